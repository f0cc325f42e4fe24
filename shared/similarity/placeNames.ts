import type { Token } from './words.ts';

/** Ends of the names of streets, squares and the like. */
const KINDS =
  '(?:gatan?|vägen|väg|torget|torg|plan|gränd(?:en)?|stigen|backen|allén?|leden|esplanaden|parken|bron|kajen|berget?|slingan|ringen|motet|viken|hamnen|badet|skolan|kyrkan|dalen|ängen|holmen)';
const WITH_KIND = new RegExp(`^\\p{L}{3,}${KINDS}s?$`, 'u');
/** What ends like a name and is none. */
const NO_NAME =
  /^(?:gång|cykel|bil|skol|motor|infarts|huvud|gå|tvär|sido|lokal|lands|buss|villa|affärs|gågata|gårds|små|lek|lekplats|stads|hundrast|park|trafik|spår|skate|skateboard|ut|in|om|av|natur|under|över|grund|för|hög|sim|sol|vinter|sommar|ned|sluten|rast|folk|gymnasie|musik|kultur|dags|nöjes|temalek|temapark|fickpark|vatten|utom|lång|central|parkerings|fotbolls|boll|detalj|översikts|handlings|åtgärds|tids?|grus|konstgräs|kunskapsgräs|gräs|basket|multi|aktivitets|idrotts|is|bandy|handbolls|beach|volleyboll|parad|shopping|prome?nads?|esplanad|genomfarts|matar|enskilda?|säck|cykelfarts|villa|skogs|grus|skol|kors|ring|drottning|val|bil|gång|släp|rast|bad|brand|flyg|nöd|buss|test|projekt|tidtabells|mål|lektions|läro|start|arbets|budget|verksamhets)(?:s)?(?:gatan?|vägen|väg|torget|torg|plan|parken|bron|badet|skolan|gränd|leden|ringen|hamnen|backen|slingan)s?$/u;

/** Whether a word is written like the name of a street, a square, a park: "Bredängstorget", "skanstorget". */
export function looksLikePlace({ word }: Pick<Token, 'word'>): boolean {
  return WITH_KIND.test(word) && !NO_NAME.test(word);
}
