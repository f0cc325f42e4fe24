/**
 * Words that may weigh in a guess, being common where a theme is, and that nobody would give as the reason for it:
 * function words and words of kind, degree and time that are not silent (silent.ts), since they tell matters apart. A file of its own: a browser gets them
 * with what it carries.
 */
// biome-ignore format: a list of words reads best filled
export const VAGUE: ReadonlySet<string> = new Set(`
  aldrig annars antal anledning arbeta arbetar arbete arbetet avsett bakom behov behovet billig billiga billigt borta bredvid dag dagar dagen dagligen del delar delen
  delvis detsamma dit dröm dylikt därifrån efteråt emellan enkel enkelt enligt faktiskt form framför framtid framtida framåt följande förbättra
  förbättrar förenklat försöka försöker gamla gammal gammalt ganska gemensam gemensamma gemensamt givetvis grad hemma heta heter hänt härifrån
  höst hösten ihop ingår inne innebära istället jämfört jätte kväll kvällar kvällen kvällstid lik likt lägga lägger lösning mindre minska morgon morgnar
  möjlig möjliga möjligen möjlighet möjligheten möjligheter möjligt namn namnet nere nivå nivån nuvarande nyligen nämnda ofta oftare
  onödig onödigt ordentlig ordentligt orsak person personer plats platsen platser projekt projektet resp respektive rusta rustas
  sak saker samband sida sidan sista skydda slags slippa slopa sommar sommaren somrar ställen stället stads stoppa stoppar säker säkert särskild särskilt tanke tanken tillfälle tillfällen
  tillgodo tillhör timmar tom toppen trevlig trevliga trevligare trevligt typ uppe upphöra utmed utöver vanlig vanliga vanligt varandra vardag vecka veckan
  veckor verklig vår våren vårt återfinns återkommande år året åren årstid ägna ämne önskvärt
`.split(/\s+/).filter(Boolean));
