import { complete } from './complete.ts';
import { register } from './parts.ts';
import { readWhole } from './whole.ts';

register({ page: { readWhole, complete } });
