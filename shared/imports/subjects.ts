/** Tabs that people fill themselves, and that a list can fill for them: a row there is no event, but what it says. */
export const LIST_SUBJECTS = ['organisations', 'contacts', 'places', 'partners'] as const;
export type ListSubject = (typeof LIST_SUBJECTS)[number];

/** What the rows of a list are. */
export const SUBJECTS = ['matters', 'referrals', 'dialogues', ...LIST_SUBJECTS] as const;
export type Subject = (typeof SUBJECTS)[number];

export const isListSubject = (subject: string): subject is ListSubject =>
  LIST_SUBJECTS.some((each) => each === subject);
