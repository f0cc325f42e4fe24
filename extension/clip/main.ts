import { clip } from './clip.ts';
import { takeGesture } from './gesture.ts';

// The build ends the file with the name of this value, so that it is what `executeScript` hands back.
export default clip(document, takeGesture());
