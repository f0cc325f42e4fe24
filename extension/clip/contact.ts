import { squeeze } from './dom.ts';

/** Answers that tell who somebody is. They are offered, but held back until the person ticks them. */

const BLOCK =
  /kontakt(?:uppgift|information)|personuppgift|(?:dina|mina|sökandens|anmälarens) uppgifter|uppgifter om (?:dig|sökande|anmälare)|^(?:om dig|avsändare|sökande|anmälare)$|contact (?:details|information)|(?:your|personal) (?:details|information|data)|^about you$/i;
/** A heading over everything that was answered. */
const REVIEW = /granska|kontrollera|sammanfatt|bekräfta|review|check|summary|confirm/i;
export const HEADING = 'h1, h2, h3, h4, h5, h6, legend';
/** Longer is what the person has to say, whatever stands above it. */
const LONGEST = 120;
/** A longer question is about something else than who asks. */
const LONGEST_LABEL = 70;

const COMPLETED =
  /(?:^|\s)(?:name|(?:given|family|additional)-name|nickname|username|email|tel\S*|street-address|address-\S+|postal-code|bday\S*|organization-title|impp)$/;

const word = ({ source }: RegExp): RegExp => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu');

/** What has a name without being a person. */
const THING =
  /gatu|väg|ort|plats|område[ts]*|fil|projekt|företag[es]*|organisation[ens]*|förening[ens]*|skol(?:an)?s?|park(?:en)?s?|stadsdel[ens]*|kommun[ens]*|bolag[ets]*|ämnes|produkt|fastighet[ens]*|verksamhet[ens]*|förvaltning[ens]*|lekplats[ens]*|objekt[ets]*|tjänst[ens]*|ärende[ts]*|dokument[ets]*|arrangemang[ets]*|evenemang[ets]*|hållplats[ens]*|buss\p{L}*|gata[ns]*|gatans|vägens|platsens|torgets|badets|street|place|park|school|area|file|project|company|organi[sz]ation|business|road|site|location|event|document|stop|service|product|building/u
    .source;
const NAME = word(
  /\p{L}*namn(?:et|en|teckning|förtydligande)?|(?:full|first|last|sur|given|family|middle|nick|user)?\s?-?names?/u,
);
const OF_A_THING =
  /(?:namn|name)(?:et)? (?:på|of|for) (?:(?:the|your|din|ditt|er|ert) )?(?!kontakt|person|sök|anm|barn|elev|applic)\p{L}+/u
    .source;
const THINGS_NAME = new RegExp(
  `(?<!\\p{L})(?:${THING})\\s?-?(?:namn|name)|${OF_A_THING}|(?:namn|name)ge`,
  'iu',
);
/** Who somebody is in a case. Stems: "anmälarens", "medsökande", "vårdnadshavare 2". */
const ROLE = word(
  /(?:\p{L}*(?:anmälare|sökande|klagande|insändare|avsändare|ställare|lämnare|havare|företrädare|ägare|brukare|förvaltare|beställare|bokare|skrivare|inlämnare|innehavare|handläggare|boende|närstående|anhörig|undertecknad|huvudman|målsman|fullmäktig|tecknare))(?:n|ns|s|ens|na|nas|e|es)?|anmäl(?:ande|d) person|inmatare|rapportör(?:en)?s?|skribent(?:en)?s?|författare(?:n)?s?|förälder|föräldr(?:ar|arnas?|ern)s?|god man|förmyndare|kontaktperson\p{L}*|kontakt|ombud\p{L}*|(?:\p{L}*)hyresgäst\p{L}*|kund(?:en)?s?|klient(?:en)?s?|patient(?:en)?s?|elev(?:en)?s?|barn(?:et)?s?|vårdtagare\p{L}*|make|maka|sambo|underskrift|signatur|medlem(?:men)?s?|vittne[nts]*|person(?:en)?s?|deltagare|medverkande|ansvarig|applicants?|co-?applicants?|complainants?|claimants?|petitioners?|proposers?|reporters?|submitters?|senders?|en?quirers?|informants?|guardians?|parents?|carers?|contact(?: person)?|representatives?|tenants?|customers?|clients?|patients?|pupils?|students?|child|children|spouse|partner|signatory|signature|witness(?:es)?|owners?|holders?|members?|participants?|authors?|occupants?|occupiers?|residents?|requesters?|landlord|next of kin/u,
);
/** "Skapad av", "Inloggad som", "Fråga från", "Submitted by", "Signed in as". */
const BY =
  /^\p{L}+(?: (?:in|up|person))? (?:av|som|från|by|as|from)$|^(?:från|from|av|by|vem är du|who are you)$/iu;
/** Any other word for somebody who does a thing, when it is the whole question. */
const AGENT =
  /^(?!mottagare|vidare|närmare|tidigare|ytterligare|snarare|senare|högtalare|mätare|dämpare|hållare|behållare|ledare|lysare|kortläsare|brytare)\p{L}{4,}are(?:n|ns|s)?(?: ?\d+)?$/iu;

const REACHED = word(
  /e-?\s?(?:post|mail|mejl)(?:\s?-?(?:adress(?:en)?|address))?|(?:e?-?mail|mejl|mail)(?:\s?-?(?:adress(?:en)?|address))?|(?:hem|arbets|jobb|mobil|privat|kontakt)?(?:telefon|tel|tfn|tele)(?:fon)?(?:\s?-?(?:nummer|nr|number))?|mobil(?:en|nummer|nr|telefon(?:nummer|nr)?)?|(?:mobile|cell|home|work)?\s?-?phone(?:\s?(?:number|no))?|mobile(?: number)?|telephone(?: number)?|nås på|reach you|kontaktväg(?:ar)?|kontaktuppgift(?:er)?|fax(?:nummer)?/u,
);
const NUMBERED = word(
  /lägenhet(?:en)?s?\s?-?(?:nummer|nr|beteckning)?|lgh(?:\s?-?(?:nummer|nr))?|apartment(?: (?:number|no))?|flat (?:number|no)|p(?:erson)?\s?-?(?:nr|nummer|id)|person(?:\s?-?\/?\s?(?:organisations|samordnings|org)\s?-?)(?:nummer|nr)|\p{L}*personnummer|\p{L}*personnr|samordnings?\s?-?(?:nummer|nr)|id-?(?:nummer|handling)|födelse\s?-?(?:datum|dag|år|tid|nummer)|född|date of birth|birth\s?-?(?:date|day|year)|dob|born|national (?:id|insurance)(?: number)?|social security(?: number)?|ssn|passport(?: number)?|pass(?:nummer|nr)|körkort(?:s?nummer)?|ip(?:\s?-?(?:adress|address|nummer|number))?|kund(?:nummer|nr|id)|medlems(?:nummer|nr)|användar(?:id|-id)|user ?id|student ?id|registrerings(?:nummer|nr)|reg\.?\s?-?(?:nummer|nr)/u,
);
const HOME = word(
  /(?:gatu|hem|bostads|post|folkbokförings|utdelnings|fakturerings|faktura|leverans|din |er |min |ditt )?\s?-?adress(?:en|rad)?(?: ?\d)?|(?:your |home |street |postal |mailing |billing |current )?address(?: line)?(?: ?\d)?|post\s?-?(?:nummer|nr)(?: och ort)?|post(?:al)?\s?-?code|zip(?:\s?-?code)?|c\/o|bor/u,
);
/** The address of what the words are about is a place. */
const SITE =
  /plats|fel|skad|händ|ärende|problem|lokal|korsning|karta|position|inträff|objekt|fastighet|gäller|(?:^|[^\p{L}])(?:var|where|incident|location|site|fault|besöks\p{L}*|visiting)(?!\p{L})|kommunens|webb|web|url|hemsida|länk/iu;

const PLACE = /plats|(?:^|[^\p{L}])(?:var|where)(?!\p{L})|location|position|karta/iu;

/** Does the heading say that what follows is about the sender? */
export function isContactHeading(words: string): boolean {
  const heading = squeeze(words).replace(/[:*]+$/, '');
  return BLOCK.test(heading) && !REVIEW.test(heading);
}

/** Does the question ask who somebody is, how they are reached, or where they live? */
export function isContactLabel(label: string, heading = ''): boolean {
  const words = squeeze(label.replace(/\([^)]*\)/g, ' '))
    .replace(/[:*?]+$/, '')
    .trim();
  if (words === '' || words.length > LONGEST_LABEL) return false;
  if (NUMBERED.test(words) || REACHED.test(words)) return true;
  if (HOME.test(words)) return !SITE.test(words) && !PLACE.test(heading);
  if (NAME.test(words)) return !THINGS_NAME.test(words);
  return (
    BY.test(words) || AGENT.test(words) || (words.length <= 40 && ROLE.test(words) && !label.includes('?'))
  );
}

/** Street, number and the flat in it, or an address of a computer, and nothing else. */
const DWELLING =
  /^[\p{L}\d .:-]{3,40}\d{1,3}\s?[a-z]?,?\s*(?:\(?lgh|lägenhet|apt|flat|apartment)\.?\s?(?:nr\s?)?\d{1,4}\)?(?!\p{L})/iu;
const COMPUTER = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.|$)){4}$|^(?:[\da-f]{0,4}:){3,7}[\da-f]{0,4}$/i;
const MAIL = /[^\s@]+(?:@|\s?[[(]at[\])]\s?)[^\s@]+\.\p{L}{2,}/giu;
const NUMBER = /\+?\d(?:[\s()/–+.-]{0,3}[\dTRSUWXJKLMN])*(?:[-+ ]?(?:X{4}|\*{4}))?/g;
const IBAN = /^[a-z]{2}\d{2}(?:\s?[a-z\d]{4}){3,7}\s?[a-z\d]{0,4}$/i;
const BORN = /^(?:18|19|20)?\d\d(?:0\d|1[0-2])(?:[0-36-9]\d)(?:[\dTRSUWXJKLMN]\d{3}|X{4}|\*{4})$/;
/** So many letters may stand beside it: "(dagtid)", a name. */
const BESIDE = 24;

/** Luhn's sum with the check digit as the last. */
function hasCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    const product = Number(digits[digits.length - 1 - place]) * (place % 2 === 1 ? 2 : 1);
    sum += product > 9 ? product - 9 : product;
  }
  return sum % 10 === 0;
}

/** A personal or coordination number (crossed out as well), a payment card or a telephone. */
function isNumberOfSomebody(written: string): boolean {
  const plain = written.replace(/[^\dA-Z*+]/g, '').replace(/(?!^)\+/g, '');
  // A mobile number may look like a coordination number; then the digit decides.
  if (BORN.test(plain) && (/[X*]/.test(plain) || hasCheckDigit(plain.slice(-10).replace(/[A-Z]/, '1'))))
    return true;
  if (/^[2-6]\d{14,15}$/.test(plain)) return hasCheckDigit(plain);
  return /^(?:\+\d{8,14}|00[1-9]\d{7,13}|0[1-9]\d{6,9})$/.test(plain);
}

/**
 * Is the answer itself a known kind of personal data, whatever it answers? Wider than what is masked in a running
 * text (shared/privacy): here it is all that was answered.
 */
export function isPersonal(value: string): boolean {
  const words = value.trim();
  if (words === '' || words.length > LONGEST) return false;
  if (DWELLING.test(words) || COMPUTER.test(words) || IBAN.test(words)) return true;
  const rest = words
    .replace(MAIL, '')
    .replace(NUMBER, (number) => (isNumberOfSomebody(number) ? '' : number));
  return rest !== words && rest.replace(/[^\p{L}\d]/gu, '').length <= BESIDE;
}

/** The words of the nearest heading above an element, on its way up to `stop`. */
export function headingAbove(element: Element, stop?: Element): string {
  for (let up: Element | null = element; up && up !== stop; up = up.parentElement)
    for (let before = up.previousElementSibling; before; before = before.previousElementSibling) {
      // What stands above the questions of another part is theirs.
      if (before.querySelector('input:not([type="hidden"]), select, textarea, dd')) continue;
      const heading = before.matches(HEADING) ? before : [...before.querySelectorAll(HEADING)].pop();
      if (heading) return heading.textContent ?? '';
    }
  return '';
}

/** Is the answer about the person who gave it: by question, by answer, by the heading above, by what the form says of it? */
export function isContactAnswer(label: string, value: string, heading: string, control?: Element): boolean {
  if (isPersonal(value)) return true;
  if (control && COMPLETED.test(control.getAttribute('autocomplete') ?? '')) return true;
  if (control && /^(?:email|tel)$/.test(control.getAttribute('type') ?? '')) return true;
  const isWords = control?.localName === 'textarea' || value.length > LONGEST;
  return (
    (isContactLabel(label, heading) && !(isWords && value.length > LONGEST)) ||
    (!isWords && isContactHeading(heading))
  );
}
