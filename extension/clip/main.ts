import { clip } from './clip.ts';
import { takeGesture } from './gesture.ts';

const gesture = takeGesture();
const value = clip(document, gesture, globalThis.gensvarParts ?? {});
// The next run, with the missing part, needs the same gesture; a finished one leaves nothing behind.
if (value.needs) globalThis.gensvarGesture = gesture;
else globalThis.gensvarParts = undefined;

// The build makes this the value of the file, which is what `executeScript` hands back.
export default value;
