import { complete } from './complete.ts';
import { attachmentsIn } from './details.ts';
import { draftOf } from './draft.ts';
import { register } from './parts.ts';
import { ownerAround, readPointed } from './pointed.ts';
import { pageOnly } from './reading.ts';
import { aimOf } from './target.ts';

register({
  page: {
    aimOf,
    complete,
    attachmentsIn,
    draftOf: (found, page) => draftOf(found, page, new Date()),
    readPointed,
    ownerAround,
    nothingIn: (page) => ({
      canonical: pageOnly(page).permalink ?? '',
      isPdf:
        page.document.contentType === 'application/pdf' ||
        page.document.querySelector('embed[type="application/pdf"]') !== null,
    }),
  },
});
