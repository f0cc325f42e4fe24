import type { Twin } from './language.ts';

/** Settings that the tab of settings holds, one a row, in their order. */
export const SETTING_KEYS = [
  'district',
  'language',
  'contact',
  'signature',
  'referral_working_days',
  'reminder_days',
  'reminder_copied',
  'reply_link_days',
  'dialogue_weeks',
  'smallest_count',
  'mail',
  'daily_mail',
  'weekly_mail',
  'watch_pages',
  'watch_turns',
] as const;
export type SettingKey = (typeof SETTING_KEYS)[number];

/** Why what stands as a setting does not count, and what holds until it is mended. */
export type SettingFault =
  | { readonly fault: 'not_in_list'; readonly choices: readonly string[]; readonly holds: string }
  | { readonly fault: 'not_yes_or_no' }
  | { readonly fault: 'not_whole'; readonly most: number; readonly holds: number }
  | { readonly fault: 'not_rising'; readonly holds: string }
  | { readonly fault: 'not_copies'; readonly parts: readonly string[] };

type SettingWords = Readonly<Record<SettingKey, { readonly label: string; readonly help: string }>>;

/** What the settings are called, and what the sheet says of each. */
export const settingWords: Twin<SettingWords> = {
  sv: {
    district: { label: 'Stadsdel', help: 'Stadsdelsområdet som arket hör till. Ger början på ärendenumren.' },
    language: {
      label: 'Språk',
      help: 'Språket i sidopanelen och i det som Gensvar skriver: Svenska eller English.',
    },
    contact: {
      label: 'Kontakt',
      help: 'Vart en boende vänder sig. Står i brev och på de öppna sidorna. Namn, telefon eller e-post.',
    },
    signature: {
      label: 'Underskrift',
      help: 'Enheten som står under namnet i brev och påminnelser. Tomt: stadsdelens namn. Namnen hämtas ur fliken Kontakter.',
    },
    referral_working_days: {
      label: 'Remisstid',
      help: 'Arbetsdagar som en remissinstans får när ingen annan dag väljs. Egna tider per organisation: fliken Mål.',
    },
    reminder_days: {
      label: 'Påminnelser efter',
      help: 'Arbetsdagar efter svarsdagen för första, andra, tredje påminnelsen, åtskilda med semikolon.',
    },
    reminder_copied: {
      label: 'Kopia av påminnelser',
      help: 'Vem som får kopia från vilken nivå, t.ex. 3: chef@example.se. Flera skiljs åt med semikolon.',
    },
    reply_link_days: {
      label: 'Svarslänk gäller',
      help: 'Dagar som en svarslänk till en förvaltning kan användas.',
    },
    dialogue_weeks: {
      label: 'Veckor mellan dialoger',
      help: 'Två dialoger med samma boende närmare varandra än så ger en varning när den andra planeras.',
    },
    smallest_count: {
      label: 'Minsta antal som visas',
      help: 'Färre deltagare, eller färre svar på en fråga, än så skrivs som ”färre än” i det som lämnas ut.',
    },
    mail: {
      label: 'Skicka e-post',
      help: 'Ja: Gensvar skickar påminnelser och listor som e-post. Nej: ingenting skickas, texterna kan kopieras.',
    },
    daily_mail: {
      label: 'Lista varje morgon',
      help: 'Ja: den som har något att göra får en lista på morgonen.',
    },
    weekly_mail: { label: 'Lista varje vecka', help: 'Ja: chefer får ett läge på måndagar.' },
    watch_pages: {
      label: 'Bevakningsrunda',
      help: 'Sidor att titta på varje arbetsdag, åtskilda med semikolon: namn och adress. Visas i webbläsarens panel.',
    },
    watch_turns: {
      label: 'Rundans turordning',
      help: 'Vem som går rundan, en vecka i taget, åtskilda med semikolon.',
    },
  },
  en: {
    district: {
      label: 'District',
      help: 'The district that the sheet belongs to. Opens the numbers of the matters.',
    },
    language: {
      label: 'Language',
      help: 'The language of the sidebar and of what Gensvar writes: Svenska or English.',
    },
    contact: {
      label: 'Contact',
      help: 'Where a resident turns. Stands in letters and on the public pages. Name, phone or e-mail.',
    },
    signature: {
      label: 'Signature',
      help: 'The unit that stands below the name in letters and reminders. Empty: the district’s name. Names come from the tab of contacts.',
    },
    referral_working_days: {
      label: 'Referral period',
      help: 'Working days that a recipient is given when no other day is chosen. Own times for an organisation: the tab Targets.',
    },
    reminder_days: {
      label: 'Reminders after',
      help: 'Working days after the due day for the first, second, third reminder, separated by semicolons.',
    },
    reminder_copied: {
      label: 'Copies of reminders',
      help: 'Who gets a copy from which level, such as 3: head@example.org. Separate several by semicolons.',
    },
    reply_link_days: {
      label: 'Reply link holds',
      help: 'Days that a reply link to a department can be used.',
    },
    dialogue_weeks: {
      label: 'Weeks between dialogues',
      help: 'Two dialogues with the same residents closer than this give a warning when the second is planned.',
    },
    smallest_count: {
      label: 'Smallest count shown',
      help: 'Fewer participants, or fewer answers to a question, are written as “fewer than” in what is handed out.',
    },
    mail: {
      label: 'Send mail',
      help: 'Yes: Gensvar sends reminders and lists by mail. No: nothing is sent, the texts can be copied.',
    },
    daily_mail: {
      label: 'List every morning',
      help: 'Yes: whoever has something to do gets a list in the morning.',
    },
    weekly_mail: { label: 'List every week', help: 'Yes: managers get the situation on Mondays.' },
    watch_pages: {
      label: 'Watch round',
      help: 'Pages to look at every working day, separated by semicolons: name and address. Shown in the browser’s panel.',
    },
    watch_turns: {
      label: 'Turns of the round',
      help: 'Who makes the round, a week at a time, separated by semicolons.',
    },
  },
};

/** What the note beside a wrong setting says. */
export const settingFaultWords: Twin<(fault: SettingFault) => string> = {
  sv: (fault) => {
    switch (fault.fault) {
      case 'not_in_list':
        return `Ordet finns inte i listan. Välj ett av dessa: ${fault.choices.join(', ')}. Tills dess gäller ${fault.holds}.`;
      case 'not_yes_or_no':
        return 'Skriv Ja eller Nej. Tills dess gäller Nej.';
      case 'not_whole':
        return `Skriv ett helt tal från 1 till ${fault.most}. Tills dess gäller ${fault.holds}.`;
      case 'not_rising':
        return `Skriv dagar som stiger, åtskilda med semikolon, till exempel 1; 6; 11. Tills dess gäller ${fault.holds}.`;
      case 'not_copies':
        return `”${fault.parts.join('; ')}” är ingen nivå och e-postadress. Skriv till exempel 3: chef@example.se. Tills dess får ingen den kopian.`;
    }
  },
  en: (fault) => {
    switch (fault.fault) {
      case 'not_in_list':
        return `The word is not in the list. Choose one of these: ${fault.choices.join(', ')}. Until then ${fault.holds} holds.`;
      case 'not_yes_or_no':
        return 'Write Yes or No. Until then No holds.';
      case 'not_whole':
        return `Write a whole number from 1 to ${fault.most}. Until then ${fault.holds} holds.`;
      case 'not_rising':
        return `Write days that rise, with semicolons between them, for example 1; 6; 11. Until then ${fault.holds} holds.`;
      case 'not_copies':
        return `“${fault.parts.join('; ')}” is no level with an e-mail address. Write for example 3: manager@example.se. Until then nobody gets that copy.`;
    }
  },
};
