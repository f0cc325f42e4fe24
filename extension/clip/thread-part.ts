import { draftOf } from './draft.ts';
import { register } from './parts.ts';
import { ownerAround, readPointed } from './pointed.ts';
import { threadKit } from './thread-kit.ts';

register({
  thread: { draftOf: (found, page) => draftOf(found, page, new Date()), readPointed, ownerAround },
});
if (globalThis.gensvarKit) Object.assign(globalThis.gensvarKit, threadKit);
