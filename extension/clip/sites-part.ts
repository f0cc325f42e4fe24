import { register } from './parts.ts';
import { siteOf } from './sites/recognise.ts';
import { ADAPTERS } from './sites/registry.ts';

register({ sites: { siteOf, adapters: ADAPTERS } });
