/** First names that many children in Sweden have, and that are no other word; in whatever case they are typed. */
const YOUNG = new Set(
  (
    'abdi abdullah adam agnes ahmad ahmed aisha alexander alfred alice alicia alma alva amanda amina amir anas anna anton aron arvid ' +
    'astrid august aya benjamin charlie clara daniel david diana dilan ebba edvin elias elin elina elisa ella ellen ellie elliot elsa ' +
    'emil emilia emma engla enzo erik fatima felicia felix filip filippa freja gabriel gustav hamza hanna hassan hedda henry hugo hussein ' +
    'ibrahim ida ines ingrid isabelle isak ismail ivar jack jakob jasmine joel johanna jonathan josef julia kevin khadija klara ' +
    'layla lea leah leia leo leon liam lilly lina linnea linus lova lovisa lucas lukas maja malik malin maria mariam matilda maya melker ' +
    'melvin meryem milo mira moa mohamed mohammad mohammed molly muhammad mustafa natalie nathalie nellie neo nicole noah noor nora nova ' +
    'oliver olivia olle omar oscar oskar otto petra rana rasmus rebecka robin ronja sally salma samir samuel sara sarah selma sigrid ' +
    'simon sofia stella stina sumaya svea theo theodor thea tilda tilde tove tuva valter vera victor viktor vilgot vilma vincent walter ' +
    'wilhelm william wilma yasmin yasmine youssef yusuf zahra zeinab'
  ).split(' '),
);
/** First names that many adults have; some are other words in small letters ("maj", "bo", "per"). */
const GROWN_UP = new Set(
  (
    'abdullahi ahmet ali amal anders andreas anita ann annika arne asha axel ayaan barbro bengt berit birgitta bjorn björn bo britt camilla ' +
    'carina carl catarina cecilia christer christina dan dennis elisabet elisabeth erika eva fadumo farah fredrik gerd göran gun gunilla ' +
    'gunnar hans hasan helen helena henrik håkan ingegerd inger ingvar irene jan jenny jens jesper joakim johan jonas jörgen kalle karin ' +
    'karl katarina kent kenneth kerstin khalid kim kjell kristina lars lasse leif lena lennart linda lisa magnus maj margareta marianne ' +
    'marie markus martin mats mehmet michael mikael monica monika mona morgan nasra niklas nils nina ola olof omar osman pelle per peter ' +
    'petter pia pontus ragnar robert roger roland rolf rune sahra siv sofie solveig staffan stefan sten stig susanne sven sven-erik sonja ' +
    'bertil birgit edit elvira greta gunvor gösta ingemar inga maud märta ragnhild rut ruth sture sune tage ' +
    'therese thomas tomas tommy tony torbjörn tore ulf ulla urban yvonne åke åsa örjan'
  ).split(' '),
);

/** Whether a word is a common first name in whatever case: "noor", "Alva". */
export const isFirstName = (word: string): boolean => YOUNG.has(word.toLowerCase());

/** Whether a word with a capital is a common first name: "Bo", "Maj". */
export const isFirstNameWithCapital = (word: string): boolean =>
  /^\p{Lu}/u.test(word) && (isFirstName(word) || GROWN_UP.has(word.toLowerCase()));
