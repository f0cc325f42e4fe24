import { longDate } from '../../shared/text/dates.ts';
import { FIRST_CHECKS } from '../../shared/text/dialogues-checks.ts';
import type { DialogueAct, DialogueSitting, DialogueStory } from './dialogues.ts';

/** What invented residents of Skärholmen say in dialogues, and what came of it: several forms, in several states. */

const maja = 'maja.ek@skarholmen.example';
const omar = 'omar.lind@skarholmen.example';
const karin = 'karin.sund@skarholmen.example';

const notes = (texts: readonly string[], more: Readonly<Record<string, unknown>> = {}): DialogueAct => ({
  type: 'add_inputs',
  inputs: texts.map((text) => ({ text, ...more })),
});
const answer = (
  n: string,
  items: readonly (number | string)[],
  outcome: string,
  text: string,
): DialogueAct => ({
  type: 'answer_inputs',
  items: items.map((item) => `${n}/${typeof item === 'number' ? `I${item}` : item}`),
  outcome,
  text,
});
const look = (n: string, item: string, outcome: string): DialogueAct => ({
  type: 'inspect_defect',
  item: `${n}/${item}`,
  outcome,
});
const sitting = (ago: number, by: DialogueSitting['by'], acts: DialogueSitting['acts']): DialogueSitting => ({
  ago,
  by,
  acts,
});

/** Held, told and closed: every input has its answer. */
const yards: DialogueStory = [
  sitting(170, 0, (_n, day) => [
    {
      type: 'plan_dialogue',
      form: 'boendedialog',
      title: 'Gårdarna på Ekholmsvägen före upprustningen',
      purpose: 'Vad ska vi börja med när gårdarna rustas upp?',
      influence: 'consultation',
      areas: ['Sätra'],
      audience: 'tenants',
      lead: maja,
      facilitator: 'Samtalsledare från medborgarkontoret',
      neutral: true,
      venue: 'Sätra kulturhus',
      access: 'Hörslinga, hiss, plats för barnvagnar',
      languages: ['svenska', 'arabiska', 'somaliska'],
      due: day(70),
      occasions: [
        { kind: 'session', on: day(140), time: '18:00' },
        { kind: 'feedback_meeting', on: day(72), time: '18:00' },
      ],
    },
  ]),
  sitting(139, 0, (n, day) => [
    {
      type: 'hold_occasion',
      item: `${n}/T1`,
      held: day(140),
      counts: { all: 41, women: 23, men: 18, children: 4, interpreted: 9 },
    },
    notes([
      'Mörkt mellan portarna 40 och 46, lamporna sitter för högt.',
      'Fler bänkar i solen, inte bara vid grusplanen.',
      'Sandlådan är full av katt- och fågelbajs.',
      'Cyklarna står i vägen för rullstolar.',
      'Soprummet stinker hela sommaren.',
      'Vi vill odla. Kan vi få lådor?',
      'En grill som alla får använda.',
      'Staketet mot parkeringen är trasigt sedan i vintras.',
    ]),
  ]),
  sitting(100, 0, (n, day) => [
    answer(n, [1], 'yes', 'Tolv nya lampor sattes upp i augusti.'),
    answer(n, [2, 6], 'yes_in_plan', 'Bänkar och tio odlingslådor kommer på plats i vår.'),
    answer(n, [3, 8], 'yes', 'Sanden är bytt och staketet är lagat.'),
    answer(
      n,
      [4],
      'partly',
      'Det blir cykelställ vid tre portar i höst. Till de andra räckte pengarna inte.',
    ),
    answer(n, [5], 'not_ours', 'Soprummen är Stockholmshems. De har fått frågan och svarar er själva.'),
    answer(n, [7], 'no', 'Brandkåren avråder så nära husen. Grillplatsen i parken finns kvar.'),
    {
      type: 'plan_action',
      what: 'Cykelställ vid port 40, 44 och 46',
      owner: maja,
      due: day(12),
      effect: 'Rullstol och barnvagn kommer fram',
      measure: 'skarholmen-boende-och-stadsmiljo',
    },
    {
      type: 'plan_action',
      what: 'Tolv lägre lampor mellan port 40 och 46',
      owner: maja,
      due: day(80),
      problem: 'Mörka gårdar som folk går omvägar runt',
      crime: true,
      effect: 'Boende går över gården efter mörkrets inbrott',
      indicator: 'Andel som går över gården på kvällen, av dem som svarar i trapphuset',
      baseline: '3 av 20',
      source: 'Boendevärdens räkning i trapphusen',
      partners: ['stockholmshem'],
      together: ['Vårbergs gårdsråd'],
      funding: 'Stockholmshem, underhåll',
      horizon: 'this_year',
      measure: 'skarholmen-boende-och-stadsmiljo',
    },
  ]),
  sitting(84, 0, (n, day) => [
    { type: 'finish_action', item: `${n}/A2`, done: day(85), text: 'Lamporna lyser sedan i går kväll.' },
  ]),
  sitting(71, 0, (n, day) => [
    { type: 'hold_occasion', item: `${n}/T2`, held: day(72), counts: { all: 28, women: 15, men: 13 } },
  ]),
  sitting(66, 0, () => [
    ...FIRST_CHECKS.filter(({ groups }) => groups.some((group) => group === 'meets' || group === 'open')).map(
      ({ id }) =>
        id === 'missing'
          ? {
              type: 'check_point',
              check: id,
              outcome: 'explained',
              text: 'Vi hann inte till förskolan. Den frågas i höst.',
            }
          : { type: 'check_point', check: id, outcome: 'done' },
    ),
    { type: 'close_dialogue' },
  ]),
  sitting(4, 0, (n) => [
    {
      type: 'check_effect',
      item: `${n}/A2`,
      outcome: 'effect',
      text: '14 av 20 går över gården på kvällen. Lamporna ska sitta i axelhöjd, inte i taknivå.',
      example: true,
    },
  ]),
];

/** The promised day has passed. */
const square: DialogueStory = [
  sitting(110, 1, (_n, day) => [
    {
      type: 'plan_dialogue',
      form: 'medborgardialog',
      title: 'Bredängs torg en vardagskväll',
      purpose: 'Vad får dig att stanna på torget, och vad får dig att gå?',
      influence: 'dialogue',
      areas: ['Bredäng'],
      audience: 'everyone',
      lead: omar,
      venue: 'Folkets hus, Bredäng',
      due: day(9),
      occasions: [{ kind: 'session', on: day(75), time: '17:30' }],
    },
  ]),
  sitting(74, 1, (n, day) => [
    {
      type: 'hold_occasion',
      item: `${n}/T1`,
      held: day(75),
      counts: { all: 26, women: 14, men: 12, older: 3 },
    },
    notes([
      'Efter åtta är allt stängt och då står det bara gäng utanför.',
      'Sätt tillbaka bordtennisbordet.',
      'Scenen används aldrig. Låt föreningarna boka den.',
      'Lyset vid trappan ner till tunnelbanan blinkar.',
      'Toaletten är alltid låst.',
      'Varför sopas inte torget på söndagar?',
    ]),
  ]),
  sitting(40, 1, (n) => [
    answer(n, [2], 'yes', 'Bordet står på plats igen, på andra sidan fontänen.'),
    answer(n, [3], 'yes_in_plan', 'Från mars kan föreningar boka scenen hos biblioteket.'),
    answer(n, [6], 'no', 'Torget sopas sex dagar i veckan. En sjunde finns inte i avtalet.'),
  ]),
];

/** Told, and waiting for the return walk. */
const centre: DialogueStory = [
  sitting(70, 2, (_n, day) => [
    {
      type: 'plan_dialogue',
      form: 'trygghetsvandring',
      title: 'Trygghetsvandring i Vårbergs centrum',
      areas: ['Vårberg'],
      audience: 'everyone',
      lead: karin,
      organisers: ['trafikkontoret', 'stockholmshem'],
      venue: 'Samling vid biblioteket',
      due: day(15),
      occasions: [
        { kind: 'pre_meeting', on: day(60), time: '15:00' },
        { kind: 'walk', on: day(48), time: '18:30' },
        { kind: 'follow_up_meeting', on: day(16), time: '17:00' },
        { kind: 'return_walk', on: day(-12), time: '18:30' },
      ],
    },
  ]),
  sitting(59, 2, (n, day) => [{ type: 'hold_occasion', item: `${n}/T1`, held: day(60), counts: { all: 7 } }]),
  sitting(47, 2, (n, day) => [
    {
      type: 'hold_occasion',
      item: `${n}/T2`,
      held: day(48),
      counts: { all: 17, women: 10, men: 7, youth: 2 },
    },
    {
      type: 'add_inputs',
      inputs: [
        ['Lampan över trappan är släckt', 'lighting', 'Trappan vid Vårbergsvägen 12', 'trafikkontoret'],
        ['Busken skymmer gångvägen helt', 'sight', 'Gångvägen bakom biblioteket', 'trafikkontoret'],
        ['Klotter på hela gaveln', 'graffiti', 'Gaveln vid Fjärdholmsgränd 4', 'stockholmshem'],
        ['Papperskorgen är bränd', 'damage', 'Busshållplatsen', 'trafikkontoret'],
        ['Hål i asfalten, barnvagnen fastnar', 'surface', 'Tunneln mot skolan', 'trafikkontoret'],
        ['Porten går inte i lås', 'damage', 'Fjärdholmsgränd 8', 'stockholmshem'],
        ['Mopeder kör genom gången', 'traffic', 'Tunneln mot skolan', ''],
      ].map(([text, defect, place, organisation]) => ({
        text,
        defect,
        place,
        ...(organisation && { organisation }),
      })),
    },
  ]),
  sitting(25, 2, (n) => [
    answer(n, ['D1'], 'yes', 'Trafikkontoret har bytt lampan.'),
    answer(n, ['D4'], 'yes', 'Trafikkontoret har satt upp en ny papperskorg.'),
    answer(n, ['D2'], 'yes_in_plan', 'Buskarna klipps i november.'),
    answer(n, ['D3', 'D6'], 'yes', 'Stockholmshem har tvättat gaveln och lagat låset.'),
    answer(n, ['D5'], 'yes_in_plan', 'Hålet lagas när gången ändå grävs upp i april.'),
    answer(n, ['D7'], 'partly', 'Bommar ritas. Polisen står där två kvällar i veckan så länge.'),
  ]),
  sitting(15, 2, (n, day) => [
    { type: 'hold_occasion', item: `${n}/T3`, held: day(16), counts: { all: 12, women: 8, men: 4 } },
    {
      type: 'plan_action',
      what: 'Bommar i tunneln mot skolan',
      owner: karin,
      due: day(-45),
      problem: 'Mopeder i gångtunneln vid skolan',
      crime: true,
      effect: 'Barn går ensamma till skolan',
      indicator: 'Mopeder genom tunneln en vardag mellan sju och nio',
      baseline: '11',
      source: 'Skolans räkning, en vecka i oktober',
      partners: ['trafikkontoret', 'polisen'],
      horizon: 'this_year',
      measure: 'skarholmen-uppvaxtvillkor-och-utbildning',
    },
    {
      type: 'plan_action',
      what: 'Öppen fritidsgård fredagar till klockan 23',
      owner: omar,
      due: day(-100),
      problem: 'Ungdomar utan någonstans att vara på fredagskvällar',
      crime: true,
      effect: 'Färre samtal till störningsjouren från centrum',
      indicator: 'Samtal till störningsjouren, fredagar',
      baseline: '9 i veckan',
      source: 'Stockholmshem',
      partners: ['stockholmshem'],
      together: ['Fredagsfotbollen'],
      horizon: 'later',
      measure: 'skarholmen-kultur-och-idrott',
    },
    // What comes from no dialogue: a decision, the programme, the plan against crime.
    {
      type: 'plan_action',
      origin: 'decision',
      from: 'Stadsdelsnämnden 20 oktober 2026, § 11',
      what: 'Medborgarvärdar i centrum torsdag till lördag kväll',
      owner: omar,
      due: day(-30),
      areas: ['Skärholmen'],
      problem: 'Oro i centrum när butikerna stänger',
      crime: true,
      effect: 'Fler vågar gå genom centrum efter klockan 20',
      indicator: 'Andel som undviker centrum på kvällen',
      baseline: '34 procent',
      source: 'Trygghetsmätningen',
      partners: ['polisen'],
      funding: 'Nämndens trygghetsmedel',
      horizon: 'this_year',
    },
    {
      type: 'plan_action',
      origin: 'measure',
      from: 'Arbete och försörjning',
      measure: 'skarholmen-arbete-och-forsorjning',
      what: 'Öppet hus om jobb och språk på biblioteket, en gång i månaden',
      owner: karin,
      due: day(-75),
      areas: ['Vårberg'],
      effect: 'Fler kvinnor i Vårberg hittar till en utbildning',
      indicator: 'Kvinnor som har fått en plats efter ett öppet hus',
      baseline: '0',
      source: 'Jobbtorg',
      horizon: 'this_year',
    },
    {
      type: 'plan_action',
      origin: 'crime_plan',
      what: 'Lås och kameror i cykelrummen vid stationen',
      owner: maja,
      due: day(-20),
      areas: ['Sätra'],
      problem: 'Cykelstölder vid tunnelbanan',
      crime: true,
      effect: 'Färre cyklar stjäls',
      indicator: 'Polisanmälda cykelstölder, per kvartal',
      baseline: '23',
      source: 'Polisen',
      partners: ['polisen'],
      horizon: 'now',
    },
  ]),
];

/** Walks of one series, two weeks apart, by young people in summer jobs. */
const walk127 = (
  ago: number,
  found: readonly (readonly [text: string, defect: string, place: string, organisation: string])[],
  back: readonly (readonly [item: string, outcome: string])[],
): DialogueStory => [
  sitting(ago + 3, 1, (_n, day) => [
    {
      type: 'plan_dialogue',
      form: 'tillsynsvandring',
      title: `Walk 127, ${longDate(day(ago), 'sv', day(ago))}`,
      areas: ['Skärholmen'],
      audience: 'youth',
      series: 'Walk 127',
      lead: omar,
      due: day(ago - 21),
      occasions: [
        { kind: 'walk', on: day(ago), time: '15:00' },
        { kind: 'return_walk', on: day(ago - 14), time: '15:00' },
      ],
    },
  ]),
  sitting(ago, 1, (n, day) => [
    { type: 'hold_occasion', item: `${n}/T1`, held: day(ago), counts: { all: 6, youth: 6 } },
    {
      type: 'add_inputs',
      inputs: found.map(([text, defect, place, organisation]) => ({ text, defect, place, organisation })),
    },
  ]),
  ...(back.length === 0
    ? []
    : [
        sitting(ago - 14, 1, (n, day) => [
          { type: 'hold_occasion', item: `${n}/T2`, held: day(ago - 14), counts: { all: 5, youth: 5 } },
          ...back.map(([item, outcome]) => look(n, item, outcome)),
          ...back.map(([item, outcome]) =>
            outcome === 'fixed'
              ? answer(n, [item], 'yes', 'Lagat. Ni såg det själva vid återvandringen.')
              : answer(n, [item], 'yes_in_plan', 'Inte lagat än. Vi har frågat igen.'),
          ),
          { type: 'tell_participants', how: 'classroom', told: day(ago - 14) },
        ]),
      ]),
];

/** A budget from rules to winner, with its project. */
const budget: DialogueStory = [
  sitting(130, 0, (_n, day) => [
    {
      type: 'plan_dialogue',
      form: 'medborgarbudget',
      title: 'Sätra bestämmer: 250 000 kronor till utemiljön',
      influence: 'co_decision',
      areas: ['Sätra'],
      audience: 'everyone',
      lead: maja,
      due: day(20),
      occasions: [{ kind: 'session', on: day(115), time: '17:00' }],
    },
  ]),
  sitting(114, 0, (n, day) => [
    { type: 'hold_occasion', item: `${n}/T1`, held: day(115), counts: { all: 38 } },
    notes([
      'Utegym vid fotbollsplanen',
      'Ljusslinga längs skolvägen',
      'Linbana över Mälaren',
      'Bokbytarbod på torget',
      'Boulebana bredvid kulturhuset',
    ]),
    {
      type: 'open_round',
      amount: 250_000,
      rules: 'Alla som fyllt tolv och bor i Sätra får lägga en röst. Det ska stå klart inom ett år.',
    },
  ]),
  sitting(80, 0, (n) => [
    { type: 'assess_idea', item: `${n}/I1`, outcome: 'feasible', cost: 180_000 },
    { type: 'assess_idea', item: `${n}/I2`, outcome: 'feasible', cost: 90_000 },
    {
      type: 'assess_idea',
      item: `${n}/I3`,
      outcome: 'not_feasible',
      text: 'Marken och vattnet är inte våra, och pengarna räcker inte.',
    },
    { type: 'assess_idea', item: `${n}/I4`, outcome: 'feasible', cost: 25_000 },
    {
      type: 'assess_idea',
      item: `${n}/I5`,
      outcome: 'feasible_changed',
      cost: 60_000,
      text: 'Får plats om banan läggs bakom kulturhuset.',
    },
  ]),
  sitting(50, 0, (n) => [
    {
      type: 'count_votes',
      ballots: 412,
      votes: [
        { item: `${n}/I1`, votes: 131 },
        { item: `${n}/I2`, votes: 168 },
        { item: `${n}/I4`, votes: 74 },
        { item: `${n}/I5`, votes: 39 },
      ],
    },
  ]),
  sitting(45, 0, (n, day) => [
    {
      type: 'name_winners',
      items: [`${n}/I2`, `${n}/I4`, `${n}/I5`],
      text: 'Vann omröstningen. Byggs före midsommar.',
      otherText: 'Fick många röster, men kostar mer än det som är kvar. Frågan tas upp igen nästa omgång.',
    },
    {
      type: 'plan_action',
      what: 'Ljusslinga längs skolvägen i Sätra',
      owner: maja,
      due: day(-120),
      funding: 'Medborgarbudgeten, 90 000 kr',
      effect: 'Barn och vuxna går skolvägen även när det är mörkt',
    },
  ]),
  sitting(24, 0, (_n, day) => [
    {
      type: 'tell_participants',
      how: 'posted_up',
      told: day(24),
      noMeeting:
        'Resultatet sattes upp som affischer i portarna och på kulturhuset, där de som röstade går förbi.',
    },
  ]),
];

/** Children and young people: no names, told where they are. */
const lesson: DialogueStory = [
  sitting(36, 2, (_n, day) => [
    {
      type: 'plan_dialogue',
      form: 'skolan-som-arena',
      title: 'Årskurs 8 om vägen hem',
      purpose: 'Var går du en omväg, och vad skulle få dig att gå raka vägen?',
      areas: ['Vårberg'],
      audience: 'youth',
      lead: karin,
      due: day(-9),
      occasions: [{ kind: 'session', on: day(19), time: '10:00' }],
    },
  ]),
  sitting(19, 2, (n, day) => [
    { type: 'hold_occasion', item: `${n}/T1`, held: day(19), counts: { all: 52, youth: 52 } },
    notes(
      [
        'Tunneln. Alltid tunneln.',
        'Det är vuxna som kör moped, inte vi.',
        'Sätt ljus på planen så går folk där.',
        'Vakterna säger åt oss fast vi bara står.',
        'Fritidsgården borde ha öppet på fredagar.',
        'Vi vill ha någonstans att sitta som inte är utanför affären.',
      ],
      { group: '8A' },
    ),
    notes(
      [
        'Bussen stannar på fel sida.',
        'Fler övergångsställen.',
        'Det luktar i tunneln.',
        'Öppna parken igen.',
      ],
      {
        group: '8B',
      },
    ),
  ]),
  sitting(6, 2, (n) => [
    answer(n, [1, 9], 'yes', 'Tunneln är tvättad och har fått nya lampor.'),
    answer(n, [5], 'yes_in_plan', 'Fritidsgården har öppet till 22 på fredagar från januari.'),
    answer(n, [7], 'no', 'Hållplatsen kan inte flyttas. Den andra sidan är för smal.'),
  ]),
];

const council: DialogueStory = [
  sitting(33, 2, (_n, day) => [
    {
      type: 'plan_dialogue',
      form: 'ungdomsrad',
      title: 'Ungdomsrådet möter nämndens kontaktpolitiker',
      areas: ['Skärholmen', 'Vårberg', 'Sätra', 'Bredäng'],
      audience: 'youth',
      lead: karin,
      due: day(-4),
      occasions: [{ kind: 'session', on: day(26), time: '16:00' }],
    },
  ]),
  sitting(25, 2, (n, day) => [
    { type: 'hold_occasion', item: `${n}/T1`, held: day(26), counts: { all: 14, youth: 11, adults: 3 } },
    notes(['Sommarjobb även för oss som fyller 16 på hösten', 'En studieplats som har öppet efter 19']),
    answer(n, [2], 'yes', 'Biblioteket i Skärholmen har öppet till 21 måndag till torsdag.'),
  ]),
];

/** Still to come. */
const park: DialogueStory = [
  sitting(11, 1, (_n, day) => [
    {
      type: 'plan_dialogue',
      form: 'parkdialog',
      title: 'Parkleken i Bredäng: vad ska vara kvar?',
      purpose: 'Vad ska vi spara när parkleken byggs om?',
      influence: 'consultation',
      areas: ['Bredäng'],
      audience: 'everyone',
      lead: omar,
      venue: 'Parkleken',
      due: day(-75),
      occasions: [
        { kind: 'session', on: day(-17), time: '16:30' },
        { kind: 'feedback_meeting', on: day(-75), time: '17:30' },
      ],
    },
  ]),
];

export const DIALOGUE_STORIES: readonly DialogueStory[] = [
  yards,
  budget,
  square,
  centre,
  walk127(
    58,
    [
      ['Klotter på elskåpet', 'graffiti', 'Skärholmsgången', 'trafikkontoret'],
      ['Lampa släckt', 'lighting', 'Äspholmsvägen 5', 'trafikkontoret'],
      ['Buske skymmer', 'sight', 'Bredholmsgatan', 'trafikkontoret'],
      ['Trasig gunga', 'damage', 'Lekplatsen vid Ekholmsvägen', 'stockholmshem'],
    ],
    [
      ['D1', 'fixed'],
      ['D2', 'not_fixed'],
      ['D3', 'fixed'],
      ['D4', 'fixed'],
    ],
  ),
  walk127(
    44,
    [
      ['Lampa släckt, samma som sist', 'lighting', 'Äspholmsvägen 5', 'trafikkontoret'],
      ['Glas på gångvägen', 'litter', 'Tunneln vid Måsholmstorget', 'trafikkontoret'],
      ['Klotter på bänken', 'graffiti', 'Måsholmstorget', 'stockholmshem'],
    ],
    [
      ['D1', 'fixed'],
      ['D2', 'fixed'],
      ['D3', 'worse'],
    ],
  ),
  walk127(
    16,
    [
      ['Klotter på bänken och väggen', 'graffiti', 'Måsholmstorget', 'stockholmshem'],
      ['Trasig ruta i väntkuren', 'damage', 'Busshållplatsen', 'trafikkontoret'],
    ],
    [],
  ),
  lesson,
  council,
  park,
];
