import { marksKit } from './marks-kit.ts';
import { register } from './parts.ts';

register({ marks: true });
if (globalThis.gensvarKit) Object.assign(globalThis.gensvarKit, marksKit);
