import { stepBack } from './aside.ts';
import { clip } from './clip.ts';
import { takeGesture } from './gesture.ts';
import { kit } from './kit.ts';

const gesture = takeGesture();
const value = clip(document, gesture, globalThis.gensvarParts ?? {});
const misses = 'needs' in value;
// The next run, with the missing part, needs the same gesture; a finished one leaves nothing behind.
globalThis.gensvarGesture = misses ? gesture : undefined;
globalThis.gensvarKit = misses ? { ...globalThis.gensvarKit, ...kit } : undefined;
if (!misses) globalThis.gensvarParts = undefined;
stepBack();

// The build makes this the value of the file, which is what `executeScript` hands back.
export default value;
