import type { Platform } from '../protocol/draft.ts';
import { type WaitsText, sv as waits } from './extension-outbox.ts';
import { en } from './extension-panel-en.ts';
import type { Twin } from './language.ts';

/** Platforms that are not written as their ids with a capital; the same in every language. */
const PLATFORM_NAMES: Readonly<Partial<Record<Platform, string>>> = {
  youtube: 'YouTube',
  linkedin: 'LinkedIn',
  google_maps: 'Google Maps',
  tiktok: 'TikTok',
  mediawiki: 'MediaWiki',
};

export const platformName = (platform: Platform): string =>
  PLATFORM_NAMES[platform] ?? platform.charAt(0).toUpperCase() + platform.slice(1);

/** Words of the extension's panel. */
export interface PanelText {
  readonly heading: string;
  readonly tabs: {
    readonly label: string;
    readonly new: string;
    readonly loops: string;
    readonly outbox: string;
    readonly settings: string;
    /** The key that chooses a tab. */
    readonly key: (place: number) => string;
  };
  readonly connection: {
    readonly connected: (district: string) => string;
    readonly notConnected: string;
    readonly trouble: string;
    readonly connect: string;
    readonly waiting: (count: number) => string;
    readonly refused: (count: number) => string;
    readonly full: (percent: number) => string;
  };
  readonly empty: {
    readonly title: string;
    readonly how: string;
    readonly ways: readonly string[];
    readonly byHand: string;
    readonly byHandHint: string;
  };
  readonly reading: string;
  readonly readingStopped: string;
  readonly unreadable: Readonly<
    Record<
      'browser_page' | 'reader' | 'pdf' | 'local_file' | 'refused' | 'nothing_there' | 'storage_full',
      { readonly title: string; readonly body: string }
    >
  >;
  readonly started: {
    readonly title: string;
    readonly open: string;
    readonly remove: string;
    readonly removed: (title: string) => string;
    readonly undo: string;
    readonly untitled: string;
    /** Of one from the same address as the draft that is shown, and above the list where there is one. */
    readonly same: string;
    readonly sameBegun: string;
    /** Shown in the panel of another window. */
    readonly elsewhere: string;
  };
  readonly draft: {
    readonly title: string;
    readonly from: (where: string) => string;
    readonly byHand: string;
    readonly read: string;
    readonly guessed: string;
    readonly labels: Readonly<
      Record<
        | 'text'
        | 'title'
        | 'kind'
        | 'channel'
        | 'place'
        | 'theme'
        | 'published'
        | 'permalink'
        | 'received'
        | 'author'
        | 'answersTo'
        | 'language'
        | 'fields',
        string
      >
    >;
    readonly noTheme: string;
    readonly placeHint: string;
    readonly publishedHint: string;
    readonly openLink: string;
    readonly details: string;
    readonly answersToHint: string;
    readonly attachments: (count: number) => string;
    readonly author: {
      readonly kept: string;
      readonly notKept: string;
      readonly keep: string;
      readonly why: string;
    };
    readonly answers: (included: number, all: number) => string;
    readonly answersHint: string;
    readonly contactAnswer: string;
    /** For the choice of the part that an answer is. */
    readonly mapped: (label: string) => string;
    readonly unmapped: string;
    readonly hidden: {
      readonly show: string;
      readonly hide: string;
      readonly struck: (what: string) => string;
      readonly kept: (what: string) => string;
      readonly why: string;
      readonly reasons: readonly string[];
    };
    readonly save: string;
    readonly saveKey: string;
    readonly saving: string;
    readonly cancel: string;
    /** For a draft in which something was typed: it stays among the begun ones. */
    readonly later: string;
    readonly unstored: string;
    /** Above a draft that cannot be stored, when something else was meant to be shown. */
    readonly held: string;
    readonly units: Readonly<Record<'selection' | 'post' | 'comment' | 'page' | 'form' | 'receipt', string>>;
  };
  readonly faults: {
    readonly text: { readonly empty: string; readonly too_long: string };
    readonly title: { readonly empty: string; readonly too_long: string };
    readonly too_long: string;
    readonly not_web: string;
    readonly no_day: string;
    readonly in_the_future: string;
    readonly too_large: string;
    readonly no_reason: string;
  };
  readonly registered: {
    readonly title: (count: number) => string;
    /** Of posts on the page that are not the one that was taken. */
    readonly posts: (count: number) => string;
    readonly anyway: string;
    readonly asOf: (when: string) => string;
    readonly local: string;
  };
  readonly saved: {
    readonly inSheet: (matter: string) => string;
    readonly here: string;
    readonly sending: string;
    readonly whenConnected: string;
    readonly refused: string;
    readonly next: string;
    readonly undo: string;
    readonly mend: string;
    /** The sheet had taken the matter in before its words were changed. */
    readonly cameFirst: (matter: string) => string;
    readonly gone: string;
  };
  readonly pick: {
    readonly one: string;
    readonly many: string;
    /** Ends picking with what is marked. */
    readonly take: string;
    readonly picking: string;
    readonly taken: (count: number) => string;
    /** Picked, and a draft already. */
    readonly known: (count: number) => string;
    readonly refused: string;
    /** After `refused`, where the page in front may be another than the draft's. */
    readonly elsewhere: (site: string) => string;
    readonly allow: (site: string) => string;
  };
  readonly voices: {
    readonly join: (count: number) => string;
    readonly title: (count: number) => string;
    readonly apart: string;
  };
  readonly similar: {
    readonly title: string;
    readonly same: string;
    readonly apart: string;
    readonly joined: string;
    readonly near: Readonly<Record<'place' | 'street' | 'area' | 'neighbour', string>>;
    readonly metres: (metres: number) => string;
    readonly choose: (label: string) => string;
    readonly likely: (who: string) => string;
    readonly because: (words: string) => string;
  };
  readonly waits: WaitsText;
}

const sv: PanelText = {
  heading: 'Gensvar',
  tabs: {
    label: 'Vyer',
    new: 'Nytt',
    loops: 'Mina slingor',
    outbox: 'Utkorg',
    settings: 'Inställningar',
    key: (place) => `Alt+${place}`,
  },
  connection: {
    connected: (district) => `Ansluten · ${district}`,
    notConnected: 'Inte ansluten',
    trouble: 'Når inte arket',
    connect: 'Anslut',
    waiting: (count) => `${count} väntar`,
    refused: (count) => `${count} togs inte emot`,
    full: (percent) =>
      `Webbläsarens lagring är snart full (${percent} %). Inget kastas. Gör plats: skicka eller kopiera det som väntar i Utkorg, och ta bort påbörjade utkast.`,
  },
  empty: {
    title: 'Fånga det någon har skrivit',
    how: 'På sidan där du läser det, på ett av tre sätt:',
    ways: [
      'Klicka på Gensvar i verktygsfältet. Markera först, om du bara vill ha en del.',
      'Högerklicka på inlägget och välj Fånga det här i Gensvar.',
      'Tryck Alt+Skift+G.',
    ],
    byHand: 'Skriv för hand',
    byHandHint: 'För samtal, brev, besök och sidor som inte går att läsa.',
  },
  reading: 'Läser sidan …',
  readingStopped: 'Läsningen avbröts. Gå till sidan och fånga den igen.',
  unreadable: {
    browser_page: {
      title: 'Webbläsaren skyddar den här sidan',
      body: 'Skriv för hand om det är något därifrån.',
    },
    reader: {
      title: 'Läsläget går inte att läsa härifrån',
      body: 'Stäng det och försök igen.',
    },
    pdf: {
      title: 'Ett pdf-dokument går inte att läsa härifrån',
      body: 'Kopiera stycket ur dokumentet (Ctrl+C), skriv för hand och klistra in det.',
    },
    local_file: {
      title: 'En fil på datorn går inte att läsa',
      body: 'Kopiera texten och skriv för hand.',
    },
    refused: {
      title: 'Sidan gick inte att läsa',
      body: 'Ladda om den och försök igen. Är den skyddad: kopiera texten och skriv för hand.',
    },
    nothing_there: {
      title: 'Ingen text hittades',
      body: 'Markera det, högerklicka och välj Fånga det här i Gensvar.',
    },
    storage_full: {
      title: 'Webbläsarens lagring är full',
      body: 'Skicka eller kopiera det som väntar i Utkorg, och försök igen.',
    },
  },
  started: {
    title: 'Påbörjade',
    open: 'Fortsätt',
    remove: 'Ta bort',
    removed: (title) => `”${title}” togs bort.`,
    undo: 'Ångra',
    untitled: 'Utan rubrik',
    same: 'Från samma adress som utkastet ovan',
    sameBegun: 'Du har redan påbörjat ett utkast härifrån.',
    elsewhere: 'Öppet i ett annat fönster',
  },
  draft: {
    title: 'Nytt ärende',
    from: (where) => `läst från ${where}`,
    byHand: 'skrivet för hand',
    read: 'läst från sidan',
    guessed: 'gissat',
    labels: {
      text: 'Text',
      title: 'Rubrik',
      kind: 'Slag',
      channel: 'Kanal',
      place: 'Plats',
      theme: 'Tema',
      published: 'Publicerat',
      permalink: 'Länk',
      received: 'Inkom till staden',
      author: 'Avsändare',
      answersTo: 'Svarar på',
      language: 'Språk',
      fields: 'Svar i formuläret',
    },
    noTheme: 'Inget tema',
    placeHint: 'Stadsdel, gata eller torg',
    publishedHint: 'Till exempel 2026-04-02 18:14',
    openLink: 'Öppna',
    details: 'Tid och länk',
    answersToHint: 'Ett namn sparas bara om avsändarens gör det.',
    attachments: (count) => `Bilagor: ${count}`,
    author: {
      kept: 'Avsändare (sparas)',
      notKept: 'Avsändare (sparas inte)',
      keep: 'Spara namnet i arket',
      why: 'Bara om det behövs för att svara.',
    },
    answers: (included, all) => `Svar i formuläret (${included} av ${all} sparas)`,
    answersHint: 'Kontaktuppgifter är urbockade från början.',
    contactAnswer: 'kontaktuppgift',
    mapped: (label) => `Här är ${label} alltid`,
    unmapped: 'Svar',
    hidden: {
      show: 'Visa',
      hide: 'Dölj',
      struck: (what) => `${what} döljs`,
      kept: (what) => `${what} sparas i klartext`,
      why: 'Varför behövs det?',
      reasons: ['Behövs för att kunna svara', 'Hör inte till någon privatperson'],
    },
    save: 'Spara ärendet',
    saveKey: 'Ctrl+Enter',
    saving: 'Sparar …',
    cancel: 'Släng utkastet',
    later: 'Lägg åt sidan',
    unstored:
      'Det du skriver kan inte sparas undan: webbläsarens lagring är full. Kopiera texten, och gör plats: skicka det som väntar eller ta bort påbörjade utkast.',
    held: 'Utkastet här är inte sparat och ligger kvar. Det nya visas när det finns plats.',
    units: {
      selection: 'markeringen',
      post: 'inlägget',
      comment: 'kommentaren',
      page: 'sidan',
      form: 'formuläret',
      receipt: 'kvittot',
    },
  },
  faults: {
    text: {
      empty: 'Skriv vad den boende säger.',
      too_long: 'Texten är längre än 20 000 tecken. Korta den.',
    },
    title: {
      empty: 'Skriv en rubrik, så att ärendet går att hitta i arket.',
      too_long: 'Rubriken är längre än 500 tecken. Korta den.',
    },
    too_long: 'Det är för långt. Korta det till högst 500 tecken.',
    not_web: 'Länken ska börja med https:// och vara utan mellanslag.',
    no_day: 'Skriv dagen som år, månad och dag, till exempel 2026-04-02.',
    in_the_future: 'Den dagen har inte varit än. Välj i dag eller en tidigare dag.',
    no_reason: 'Skriv varför uppgiften ska sparas i klartext, eller dölj den.',
    too_large: 'Svaren är tillsammans större än arket tar emot. Bocka ur eller korta några.',
  },
  registered: {
    title: (count) =>
      count === 1 ? 'Sidan är redan registrerad' : `Sidan är redan registrerad ${count} gånger`,
    posts: (count) =>
      count === 1 ? 'Ett inlägg på sidan är registrerat' : `${count} inlägg på sidan är registrerade`,
    anyway: 'Du kan spara ett till ändå.',
    asOf: (when) => `enligt arket ${when}`,
    local: 'Sparat här, på väg till arket',
  },
  saved: {
    inSheet: (matter) => `Sparat. ${matter} finns i arket.`,
    here: 'Sparat här. Skickas när arket nås.',
    sending: 'Sparat här. Skickas till arket …',
    whenConnected: 'Sparat här. Skickas när webbläsaren är ansluten till ett ark.',
    refused: 'Sparat här, men arket tog inte emot det.',
    next: 'Nästa',
    undo: 'Ångra',
    mend: 'Rätta',
    cameFirst: (matter) =>
      `Arket hade redan tagit emot det som ${matter}, med de tidigare orden. Det du ändrade står i Utkorg: för in det i ärendet.`,
    gone: 'Kvittot finns inte kvar här.',
  },
  pick: {
    one: 'Peka ut ett inlägg',
    many: 'Ta med fler',
    take: 'Ta de märkta',
    picking: 'Klicka på det som ska med. Escape avbryter.',
    taken: (count) => `${count} ligger bland Påbörjade.`,
    known: (count) => `${count} är redan med.`,
    refused: 'Sidan får inte läsas. Klicka på Gensvar i verktygsfältet först.',
    elsewhere: (site) => ` Utkastet hör till ${site}.`,
    allow: (site) => `Tillåt ${site}`,
  },
  voices: {
    join: (count) => `Ta med påbörjade som röster i samma fråga (${count})`,
    title: (count) => `Röster i samma fråga (${count})`,
    apart: 'Eget ärende',
  },
  similar: {
    title: 'Liknar',
    same: 'Samma fråga',
    apart: 'Inte samma',
    joined: 'Blir en röst till, med eget nummer och egen återkoppling.',
    near: {
      place: 'Samma plats',
      street: 'Samma gata',
      area: 'Samma område',
      neighbour: 'Grannområde',
    },
    metres: (metres) => `${metres} m bort`,
    choose: (label) => `Välj ${label}`,
    likely: (who) => `Svarar troligen: ${who}`,
    because: (words) => ` – texten nämner ${words}`,
  },
  waits,
};

export const panelText: Twin<PanelText> = { sv, en };
