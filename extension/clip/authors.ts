import { bylineIn } from './byline.ts';
import { isInexactTime, isOnlyTime, withoutTime } from './dates.ts';
import { asked, namesOf, squeeze, wordsOf } from './dom.ts';
import { readText } from './text.ts';

/** A name found on an element, and how far it can be trusted (higher is better). */
export interface AuthorMark {
  readonly element: Element;
  readonly name: string;
  readonly rank: number;
}

const EXACT =
  /\s(?:\S+[-_](?:user|nick|author)[-_]?name|\S+__(?:author|user)|(?:post|comment)?[-_]?author(?:[-_]?name|[-_]link)?|(?:user|sender|nick|full|display|screen|bigusername|member|profile|message|post|from_|owner_)[-_]?name|nickn?|poster|byline|fn|bigusername|creator|user|actor|namn|signatur|(?:comment|post|message)[-_]user)\s/;
const PARTLY =
  /author|user-?_?name|nick|poster|byline|display-?_?name|screen-?name|profile-?_?name|posted-?by|actor/;
const NOT_NAME =
  /avatar|photo|image|img|title|rank|badge|count|bio|extra|stat|info|detail|icon|thumb|status|level|points|reputation|flair|role|group|label|comment-?body|post-?count|hover|tooltip/;
const PROFILE_PATH =
  /(?:^|\/)(?:u|user|users|usr|member|members|profile|profiles|profil|people|author|authors|anv(?:[aä]ndare)?|medlem(?:mar)?|benutzer|mitglied(?:er)?|account)\/(?:[^/]+\/?){1,2}$|(?:^|\/)~[^/]+\/?$|(?:^|\/)(?:member|profile|user)\.(?:php|html?)$|\/@[^/]+\/?$|\/in\/[^/]+\/?$/i;
const PROFILE_QUERY =
  /action=profile|mode=viewprofile|[?&]showuser=\d+|[?&](?:u|uid|userid|user_id)=\d+|(?:user|member|profile?)\?id=/i;

/** Words around a name that are not the name ("av", "says:", "schrieb am"). One table for all languages. */
const AROUND =
  /^(?:by|von|av|af|par|di|door|de|from|från|posted by|written by|skriven av|skrivet av|publicerad av|geschrieben von|erstellt von|author|författare|autor|verfasser|op|inlägg av)\b[:\s]+/iu;
/** In small letters: Said is a name. */
const AFTER =
  /(?:[\s,:]+(?:says|said|wrote|writes|schrieb|schreibt|sagt|meint|skrev|skriver|säger|sa|sade|sier|siger|sanoi|kirjoitti|schreef|zei|dit|a écrit|dijo|ha detto|commented|replied|kommenterade|svarade)(?:\.{3}|…)?)?[\s:,·•|»-]*$/u;
/** What a link does, where its words are no name ("Visa profil"). */
const TO_PROFILE =
  /^(?:visa|besök|se|view|show|visit|see|min|my|vis|zeige?|voir)(?!\p{L}).*profil|^(?:användar)?profil(?:e|sida)?$|^(?:visa|se|läs|alla|see|view|read|all|mehr|alle|more)\s.*(?:artiklar|inlägg|articles|posts|stories|artikel|beiträge)|^(?:subscribe|prenumerera|follow|följ|log|logga|logg|sign|anmelden)\s(?:to|på|in|us|oss|me)(?!\p{L})|^(?:print|skriv ut|drucken|e-?mail|share|dela|teilen|rss)$/iu;

/** What can be done to a post, in a line with its writer's name. */
const TO_DO =
  /^(?:reply|quote|report|permalink|svara|citera|anmäl|antworten|zitieren|melden|répondre|citer|responder|citar|rispondi|cita|beantwoorden|vastaa)$/i;

/** A name without the words around it; empty when it cannot be one. */
export function nameFrom(words: string): string {
  const name = squeeze(words.replace(/[\u200b-\u200f\u202a-\u202e]/g, ''))
    .replace(/\s*[(<[]\S+@\S+$/, '')
    .replace(AROUND, '')
    .replace(AFTER, '')
    .trim();
  if (name.length < 1 || name.length > 80 || !/[\p{L}\d]/u.test(name)) return '';
  if (
    TO_PROFILE.test(name) ||
    TO_DO.test(name) ||
    isOnlyTime(name) ||
    isInexactTime(name) ||
    /^https?:|^#?\d{1,3}$|^@$/.test(name)
  )
    return '';
  return name;
}

/** Does the element lead to somebody's profile? */
export const isProfileLink = (element: Element): boolean => {
  const href = element.localName === 'a' ? element.getAttribute('href') : null;
  if (!href || href.startsWith('#') || /^(?:mailto|tel|javascript):/i.test(href)) return false;
  const [path = '', query = ''] = href.replace(/#.*$/, '').split('?');
  // "profile.php?mode=register", "search.php?do=finduser&u=5": what is done about a person, and not "mode=viewprofile".
  if (
    /(?:^|[&;])(?:mode|do|action|area)=(?!view|profile|getinfo|show(?!posts)|summary|member|user)/.test(query)
  )
    return false;
  const name = wordsOf(element, 200).replace(/^@/, '').toLowerCase();
  // A path of the name alone ("/anna_berg/") is a profile on most platforms of short posts.
  if (
    name.length > 2 &&
    !query &&
    path
      .toLowerCase()
      .replace(/^https?:\/\/[^/]+|\/$/g, '')
      .replace('/@', '/') === `/${name}`
  )
    return true;
  return PROFILE_PATH.test(path) || PROFILE_QUERY.test(`${path}?${query}`);
};

const isSigning = (line: string, name: string): boolean =>
  line.replace(/^\W+/, '').startsWith(name) && /\d[:.]\d\d$/.test(line);

/** A link in running text names somebody; it is not a signature of the post. */
const inRunningText = (element: Element): boolean => {
  const parent = element.parentElement;
  // "<a>Tova Lind</a>, Holmsund, 2026-03-02 08:15"
  const isText = parent?.localName === 'p' && !isSigning(wordsOf(parent, 100), wordsOf(element, 80));
  const most = isText ? 25 : 60;
  let around = 0;
  for (let node = parent?.firstChild; node && around <= most; node = node.nextSibling) {
    const isInline = node.nodeType === 3 || /^(?:b|i|em|strong|a|font)$/i.test(node.nodeName);
    if (node !== element && isInline) around += wordsOf(node, most).length;
    else if (/^span$/i.test(node.nodeName)) around += readText(node, { most: most + 1 }).length;
  }
  return around > most;
};

/** What is longer than this is no name with words around it. */
const LONGEST = 300;

/**
 * What a name's place says first. In lines of their own, or right beside it, may follow a nickname, a badge or an
 * office; above it or before it may stand the initials in its face.
 */
function firstWords(element: Element): string {
  if (element.querySelector('br, div, p, li')) {
    const [line = '', next = ''] = readText(element, { most: 400 }).split(/\s*\n\s*/);
    return line.length < 3 && next ? next : line;
  }
  const whole = readText(element, { most: LONGEST });
  const [one, two] = [...element.childNodes].filter((node) => readText(node, { most: 1 }) !== '');
  if (one?.nodeType !== 1)
    return one && two?.nodeName === 'I' && readText(two).startsWith('(') ? readText(one) : whole;
  if (!two) return firstWords(one as Element);
  if (two.nodeType !== 1) return whole;
  const [words, next] = [one, two].map((node) => readText(node, { most: LONGEST })) as [string, string];
  if (words.length < 3) return next;
  return (whole.startsWith(words + next) && !next.startsWith('@')) || /^[\p{Ll}(]/u.test(next)
    ? words
    : whole;
}

function deepName(element: Element): string {
  const inner = element.querySelector('[itemprop~="name"], [property$="name"], .fn, .p-name, .author');
  if (inner) return nameFrom(inner.getAttribute('content') ?? inner.textContent ?? '');
  const links: Element[] = [];
  for (const link of element.getElementsByTagName('a')) {
    if (nameFrom(wordsOf(link, LONGEST))) links.push(link);
    if (links.length > 1) break;
  }
  const first = links[0];
  if (first && (links.length === 1 || isProfileLink(first))) return nameFrom(firstWords(first));
  const time = element.querySelector('time')?.textContent ?? '';
  const alone = element.children.length === 1 && element.firstElementChild?.getAttribute('alt');
  // The words of buttons are nobody's text, but a name may be one.
  const [button] = element.getElementsByTagName('button');
  const named = button ? wordsOf(button, 40) : '';
  if (named && wordsOf(element, 40).startsWith(named)) return nameFrom(named);
  // Behind the name may stand when it was written.
  const words = firstWords(element)
    .replace(squeeze(time), '')
    .replace(/(?<=.)\s*[-–—,·•|(]\s*([^-–—,·•|(]*\d[^·•|]*)$/, (tail, when) =>
      isOnlyTime(when) ? '' : tail,
    );
  return nameFrom(words.trim() || alone || '');
}

/** The last word of what a page calls an element, in class names of the page's own making ("ko-skribent", "Comments_by__c4"). */
const CALLED_NAME =
  /(?:^|\s)(\S+?[-_]{1,2})(?:name|namn|navn|nimi|nick|author|autor|auteur|forfatter|verfasser|skribent|författare|forfattare|avsändare|avsandare|insändare|writer|by)(?:__[\da-z]{2,8})?(?=\s|$)/;
const NAME_OF_OTHER =
  /file|site|group|forum|categor|topic|thread|tag|board|product|page|place|street|field|event|list|section|brand|company|shop|app|city|link|label|button|edit|updat|reply|sort|order|lik|quot|parent|last|power|filter|clos|mov|delet|lock|mention|thank|share|report|set|project|grupp|fil|plats|gata|ort[-_]|ämne|amne|tråd|trad/;

/** Where only "name" is said, what stands around it says whose. */
function isInPerson(element: Element): boolean {
  for (let up = element.parentElement, steps = 0; up && steps < 4; up = up.parentElement, steps++)
    if (
      /user|author|member|profil|writer|person/.test(namesOf(up)) ||
      (steps < 1 && up.querySelector('.postdetails'))
    )
      return true;
  return false;
}

/** Short words that only their own class says to be a name. */
function calledName(element: Element, names: string): string {
  const isNamed = element.classList.contains('name') && isInPerson(element);
  if (!(isNamed || CALLED_NAME.test(names)) || element.childElementCount > 3) return '';
  const [, prefix = ''] = CALLED_NAME.exec(names) ?? [];
  if (NAME_OF_OTHER.test(prefix) || element.closest('nav, form, h1, h2, label')) return '';
  const name = deepName(element);
  return name.length > 1 && name.length <= 40 && !/[:?!;]/.test(name) ? name : '';
}

/** Somebody else beside a post: whom it answers, who liked, thanked or edited it. */
const OF_OTHERS =
  /repl(?:y|ied|ies|ying)[-_]?to|parent-?_?(?:user|author)|f[oö]r[aä]lder|liked-?by|likers|mentioned-?by|thank(?:s|you|ed)|edited?[-_]?by|last-?edit/;
const SAID_OF_OTHERS =
  /(?:redigera[dt]|ändra[dt]|edited|bearbeitet|tackade|thanked|gillar|svar(?:ar|ade)?\s(?:på|till)|repl(?:y|ied|ies|ying) to|antwort auf|som svar)(?!\p{L})[^.]{0,40}$/iu;

function isOfOthers(element: Element): boolean {
  for (let up: Element | null = element, steps = 0; up && steps < 3; up = up.parentElement, steps++)
    if (OF_OTHERS.test(namesOf(up))) return true;
  let before = '';
  for (let node = element.previousSibling; node && before.length < 60; node = node.previousSibling)
    before = (node.textContent ?? '').slice(-60) + before;
  return SAID_OF_OTHERS.test(squeeze(before));
}

/** Does the link lead where a face beside it leads too? A headline beside its picture does so as well. */
const isFaced = (element: Element): boolean => {
  const href = element.localName === 'a' ? element.getAttribute('href') : null;
  const words = href ? wordsOf(element, 40) : '';
  if (!href || href.length < 2 || words.length < 2 || words.length > 40 || /[?!:;,]/.test(words))
    return false;
  if (!words.split(' ').every((word) => /^[\p{Lu}\p{Lo}\d]|^(?:av|von|van|de|af)$/u.test(word)))
    if (words.includes(' ')) return false;
  if (words.split(' ').length > 3 || element.closest('h1, h2, h3, nav')) return false;
  for (let up = element.parentElement, steps = 0; up && steps < 4; up = up.parentElement, steps++)
    for (const link of up.getElementsByTagName('a'))
      if (link !== element && link.getAttribute('href') === href)
        return wordsOf(link, 0) === '' && link.querySelector('img, svg') !== null;
  return false;
};

/** The name that this very element states, if any. */
export const authorMark = asked((element): AuthorMark | null => {
  if (element.getAttribute('role') === 'heading') return null;
  const mark = markOn(element);
  return mark && !isOfOthers(element) ? mark : null;
});

function markOn(element: Element): AuthorMark | null {
  // Most elements of a page say nothing of themselves.
  if (!element.hasAttributes() && element.localName !== 'dt' && !bylineIn(element)?.name) return null;
  const itemprop = (element.getAttribute('itemprop') ?? '').toLowerCase();
  const property = (element.getAttribute('property') ?? '').toLowerCase();
  if (/(?:^|\s)(?:author|creator)(?:$|\s)/.test(`${itemprop} ${property.replace(/\w+:/g, '')}`)) {
    const name = nameFrom(element.getAttribute('content') ?? '') || deepName(element);
    if (name) return { element, name, rank: 10 };
  }
  const rel = element.getAttribute('rel') ?? '';
  const names = namesOf(element);
  if (/\bauthor\b/.test(rel) || /(?:^|\s)p-author(?:$|\s)/.test(names)) {
    const name = deepName(element);
    if (name) return { element, name, rank: 10 };
  }
  const profile = isProfileLink(element);
  const isMotto = /signatur/.test(names) && wordsOf(element, 200).split(' ').length > 3;
  if (isMotto) return null;
  // In a review "fn" is also what it is of.
  if (EXACT.test(` ${names} `) && !/avatar/.test(names) && !element.closest('.item > .fn')) {
    const name = deepName(element);
    if (name) return { element, name, rank: profile ? 9 : 8 };
  }
  if (element.localName === 'button') {
    const isNamed = /sender[-_]?name/.test(element.getAttribute('data-qa') ?? '');
    const name = isNamed ? nameFrom(element.textContent ?? '') : '';
    return name ? { element, name, rank: 8 } : null;
  }
  if (PARTLY.test(names) && !NOT_NAME.test(names)) {
    const name = deepName(element);
    if (name && name.length <= 50) return { element, name, rank: profile ? 8 : 6 };
  }
  // Classes that only say how something looks ("text-info") say nothing of what it is.
  if (
    profile &&
    !inRunningText(element) &&
    !NOT_NAME.test(names.replace(/\b(?:text|btn|bg|link)-\S+|\bavatar-link\b/g, ''))
  ) {
    const name = nameFrom(firstWords(element));
    // A path of the name alone may be a subject's too.
    const isSurely = PROFILE_PATH.test((element.getAttribute('href') ?? '').replace(/[?#].*$/, ''));
    if (name && name.length <= 60) {
      // The initials in a face lead there too.
      const rank = /^\p{Lu}{1,2}$/u.test(name) ? 5.2 : isSurely ? 7.1 : 7;
      return { element, name, rank };
    }
  }
  if (isFaced(element)) return { element, name: nameFrom(element.textContent ?? ''), rank: 6.5 };
  const line = bylineIn(element)?.name;
  if (line) return { element, name: line, rank: 7 };
  const called = calledName(element, names);
  if (called) return { element, name: called, rank: 5.5 };
  // The first term of the column about the writer, on forums that name nothing.
  if (
    element.localName === 'dt' &&
    !element.previousElementSibling &&
    element.nextElementSibling?.localName === 'dd'
  ) {
    const name = deepName(element);
    if (
      name &&
      name.length <= 40 &&
      element.querySelector('strong, a, b') &&
      !/[:?]$/.test(squeeze(element.textContent ?? ''))
    )
      return { element, name, rank: 5 };
  }
  return null;
}

/** "Kommentar av Bosse, 2 tim" */
const CALLED =
  /^(?:kommentar|inlägg|svar|meddelande|omdöme|recension|comment|post|reply|message|review|beitrag|antwort)\s+(?:av|från|by|from|von)\s+([^,\d]{2,40}?)(?:\s+(?:på|to|auf|för|vor)\s|\s*[,.·\d]|$)/i;

const labelOf = (element: Element): string => {
  const [id = ''] = (element.getAttribute('aria-labelledby') ?? '').split(' ');
  const by = id ? element.ownerDocument.getElementById(id) : null;
  return squeeze(element.getAttribute('aria-label') ?? by?.textContent ?? '').slice(0, 120);
};

/** Is it what the post is announced by ("Inlägg av Bosse"), or a part of that, shown once more? */
export function isAnnounced(element: Element, post: Element): boolean {
  const label = labelOf(post);
  if (!CALLED.test(label)) return false;
  const words = withoutTime(squeeze(element.textContent ?? '')).trim();
  return words !== '' && label.includes(words);
}

/** A name that the post's own element carries as an attribute. */
export function authorAttribute(element: Element): string {
  if (!element.hasAttributes()) return '';
  for (const attribute of ['data-author', 'data-username', 'data-user-name', 'author', 'data-author-name'])
    if (element.hasAttribute(attribute) && !/.@/.test(element.getAttribute(attribute) ?? ''))
      return nameFrom(element.getAttribute(attribute) ?? '');
  // "[08:15, 2026-05-03] Nadia: "
  const copied = /\]\s(.+?):\s*$/.exec(element.getAttribute('data-pre-plain-text') ?? '');
  if (copied) return nameFrom(copied[1] ?? '');
  return element.matches('article, [role="article"], [role="listitem"]')
    ? nameFrom(CALLED.exec(labelOf(element))?.[1] ?? '')
    : '';
}
