import { complete } from './complete.ts';
import { register } from './parts.ts';
import { pageOnly } from './reading.ts';
import { restControls, withRest } from './rest.ts';
import { readSelection } from './selection.ts';
import { aimOf } from './target.ts';
import { readWhole } from './whole.ts';

register({
  page: {
    aimOf,
    complete,
    readWhole: (page, site, field, forms) => {
      const found = readWhole(page, site, field, forms);
      return found && found !== 'forms' ? withRest(found, restControls(page.document)) : found;
    },
    readSelection,
    nothingIn: (page) => ({
      canonical: pageOnly(page).permalink ?? '',
      isPdf:
        page.document.contentType === 'application/pdf' ||
        page.document.querySelector('embed[type="application/pdf"]') !== null,
    }),
  },
});
