import type { Twin } from './language.ts';

/** The words of a participatory budget in the panel of dialogues. */
interface RoundWords {
  readonly ideasUntil: string;
  readonly votingFrom: string;
  readonly votingUntil: string;
  readonly votesEach: string;
  readonly votesEachHint: string;
  readonly each: (most: number) => string;
  readonly days: (from: string, until: string) => string;
  readonly changeRules: string;
  readonly assessed: string;
  readonly assessOf: (idea: string) => string;
  readonly ideasFirst: string;
  readonly voting: string;
  readonly votingHelp: string;
  readonly cast: (ballots: number) => string;
  readonly closed: Readonly<Record<'no_round' | 'counted' | 'not_begun' | 'over', string>>;
  readonly makeVote: string;
  readonly codes: string;
  readonly codesRange: (most: number) => string;
  readonly codesOnce: (count: number) => string;
  /** On the ballot paper and the slips. */
  readonly hiddenNames: (names: string) => string;
  readonly getSlips: string;
  readonly slip: string;
  readonly onWeb: (votes: number) => string;
  readonly paperBallots: string;
  readonly counted: (ballots: number) => string;
  readonly chooseWinner: string;
  readonly frame: (cost: string, frame: string) => string;
  readonly overFrame: (over: string) => string;
  readonly kronor: (amount: number) => string;
  readonly sum: string;
  readonly votingBackwards: string;
  readonly ideasTooLate: string;
  readonly ideasBy: (day: string) => string;
  /** Ideas are written in after the last day for them. */
  readonly ideasOver: (day: string) => string;
  readonly stillOpen: (until: string) => string;
  readonly countAnyway: string;
  readonly unpriced: (ideas: number) => string;
  readonly noSum: string;
  readonly overBudget: (frame: string) => string;
  readonly noCost: string;
  readonly changeAssessment: string;
  readonly whichChanges: string;
  readonly proposed: string;
  readonly tie: string;
  readonly runningSum: (sum: string) => string;
  readonly tooManyVotes: (votes: number, most: number) => string;
  readonly votesSoFar: (votes: number, most: number) => string;
  readonly votesOf: (votes: number) => string;
  readonly project: string;
  readonly number: string;
}

/** With a thin gap between thousands, and öre only where there are some. */
const grouped = (amount: number, comma: string): string => {
  const [whole = '', rest] = (Number.isInteger(amount) ? String(amount) : amount.toFixed(2)).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0') + (rest === undefined ? '' : comma + rest);
};

export const roundWords: Twin<RoundWords> = {
  sv: {
    ideasUntil: 'Idéer lämnas senast',
    votingFrom: 'Röstningen börjar',
    votingUntil: 'Sista dagen att rösta',
    votesEach: 'Förslag som var och en får välja',
    votesEachHint: 'Ett, eller högst tjugo.',
    each: (most) =>
      most === 1 ? 'Var och en väljer ett förslag.' : `Var och en väljer högst ${most} förslag.`,
    days: (from, until) =>
      from === ''
        ? `Röstning till ${until}.`
        : until === ''
          ? `Röstning från ${from}.`
          : `Röstning ${from} till ${until}.`,
    changeRules: 'Ändra pengar, regler eller dagar',
    assessed: 'Bedömda idéer',
    assessOf: (idea) => `Bedöm igen: ${idea}`,
    ideasFirst: 'Skriv in idéerna under ”Vad som sades”. De visas här när de ska bedömas.',
    voting: 'Röstning på nätet',
    votingHelp: 'Varje kod ger en röst. Ingen ser vilken kod som valde vad.',
    cast: (ballots) => (ballots === 1 ? 'En har röstat.' : `${ballots} har röstat.`),
    closed: {
      no_round: 'Omgången är inte öppnad.',
      counted: 'Rösterna är räknade.',
      not_begun: 'Röstningen har inte börjat.',
      over: 'Röstningen är slut. Räkna rösterna.',
    },
    makeVote: 'Gör länk och koder',
    codes: 'Antal koder',
    codesRange: (most) => `En kod för varje röst, högst ${most} åt gången.`,
    codesOnce: (count) =>
      `${count} koder. De visas bara nu: hämta lapparna innan du stänger. Fler koder får en egen länk.`,
    hiddenNames: (names) =>
      `Dolt för dem som röstar: ${names}. Ska det stå: svara det under Resultatblad, och gör koderna sedan.`,
    getSlips: 'Hämta lapparna för utskrift',
    slip: 'Rösta på adressen nedan. Koden gäller en gång.',
    onWeb: (votes) => `${votes} på nätet räknas med`,
    paperBallots: 'Antal som röstade på papper',
    counted: (ballots) => `${ballots} röstade.`,
    chooseWinner: 'Välj minst en vinnare.',
    frame: (cost, frame) => `De valda kostar ${cost} av ${frame}.`,
    overFrame: (over) => `Det är ${over} för mycket. Välj färre, eller ändra en kostnad.`,
    kronor: (amount) => `${grouped(amount, ',')} kr`,
    sum: 'Skriv en summa i kronor, till exempel 250\u00a0000.',
    votingBackwards: 'Välj en dag efter den då röstningen börjar.',
    ideasTooLate: 'Välj en dag före röstningen: alla ska kunna rösta på alla idéer.',
    ideasBy: (day) => `Idéer lämnas senast ${day}.`,
    ideasOver: (day) =>
      `Sista dagen för idéer var ${day}. Skriv in det som lämnades i tid, eller ändra dagen i omgången.`,
    stillOpen: (until) =>
      `Röstningen pågår till och med ${until}. När rösterna är inskrivna kan ingen mer rösta på nätet.`,
    countAnyway: 'Räkna ändå',
    unpriced: (ideas) =>
      ideas === 1 ? 'Ett valt förslag saknar kostnad.' : `${ideas} valda förslag saknar kostnad.`,
    noSum: 'Kostnad saknas',
    overBudget: (frame) => `Det är mer än hela budgeten, ${frame}. Rätta summan eller ändra budgeten.`,
    noCost: 'Utan kostnad går det inte att se om förslaget ryms i budgeten.',
    changeAssessment: 'Ändra bedömningen',
    whichChanges: 'Vilka ändringar?',
    proposed:
      'Flest röster först. De som ryms i budgeten i den ordningen är förkryssade. Ändra om reglerna säger något annat.',
    tie: 'lika många röster',
    runningSum: (sum) => `summa ${sum}`,
    tooManyVotes: (votes, most) => `${votes} röster är fler än de ${most} som kan ha lagts. Räkna om.`,
    votesSoFar: (votes, most) => `${votes} av högst ${most} röster är inskrivna.`,
    votesOf: (votes) => (votes === 1 ? '1 röst' : `${votes} röster`),
    project:
      'Nu ska det bli av: planera projektet med ansvarig och dag under Åtgärder, och berätta under Återkoppling.',
    number: 'Skriv ett tal.',
  },
  en: {
    ideasUntil: 'Ideas are handed in by',
    votingFrom: 'The vote begins',
    votingUntil: 'Last day to vote',
    votesEach: 'Proposals that each may choose',
    votesEachHint: 'One, or up to twenty.',
    each: (most) => (most === 1 ? 'Each chooses one proposal.' : `Each chooses up to ${most} proposals.`),
    days: (from, until) =>
      from === ''
        ? `Vote until ${until}.`
        : until === ''
          ? `Vote from ${from}.`
          : `Vote from ${from} to ${until}.`,
    changeRules: 'Change money, rules or days',
    assessed: 'Assessed ideas',
    assessOf: (idea) => `Assess again: ${idea}`,
    ideasFirst: 'Enter the ideas under “What was said”. They are shown here when they are to be assessed.',
    voting: 'Vote on the web',
    votingHelp: 'Each code gives one vote. Nobody sees which code chose what.',
    cast: (ballots) => (ballots === 1 ? 'One has voted.' : `${ballots} have voted.`),
    closed: {
      no_round: 'The round is not open.',
      counted: 'The votes are counted.',
      not_begun: 'The vote has not begun.',
      over: 'The vote is over. Count the votes.',
    },
    makeVote: 'Make a link and codes',
    codes: 'Number of codes',
    codesRange: (most) => `One code for each vote, up to ${most} at a time.`,
    codesOnce: (count) =>
      `${count} codes. They are shown only now: get the slips before you close. More codes get a link of their own.`,
    hiddenNames: (names) =>
      `Hidden from those who vote: ${names}. If it is meant: say so under Result sheet, and make the codes after that.`,
    getSlips: 'Get the slips to print',
    slip: 'Vote at the address below. The code works once.',
    onWeb: (votes) => `${votes} on the web are counted in`,
    paperBallots: 'Number who voted on paper',
    counted: (ballots) => `${ballots} voted.`,
    chooseWinner: 'Choose at least one winner.',
    frame: (cost, frame) => `Those chosen cost ${cost} of ${frame}.`,
    overFrame: (over) => `That is ${over} too much. Choose fewer, or change a cost.`,
    kronor: (amount) => `SEK ${grouped(amount, '.')}`,
    sum: 'Enter a sum in kronor, such as 250\u00a0000.',
    votingBackwards: 'Choose a day after the one on which the vote begins.',
    ideasTooLate: 'Choose a day before the vote: everybody is to be able to vote on every idea.',
    ideasBy: (day) => `Ideas are handed in by ${day}.`,
    ideasOver: (day) =>
      `The last day for ideas was ${day}. Write in what was handed in on time, or change the day in the round.`,
    stillOpen: (until) =>
      `The vote goes on until ${until}. Once the votes are entered, nobody can vote on the web any more.`,
    countAnyway: 'Count anyway',
    unpriced: (ideas) =>
      ideas === 1 ? 'One chosen proposal has no cost.' : `${ideas} chosen proposals have no cost.`,
    noSum: 'No cost',
    overBudget: (frame) =>
      `That is more than the whole budget, ${frame}. Correct the sum or change the budget.`,
    noCost: 'Without a cost nobody can see whether the proposal fits into the budget.',
    changeAssessment: 'Change the assessment',
    whichChanges: 'Which changes?',
    proposed:
      'Most votes first. Those that fit into the budget in that order are ticked. Change it if the rules say otherwise.',
    tie: 'as many votes',
    runningSum: (sum) => `sum ${sum}`,
    tooManyVotes: (votes, most) =>
      `${votes} votes are more than the ${most} that can have been cast. Count again.`,
    votesSoFar: (votes, most) => `${votes} of at most ${most} votes are entered.`,
    votesOf: (votes) => (votes === 1 ? '1 vote' : `${votes} votes`),
    project:
      'Now it is to happen: plan the project with an owner and a day under Actions, and tell it under Feedback.',
    number: 'Enter a number.',
  },
};
