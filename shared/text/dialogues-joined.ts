import type { Twin } from './language.ts';

/** Points that were noted twice, and points that look as if they were. */
interface JoinedWords {
  /** Above what others noted of the same. */
  readonly alsoNoted: string;
  readonly part: string;
  readonly partOf: (point: string, from: string) => string;
  readonly mayBeSame: (point: string) => string;
  readonly join: string;
  readonly joinOf: (point: string, into: string) => string;
  readonly another: string;
  readonly anotherThan: (point: string, other: string) => string;
  /** Of several that are ticked. */
  readonly joinChosen: (into: string) => string;
  readonly joined: (count: number, into: string) => string;
  /** Before what others noted of the same, in a text for somebody else. */
  readonly also: string;
}

export const joinedWords: Twin<JoinedWords> = {
  sv: {
    alsoNoted: 'Också antecknat:',
    part: 'Skilj åt',
    partOf: (point, from) => `Skilj ${point} från ${from}`,
    mayBeSame: (point) => `Kan vara samma som ${point}`,
    join: 'För samman',
    joinOf: (point, into) => `För samman ${point} med ${into}`,
    another: 'En annan',
    anotherThan: (point, other) => `${point} är en annan än ${other}`,
    joinChosen: (into) => `För samman till ${into}`,
    joined: (count, into) =>
      count === 1
        ? `En punkt fördes samman med ${into}. Dess ord och bild står kvar under den.`
        : `${count} punkter fördes samman med ${into}. Deras ord och bilder står kvar under den.`,
    also: 'Även:',
  },
  en: {
    alsoNoted: 'Also noted:',
    part: 'Tell apart',
    partOf: (point, from) => `Tell ${point} apart from ${from}`,
    mayBeSame: (point) => `May be the same as ${point}`,
    join: 'Join',
    joinOf: (point, into) => `Join ${point} with ${into}`,
    another: 'Another',
    anotherThan: (point, other) => `${point} is another than ${other}`,
    joinChosen: (into) => `Join into ${into}`,
    joined: (count, into) =>
      count === 1
        ? `One point was joined with ${into}. Its words and photo stand beneath it.`
        : `${count} points were joined with ${into}. Their words and photos stand beneath it.`,
    also: 'Also:',
  },
};
