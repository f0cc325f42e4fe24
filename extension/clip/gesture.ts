import type { Language } from '../../shared/text/language.ts';

/**
 * What the person pointed at. `executeScript({files})` takes no arguments, so whoever injects the clip script
 * may first leave a gesture in the extension's own (isolated) world with `executeScript({func, args})`:
 *
 *   (gesture) => { globalThis.gensvarGesture = gesture; }
 *
 * The page cannot see or set it. Without one, the selection and the focused element decide.
 */
export interface Gesture {
  /** An element that a script in the same isolated world chose (pick mode, measuring). */
  readonly target?: Element | null;
  /** `contextMenus` `info.linkUrl`: the link with that address, if it is one only or has the focus, is the target. */
  readonly linkUrl?: string;
  /** `contextMenus` `info.srcUrl`: likewise for a picture, film or sound. */
  readonly mediaUrl?: string;
  /** `contextMenus` `info.selectionText`, for frames whose selection cannot be read. */
  readonly selectionText?: string;
  /** Firefox: `info.targetElementId` of the context menu. */
  readonly targetElementId?: number;
  /** The context menu was used: what was right-clicked is the target. */
  readonly pointer?: boolean;
  /** Pick mode: the person points at posts in the page before anything is read. */
  readonly pick?: PickWish;
  /** Only the addresses of the page's posts are wanted, after a gesture (look-part.ts): are any of them registered? */
  readonly posts?: boolean;
}

/** How posts are to be picked; plain data. */
export interface PickWish {
  /** Several posts one after the other, into one draft each. */
  readonly many: boolean;
  readonly language: Language;
}

declare global {
  var gensvarGesture: Gesture | undefined;
  /** How posts are to be picked, where picking is about to begin (choose-part.ts). */
  var gensvarWish: PickWish | undefined;
  /**
   * While posts are being picked: a key pressed elsewhere, as in the extension's panel, which has the keyboard after
   * a click in it. Gives whether the key means something here.
   */
  var gensvarPicking: { readonly press: (key: string) => boolean; readonly end: () => void } | undefined;
}

/** Takes the gesture that was left, once: the next injection must not see an old one. */
export function takeGesture(): Gesture {
  const gesture = globalThis.gensvarGesture ?? {};
  globalThis.gensvarGesture = undefined;
  return gesture;
}
