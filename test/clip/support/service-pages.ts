/**
 * Pages of the services in which cities take reports: Open ePlatform, Infracontrol and Artvise. Markup by our own hand;
 * the first after its public templates, the other two after descriptions of the programs, as no public markup of theirs
 * was found. Of each the page on which nobody has said anything, and one on which everything is put in that could be
 * taken for the person's own answers: what is hidden, what traps robots, what others have reported, markup as words.
 */
export interface ServicePage {
  readonly name: string;
  readonly url: string;
  readonly html: string;
}

export interface PoisonedPage extends ServicePage {
  readonly kind: 'form' | 'receipt';
  /** Label and value of every answer, in page order; 'held' where it must not be ticked. */
  readonly answers: readonly (readonly [label: string, value: string, held?: 'held'])[];
  readonly text: string;
}

const WORDS = {
  sv: {
    services: 'E-tjänster',
    search: 'Sök e-tjänst',
    traffic: 'Trafik och gator',
    fault: 'Felanmälan',
    proposal: 'Medborgarförslag',
    start: 'Starta e-tjänsten',
    noCases: 'Du har inga ärenden.',
    map: 'Sök adress eller plats',
    reports: 'Aktuella rapporter',
    repaired: 'Åtgärdad',
    newReport: 'Ny felanmälan',
    contact: 'Kontaktcenter',
    write: 'Skriv till oss',
    follow: 'Följ ett ärende',
    number: 'Ärendenummer',
    thanks: 'Tack! Din felanmälan är mottagen',
    what: 'Vad vill du anmäla?',
    describe: 'Beskriv felet',
    where: 'Plats',
    name: 'Namn',
    mail: 'E-post',
    category: 'Kategori',
    light: 'Belysning',
    received: 'Ditt ärende är mottaget',
    message: 'Meddelande',
    subject: 'Ämne',
    bridge: 'Lampan vid bron är trasig.',
    others: 'Grannens grind går inte att stänga.',
  },
  en: {
    services: 'Services',
    search: 'Find a service',
    traffic: 'Streets and traffic',
    fault: 'Report a fault',
    proposal: 'Proposals',
    start: 'Start now',
    noCases: 'You have no cases.',
    map: 'Search for an address',
    reports: 'Recent reports',
    repaired: 'Repaired',
    newReport: 'New report',
    contact: 'Contact centre',
    write: 'Write to us',
    follow: 'Follow a case',
    number: 'Case number',
    thanks: 'Thank you! Your report has been received',
    what: 'What do you want to report?',
    describe: 'Describe the problem',
    where: 'Location',
    name: 'Name',
    mail: 'Email',
    category: 'Category',
    light: 'Lighting',
    received: 'Your request has been received',
    message: 'Message',
    subject: 'Subject',
    bridge: 'The lamp by the bridge is broken.',
    others: 'The gate of a neighbour does not shut.',
  },
} as const;
type Language = keyof typeof WORDS;

const page = (language: Language, title: string, body: string): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title></head><body><header><a href="/">Norrängen</a></header>${body}</body></html>`;

/** As somebody may have typed it: words, for whoever reads it. */
const TYPED = {
  html: '&lt;img src=x onerror=&quot;poisoned=1&quot;&gt; =HYPERLINK(&quot;https://elak.exempel&quot;)',
  text: '<img src=x onerror="poisoned=1"> =HYPERLINK("https://elak.exempel")',
};
const CONCEALED = 'style="display:none"';

const emptyIn = (language: Language): readonly ServicePage[] => {
  const words = WORDS[language];
  const item = (name: string) =>
    `<li><a href="/oversikt/overview/12"><h3>${name}</h3></a><a class="btn" href="/flode/12">${words.start}</a></li>`;
  return [
    {
      name: `Open ePlatform, ${language}: the list of services`,
      url: 'https://e.exempel.se/oversikt',
      html: page(
        language,
        words.services,
        `<div class="contentitem"><h1>${words.services}</h1><form action="/search" class="search-wrapper"><input type="search" name="q" placeholder="${words.search}"></form><div class="section"><h2>${words.traffic}</h2><ul class="list-table">${item(words.fault)}${item(words.proposal)}</ul></div></div>`,
      ),
    },
    {
      name: `Open ePlatform, ${language}: no cases of one's own`,
      url: 'https://e.exempel.se/minasidor',
      html: page(
        language,
        words.services,
        `<div class="contentitem"><h1>${words.follow}</h1><table class="oep-table"><thead><tr><th>${words.number}</th><th>${words.category}</th><th>Status</th></tr></thead><tbody><tr><td colspan="3">${words.noCases}</td></tr></tbody></table></div>`,
      ),
    },
    {
      name: `Infracontrol, ${language}: the map before anything is chosen`,
      url: 'https://felanmalan.exempel.se/',
      html: page(
        language,
        words.fault,
        `<div id="map" class="map"></div><div class="panel"><label for="s">${words.map}</label><input id="s" type="text"><button>${words.newReport}</button><h2>${words.reports}</h2><ul class="reports"><li class="report" data-id="31"><span class="report-category">${words.light}</span> <span class="report-status">${words.repaired}</span></li><li class="report" data-id="32"><span class="report-category">${words.traffic}</span> <span class="report-status">${words.repaired}</span></li></ul></div>`,
      ),
    },
    {
      name: `Artvise, ${language}: the contact centre's first page`,
      url: 'https://kontakt.exempel.se/',
      html: page(
        language,
        words.contact,
        `<main><h1>${words.contact}</h1><ul class="entrances"><li><a href="/nytt">${words.write}</a></li><li><a href="/folj">${words.follow}</a></li></ul><form action="/folj"><label for="n">${words.number}</label><input id="n" name="n"><label for="p">PIN</label><input id="p" name="p" type="password"><button>OK</button></form></main>`,
      ),
    },
  ];
};

const poisonedIn = (language: Language): readonly PoisonedPage[] => {
  const words = WORDS[language];
  const said = `${words.bridge} ${TYPED.text}`;
  const typed = `${words.bridge} ${TYPED.html}`;
  const query = (heading: string, answer: string, more = '') =>
    `<div class="query" ${more}><article><div class="heading-wrapper"><h2>${heading}</h2></div>${answer}</article></div>`;
  return [
    {
      name: `Open ePlatform, ${language}: the receipt`,
      url: 'https://e.exempel.se/kvittens',
      kind: 'receipt',
      html: page(
        language,
        words.fault,
        `<div class="contentitem"><h1>${words.thanks}</h1><div class="queries receipt">${query(words.what, words.light)}${query(words.describe, `<p>${typed}<span hidden>Dolt ett.</span><span ${CONCEALED}>Dolt två.</span><script>poisoned=1</script></p>`)}${query('Dolt', '<p>Dolt tre.</p>', 'hidden')}${query('Dolt', '<p>Dolt fyra.</p>', CONCEALED)}${query(words.where, '<a href="javascript:poisoned=1">Åbron</a>')}${query('PIN', '4711')}${query(words.name, 'Karin Holm')}</div><div class="queries" aria-hidden="true" ${CONCEALED}>${query(words.describe, `<p>${words.others}</p>`)}</div></div>`,
      ),
      answers: [
        [words.what, words.light],
        [words.describe, said],
        [words.where, 'Åbron'],
        [words.name, 'Karin Holm', 'held'],
      ],
      text: said,
    },
    {
      name: `Infracontrol, ${language}: a report that is being written`,
      url: 'https://felanmalan.exempel.se/ny',
      kind: 'form',
      html: page(
        language,
        words.newReport,
        `<div id="map" class="map"></div><form method="post" action="/ny" onsubmit="poisoned=1"><h1>${words.newReport}</h1><label for="c">${words.category}</label><select id="c" name="category"><option value="">–</option><option value="1" selected>${words.light}</option></select><label for="d">${words.describe}</label><textarea id="d" name="description">${typed}</textarea><label for="e">${words.mail}</label><input id="e" name="email" type="email" value="karin@exempel.se"><input type="hidden" name="reporter" value="Dolt ett"><div ${CONCEALED}><label for="h">Website</label><input id="h" name="website" value="Dolt två"></div><label for="w" class="hp_label">Dolt</label><input id="w" name="hp_url" value="Dolt tre"><label for="p">PIN</label><input id="p" type="password" value="4711"></form><h2>${words.reports}</h2><ul class="reports"><li class="report" data-id="31"><span class="report-category">${words.light}</span><p class="report-text">${words.others}</p></li></ul>`,
      ),
      answers: [
        [words.category, words.light],
        [words.describe, said],
        [words.mail, 'karin@exempel.se', 'held'],
      ],
      text: said,
    },
    {
      name: `Artvise, ${language}: a case that was sent`,
      url: 'https://kontakt.exempel.se/arende/77',
      kind: 'receipt',
      html: page(
        language,
        words.contact,
        `<main><h1>${words.received}</h1><dl class="case"><dt>${words.number}</dt><dd>2026-77</dd><dt>${words.subject}</dt><dd>Åbron <a href="javascript:poisoned=1">${language === 'sv' ? 'Ändra' : 'Change'}</a></dd><dt>${words.message}</dt><dd>${typed}<span hidden>Dolt ett.</span><span ${CONCEALED}>Dolt två.</span></dd><dt>${words.name}</dt><dd>Karin Holm</dd><dt>PIN</dt><dd>4711</dd></dl><dl hidden><dt>${words.message}</dt><dd>${words.others}</dd></dl></main><aside><h2>${words.reports}</h2><dl><dt>${words.subject}</dt><dd>${words.others}</dd></dl></aside>`,
      ),
      answers: [
        [words.number, '2026-77'],
        [words.subject, 'Åbron'],
        [words.message, said],
        [words.name, 'Karin Holm', 'held'],
      ],
      text: said,
    },
  ];
};

export const EMPTY_SERVICES = [...emptyIn('sv'), ...emptyIn('en')];
export const POISONED_SERVICES = [...poisonedIn('sv'), ...poisonedIn('en')];
