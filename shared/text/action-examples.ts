import type { Twin } from './language.ts';

/** Good examples: those of one's own, those of others, and the page for other districts. */
export interface ExampleWords {
  readonly title: string;
  readonly intro: string;
  readonly none: { readonly title: string; readonly text: string };
  readonly noneFound: string;
  readonly search: string;
  readonly searchButton: string;
  readonly found: (count: number) => string;
  readonly did: string;
  readonly problem: string;
  readonly effect: string;
  readonly baseline: string;
  readonly indicator: string;
  readonly result: string;
  readonly by: string;
  readonly area: string;
  readonly days: (days: number) => string;
  readonly masked: string;
  readonly take: string;
  readonly template: string;
  readonly templateHint: string;
  readonly copy: string;
  readonly copied: string;
  readonly use: string;
  readonly paste: string;
  readonly pasted: string;
  readonly pasteHint: string;
  readonly pasteButton: string;
  readonly notExample: string;
  readonly from: (district: string, item: string) => string;
  readonly publish: string;
  readonly pageTitle: (district: string) => string;
  readonly pageLead: string;
  readonly contact: (contact: string) => string;
  readonly ended: { readonly title: string; readonly text: string };
  readonly notNow: { readonly title: string; readonly text: string };
}

/** The links to that page. */
interface ExampleLinkWords {
  readonly title: string;
  readonly intro: string;
  readonly make: string;
  readonly made: string;
  readonly none: string;
  readonly line: (by: string, created: string, expires: string) => string;
  readonly revoke: string;
  readonly revoked: string;
  readonly states: Readonly<Record<'active' | 'revoked' | 'expired', string>>;
  readonly tooMany: string;
  readonly unknown: string;
}

const sv: ExampleWords = {
  title: 'Goda exempel',
  intro:
    'Åtgärder som gav effekt och är värda att visa. Andra stadsdelar hittar dem på en egen sida, där namn och nummer som Gensvar känner igen är dolda.',
  none: {
    title: 'Inget gott exempel än',
    text: 'När du följer upp effekten av en åtgärd kan du märka den som ett gott exempel. Då står den här.',
  },
  noneFound: 'Inget exempel passar sökningen.',
  search: 'Sök bland exemplen',
  searchButton: 'Sök',
  found: (count) => (count === 1 ? '1 exempel' : `${count} exempel`),
  did: 'Vad som gjordes',
  problem: 'Problem',
  effect: 'Önskad effekt',
  baseline: 'Läget före',
  indicator: 'Mäts med',
  result: 'Vad det gav',
  by: 'Vilka som var med',
  area: 'Område',
  days: (days) => `Tog ${days} dagar`,
  masked: 'Något som liknar personuppgifter är dolt: det står inom hakar.',
  take: 'Ta över som mall',
  template: 'Mall att kopiera',
  templateHint: 'Kopiera hela texten. Klistra in den i ert eget ark: Gensvar → Åtgärder → Goda exempel.',
  copy: 'Kopiera mallen',
  copied: 'Kopierat.',
  use: 'Planera efter exemplet',
  paste: 'Mall från en annan stadsdel',
  pasted: 'Mallens text',
  pasteHint: 'Klistra in texten från den andra stadsdelens sida med goda exempel.',
  pasteButton: 'Planera efter mallen',
  notExample: 'Texten är ingen mall. Kopiera hela rutan ”Mall att kopiera” på den andra stadsdelens sida.',
  from: (district, item) => `Efter ett gott exempel från ${district} (${item})`,
  publish: 'Visa för andra stadsdelar',
  pageTitle: (district) => `Goda exempel från ${district}`,
  pageLead: 'Åtgärder som har följts upp. Namn och nummer som Gensvar känner igen är dolda.',
  contact: (contact) => `Frågor om exemplen: ${contact}`,
  ended: {
    title: 'Länken gäller inte längre',
    text: 'Be den stadsdel som gav dig länken om en ny.',
  },
  notNow: { title: 'Sidan kan inte visas just nu', text: 'Försök igen om en stund.' },
};

const en: ExampleWords = {
  title: 'Good examples',
  intro:
    'Actions that had an effect and are worth showing. Other districts find them on a page of their own, where names and numbers that Gensvar knows as such are hidden.',
  none: {
    title: 'No good example yet',
    text: 'When you check the effect of an action you can mark it as a good example. Then it stands here.',
  },
  noneFound: 'No example fits the search.',
  search: 'Search the examples',
  searchButton: 'Search',
  found: (count) => (count === 1 ? '1 example' : `${count} examples`),
  did: 'What was done',
  problem: 'Problem',
  effect: 'Desired effect',
  baseline: 'Before',
  indicator: 'Measured by',
  result: 'What came of it',
  by: 'Who took part',
  area: 'Area',
  days: (days) => `Took ${days} days`,
  masked: 'Something that looks like personal data is hidden: it stands in brackets.',
  take: 'Take over as a template',
  template: 'Template to copy',
  templateHint: 'Copy the whole text. Paste it into your own sheet: Gensvar → Actions → Good examples.',
  copy: 'Copy the template',
  copied: 'Copied.',
  use: 'Plan after the example',
  paste: 'Template from another district',
  pasted: 'Text of the template',
  pasteHint: 'Paste the text from the other district’s page of good examples.',
  pasteButton: 'Plan after the template',
  notExample: 'The text is no template. Copy the whole box “Template to copy” on the other district’s page.',
  from: (district, item) => `After a good example from ${district} (${item})`,
  publish: 'Show to other districts',
  pageTitle: (district) => `Good examples from ${district}`,
  pageLead: 'Actions whose effect has been checked. Names and numbers that Gensvar knows as such are hidden.',
  contact: (contact) => `Questions about the examples: ${contact}`,
  ended: {
    title: 'The link holds no longer',
    text: 'Ask the district that gave you the link for a new one.',
  },
  notNow: { title: 'The page cannot be shown right now', text: 'Try again in a while.' },
};

const linksSv: ExampleLinkWords = {
  title: 'Länkar till sidan',
  intro: 'Den som har länken ser exemplen, inget annat. Länken gäller i ett år och kan dras tillbaka.',
  make: 'Skapa länk',
  made: 'Kopiera länken nu. Den visas bara den här gången.',
  none: 'Ingen länk finns.',
  line: (by, created, expires) => `Skapad ${created} av ${by}, gäller till ${expires}`,
  revoke: 'Dra tillbaka',
  revoked: 'Länken är tillbakadragen.',
  states: { active: 'Gäller', revoked: 'Tillbakadragen', expired: 'Har gått ut' },
  tooMany: 'För många länkar är i bruk. Dra tillbaka några först.',
  unknown: 'Länken finns inte längre.',
};

const linksEn: ExampleLinkWords = {
  title: 'Links to the page',
  intro: 'Whoever has the link sees the examples and nothing else. It holds for a year and can be withdrawn.',
  make: 'Make a link',
  made: 'Copy the link now. It is shown this once only.',
  none: 'There is no link.',
  line: (by, created, expires) => `Made ${created} by ${by}, holds until ${expires}`,
  revoke: 'Withdraw',
  revoked: 'The link is withdrawn.',
  states: { active: 'Holds', revoked: 'Withdrawn', expired: 'Has run out' },
  tooMany: 'Too many links are in use. Withdraw some first.',
  unknown: 'The link is there no more.',
};

export const exampleWords: Twin<ExampleWords> = { sv, en };
export const exampleLinkWords: Twin<ExampleLinkWords> = { sv: linksSv, en: linksEn };
