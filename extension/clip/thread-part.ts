import { register } from './parts.ts';
import { threadKit } from './thread-kit.ts';

register({ thread: true });
if (globalThis.gensvarKit) Object.assign(globalThis.gensvarKit, threadKit);
