import { register } from './parts.ts';
import { ADAPTERS } from './sites/registry.ts';

register({ sites: ADAPTERS });
