import { stepAside } from './aside.ts';

// Injected before `clip.js`, in the same call, in each run with which picking begins.
stepAside('pick');
globalThis.gensvarGesture = globalThis.gensvarWish && { pick: globalThis.gensvarWish };
