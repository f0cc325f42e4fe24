import { stepAside } from './aside.ts';

// Injected before `clip.js`, in the same call, in each run of the look at a page's posts.
stepAside('look');
globalThis.gensvarGesture = { posts: true };
