type Texts = readonly [string, ...string[]];
interface Action {
  readonly what: string;
  readonly effect: string;
  readonly baseline: string;
  readonly found: Readonly<Record<'effect' | 'none' | 'unclear', string>>;
}
type Actions = readonly [Action, ...Action[]];

/** What the demo's people write beside questions, answers and letters. Everything is made up. */
export const FOLLOW_UP = {
  questions: [
    'Vilken sida av gatan menar du, och ungefär vid vilket husnummer?',
    'Har du sett det mer än en gång? Skriv gärna vilka dagar.',
  ] satisfies Texts as Texts,
  residentAnswers: [
    'Det är sidan mot skolan, ungefär mitt på.',
    'Ja, varje vecka. Mest på fredagar efter nio.',
  ] satisfies Texts as Texts,
  extensions: [
    'De har bett om mer tid: en mätning på plats måste göras först.',
    'Handläggaren har slutat och en ny tar över ärendet.',
  ] satisfies Texts as Texts,
  reminders: [
    'Svarsdagen har gått. Kan ni svara den här veckan, eller säga vilken dag vi kan räkna med svar?',
    'Pratade med registratorn, som skulle leta upp handläggaren.',
    'Vi har frågat tre gånger. Den boende väntar på besked från oss. Vem hos er kan svara?',
  ],
  interims: [
    'Vi har frågat den som ansvarar och väntar fortfarande på svar. Vi hör av oss igen senast den dag som vi har lovat.',
    'Frågan ligger hos en annan förvaltning. Vi har påmint dem och hör av oss igen senast den dag som vi har lovat.',
  ] satisfies Texts as Texts,
  moves: [
    'Förvaltningen har inte svarat än. Den boende har fått veta det.',
    'Svaret behöver kompletteras innan vi kan lämna det vidare.',
  ] satisfies Texts as Texts,
  actions: [
    {
      what: 'Kontrollera på plats att det är åtgärdat:',
      effect: 'Ingen ska behöva anmäla samma sak igen.',
      baseline: 'Tre anmälningar på en månad.',
      found: {
        effect: 'Gick dit en kväll i maj och en i juni. Inga nya anmälningar på två månader.',
        none: 'Samma sak igen efter tre veckor. Nytt ärende skapat.',
        unclear: 'Ser bättre ut, men det är sommar och färre rör sig där.',
      },
    },
    {
      what: 'Rensa och röj runt',
      effect: 'Fri sikt och mer ljus på gångvägen.',
      baseline: 'Buskarna når över räcket.',
      found: {
        effect: 'Fotograferat före och efter. De som väntar vid hållplatsen säger att de ser bättre.',
        none: 'Det har vuxit upp igen. Bör ligga i skötselplanen.',
        unclear: 'Halva sträckan är gjord, resten väntar på entreprenören.',
      },
    },
    {
      what: 'Ställ dit en papperskorg till vid',
      effect: 'Mindre skräp på marken på måndagsmorgnar.',
      baseline: 'I snitt 40 skräp på hundra meter, räknat två måndagar.',
      found: {
        effect: 'Räknat igen två måndagar: i snitt 14 skräp på hundra meter.',
        none: 'Räknat igen: ingen skillnad. Korgen är full redan på lördagen.',
        unclear: 'Bara en räkning gjord hittills.',
      },
    },
  ] satisfies Actions as Actions,
  done: [
    'Entreprenören har meddelat att det är klart. Bild finns i mappen.',
    'Gjort i dag, kontrollerat på plats.',
    'Klart enligt förvaltningen.',
  ] satisfies Texts as Texts,
};
