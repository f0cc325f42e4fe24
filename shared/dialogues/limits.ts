/** Weeks within which two dialogues with the same residents get in each other's way, where no setting says otherwise. */
export const TOO_CLOSE_WEEKS = 6;

/** A group with fewer heads than this is not told by its number: somebody could be picked out. The same. */
export const SMALLEST_GROUP = 5;

/** Characters of one input. */
export const LONGEST_INPUT = 2_000;
