import { register } from './parts.ts';
import { choose } from './pick/choose.ts';

register({ pick: { choose } });
