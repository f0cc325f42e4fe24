import type { Twin } from './language.ts';

/** The words in which inputs become matters, and go to whoever answers for the spot. */
interface RaiseWords {
  readonly intro: (party: string) => string;
  readonly points: string;
  readonly text: (number: string) => string;
  readonly take: (number: string) => string;
  readonly someone: (words: string) => string;
  readonly mask: string;
  readonly maskOf: (number: string) => string;
  readonly due: string;
  readonly dueHint: string;
  readonly noneTaken: string;
  readonly emptyText: string;
  readonly showPhoto: string;
  readonly photoOf: (number: string) => string;
  readonly photo: string;
  readonly position: string;
  readonly submit: (matters: number, party: string) => string;
  readonly askedOf: (referrals: number, party: string, due: string) => string;
  readonly notSent: (party: string) => string;
  readonly numbers: (numbers: string) => string;
}

export const raiseWords: Twin<RaiseWords> = {
  sv: {
    intro: (party) =>
      party === ''
        ? 'Varje punkt blir ett eget ärende. Texten nedan är den som följer med.'
        : `Varje punkt blir ett eget ärende med en remiss till ${party}. Texten nedan är den som ${party} får se.`,
    points: 'Punkter som följer med',
    text: (number) => `Text till ${number}`,
    take: (number) => `Ta med ${number}`,
    someone: (words) => `Här kan någon kännas igen: ${words}.`,
    mask: 'Dölj',
    maskOf: (number) => `Dölj det i ${number}`,
    due: 'Svar senast',
    dueHint: 'Föreslås av målet i fliken Mål och Inställningar.',
    noneTaken: 'Kryssa för minst en punkt.',
    emptyText: 'Skriv vad det gäller, eller ta bort krysset.',
    showPhoto: 'Visa bilden',
    photoOf: (number) => `Visa bilden av ${number}`,
    photo: 'Bild',
    position: 'Position',
    submit: (matters, party) => {
      const made = matters === 1 ? 'Skapa ett ärende' : `Skapa ${matters} ärenden`;
      if (party === '') return made;
      return `${made} och ${matters === 1 ? 'en remiss' : `${matters} remisser`} till ${party}`;
    },
    askedOf: (referrals, party, due) =>
      referrals === 1
        ? `En remiss till ${party} är skriven, med svar senast ${due}.`
        : `${referrals} remisser till ${party} är skrivna, med svar senast ${due}.`,
    notSent: (party) =>
      `Inget är skickat till ${party} än. Tryck ”Skicka frågorna till ${party}” under ”Vad som sades”.`,
    numbers: (numbers) => `Ärenden: ${numbers}.`,
  },
  en: {
    intro: (party) =>
      party === ''
        ? 'Each point becomes a matter of its own. The text below is the one that goes with it.'
        : `Each point becomes a matter of its own with a referral to ${party}. The text below is what ${party} will see.`,
    points: 'Points that are taken along',
    text: (number) => `Text of ${number}`,
    take: (number) => `Take ${number} along`,
    someone: (words) => `Somebody may be recognised here: ${words}.`,
    mask: 'Hide',
    maskOf: (number) => `Hide it in ${number}`,
    due: 'Answer by',
    dueHint: 'Suggested by the target in the tabs Targets and Settings.',
    noneTaken: 'Tick at least one point.',
    emptyText: 'Write what it is about, or take the tick away.',
    showPhoto: 'Show the picture',
    photoOf: (number) => `Show the picture of ${number}`,
    photo: 'Picture',
    position: 'Position',
    submit: (matters, party) => {
      const made = matters === 1 ? 'Make one matter' : `Make ${matters} matters`;
      if (party === '') return made;
      return `${made} and ${matters === 1 ? 'one referral' : `${matters} referrals`} to ${party}`;
    },
    askedOf: (referrals, party, due) =>
      referrals === 1
        ? `One referral to ${party} is written, with an answer due by ${due}.`
        : `${referrals} referrals to ${party} are written, with answers due by ${due}.`,
    notSent: (party) =>
      `Nothing has been sent to ${party} yet. Press “Send the questions to ${party}” under “What was said”.`,
    numbers: (numbers) => `Matters: ${numbers}.`,
  },
};
