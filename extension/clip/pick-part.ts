import { complete } from './complete.ts';
import { draftOf } from './draft.ts';
import { register } from './parts.ts';
import { choose } from './pick/choose.ts';
import { ownerAround, readPointed } from './pointed.ts';

register({ pick: { choose, complete, draftOf, readPointed, ownerAround } });
