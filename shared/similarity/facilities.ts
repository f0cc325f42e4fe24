import { thingFinder } from './things.ts';

/**
 * Words for where something is, rather than for what it is about: "på lekplatsen", "i biblioteket". Two messages that share nothing but
 * such a word and the name of its place mostly ask for different things there. Beginnings of words, in lower case.
 */
// biome-ignore format: a list of words reads best filled
const FACILITIES: readonly string[] = [`
  lekplats lekpark park parken parkmiljö skola skolan skolgård förskola förskolegård gymnasium grundskola bibliotek medborgarkontor centrum
  torg torget station tunnelbanestation tunnelbana busshållplats hållplats bussterminal terminal perrong kyrka kyrkogård
  simhall badhus badplats bad strand sporthall idrottshall idrottsplats ishall fotbollsplan bollplan plan planen grusplan skatepark
  fritidsgård ungdomsgård mötesplats kulturhus allaktivitetshus folkets-hus föreningslokal vårdcentral äldreboende servicehus
  gångväg gångbana gångstråk cykelväg cykelbana väg vägen gata gatan trottoar stig stigen promenad strandpromenad trappa trappan bro bron gångbro
  gångtunnel tunnel viadukt rondell korsning backe backen gård gården innergård hus huset kvarter port entré
  skog skogen äng ängen sjö sjön å ån vatten hundrastgård rastgård koloniområde naturreservat grönområde brygga kaj hamn
  ip idrottsområde motionsspår elljusspår odlingsområde utegym parkering parkeringsplats parkeringshus garage
  butik affär restaurang
`.trim().replace(/\s+/gu, ' ')];

const find = thingFinder(FACILITIES);

/** Whether a word, or its stem, says where rather than what. */
export const isFacility = (word: string): boolean => find(word).length > 0;
