import type { Twin } from './language.ts';

type Part = 'script' | 'client' | 'code';

/** Words of the options page about the way to the sheet. */
export interface TransportText {
  readonly title: string;
  readonly ways: Readonly<Record<'web_app' | 'scripts_run' | 'none', string>>;
  readonly none: (isConnected: boolean) => string;
  /** Under the choice, where a policy holds it. */
  readonly laidDown: string;
  /** Where an IT department has chosen that nothing is sent. */
  readonly notSent: string;
  /** The browser has no way to sign in to Google for an extension. */
  readonly notHere: string;
  readonly signIn: string;
  readonly script: {
    readonly how: string;
    readonly back: string;
    readonly labels: Readonly<Record<Part, string>>;
    readonly hints: Readonly<Record<Part, string>>;
    readonly faults: Readonly<Record<Part, string>>;
    readonly refused: string;
    readonly notSignedIn: string;
    readonly connect: string;
    readonly connecting: string;
  };
}

const sv: TransportText = {
  title: 'Så skickas det du sparar',
  ways: {
    web_app: 'Till arkets webbapp (det vanliga)',
    scripts_run: 'Genom Googles API, inloggad (när IT-avdelningen har satt upp det)',
    none: 'Inte alls: jag kopierar ur Utkorg och för in i arket',
  },
  none: (isConnected) =>
    `Det du sparar ligger i Utkorg. Kopiera det där, och välj Gensvar › Importera i arket.${isConnected ? ' Koppla från webbläsaren här ovanför.' : ''}`,
  laidDown: 'Din IT-avdelning har bestämt det här.',
  notSent: 'Din IT-avdelning har valt att inget skickas härifrån.',
  notHere: 'Det går inte i den här webbläsaren. Använd den på en dator, eller arkets webbapp.',
  signIn: 'Logga in',
  script: {
    how: 'Skriptets id och klient-id får du av IT-avdelningen. Koden visar arket under Gensvar › Anslut webbläsare.',
    back: 'IT-avdelningen lägger in den här adressen för omdirigering:',
    labels: { script: 'Skriptets id', client: 'Klient-id', code: 'Kod' },
    hints: {
      script: 'Står under Projektinställningar i skriptet',
      client: 'Slutar på .apps.googleusercontent.com',
      code: 'Gäller i tio minuter och en gång',
    },
    faults: {
      script: 'Det är inte ett skript-id. Kopiera det ur skriptets projektinställningar.',
      client: 'Det är inte ett klient-id. Kopiera det ur Google Cloud, under Autentiseringsuppgifter.',
      code: 'Skriv koden som arket visade.',
    },
    refused: 'Klicka på Logga in och anslut igen och välj Tillåt i webbläsarens fråga.',
    notSignedIn:
      'Inloggningen blev inte klar. Försök igen; hjälper det inte, be IT-avdelningen se över klient-id och adressen för omdirigering.',
    connect: 'Logga in och anslut',
    connecting: 'Ansluter …',
  },
};

const en: TransportText = {
  title: 'How what you save is sent',
  ways: {
    web_app: 'To the sheet’s web app (the usual way)',
    scripts_run: 'Through Google’s API, signed in (where the IT department has set it up)',
    none: 'Not at all: I copy from the Outbox and bring it into the sheet',
  },
  none: (isConnected) =>
    `What you save stays in the Outbox. Copy it there, and choose Gensvar › Import in the sheet.${isConnected ? ' Disconnect the browser above.' : ''}`,
  laidDown: 'Your IT department has decided this.',
  notSent: 'Your IT department has chosen that nothing is sent from here.',
  notHere: 'This browser cannot do it. Use it on a computer, or the sheet’s web app.',
  signIn: 'Sign in',
  script: {
    how: 'The IT department gives you the script’s id and the client id. The sheet shows the code under Gensvar › Connect browser.',
    back: 'The IT department enters this address for redirection:',
    labels: { script: 'The script’s id', client: 'Client id', code: 'Code' },
    hints: {
      script: 'Stands under Project settings in the script',
      client: 'Ends in .apps.googleusercontent.com',
      code: 'Good for ten minutes and once',
    },
    faults: {
      script: 'That is not a script’s id. Copy it from the script’s project settings.',
      client: 'That is not a client id. Copy it from Google Cloud, under Credentials.',
      code: 'Write the code that the sheet showed.',
    },
    refused: 'Click Sign in and connect again and choose Allow when the browser asks.',
    notSignedIn:
      'The sign-in was not finished. Try again; if that does not help, ask the IT department to look at the client id and the address for redirection.',
    connect: 'Sign in and connect',
    connecting: 'Connecting …',
  },
};

export const transportText: Twin<TransportText> = { sv, en };
