import { register } from './parts.ts';
import { addressesOf } from './pick/addresses.ts';
import { choose } from './pick/choose.ts';

register({ pick: { choose, addressesOf } });
