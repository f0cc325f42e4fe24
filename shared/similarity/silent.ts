/**
 * Words that say nothing about what a matter is about: function words, and what residents write around any wish
 * ("jag önskar att kommunen bygger fler"). Compared before stemming.
 */
// biome-ignore format: a list of words reads best filled
export const SILENT: ReadonlySet<string> = new Set(`
  alla allt alltid alltså andra annan annat att av bara behov behövs behöver behövde bland bli blir blivit blev borde bort
  bra bör både dagens de dem den denna deras dess dessa det detta dig din dina ditt dock dom du där därför då
  efter eftersom ej eller en enda endast ens er era ett ex exempel exempelvis fall fast fick finnas finns flera fler flest
  folk fram fråga från få får fått föra föreslå föreslår förslag förslaget förslår för före först första genom ger ge ges
  gjort gott gå gång gånger går gäller göra gör gärna ha hade haft han har hej hela helt gbg sthlm hen henne hennes hit hjälp hon
  honom hos hur i iaf ibland icke idag idé göteborg göteborgs stockholm stockholms sverige ifall igen in ingen inget inga innan innebär inom inte istället ja jag ju just
  kan kanske kom komma kommer kommun kommunen kommunens kring kul kunde kunna känns lagom lite lika ligger låt låta längre
  länge lätt man med medan mellan men mer mera mest min mina mindre minst mitt mot mycket många måste måst ned nej ner ni
  nog nu nuvarande ny nya nytt när nära någon något några nånting och ok olika om oss på pga plats platser problem redan rätt
  samma samt se sedan sen ser ses sig sin sina sitt sjunde ska skall skapa skapas skulle skönt slut snart som staden stadens
  stad står ställe stora stor större stort så sådan sådana sånt sätt sätta sätter ta tack tacksam tar tex tid till tills tillbaka
  titta tog trots tror tycker under upp ut utan utanför vad var vara varför varit varje vars vart vem verkligen vet vi via vid
  vidare vilja vilka vilken vilket vill vore vår våra vårt väl väldigt ytterligare även än ännu åt åter år över övrigt önskar önska
  önskan önskas önskemål bygg bygga byggs byggas byggt bygger anlägg anlägga anläggs anläggas anläggning inför införa sätt satsa
  satsar satsning fixa fixas använda används användas dags gillar härlig fin fina fint finare bättre bästa stadens medborgare
  invånare boende bor område området områden runt omkring håll hålla håller höll instämma instämmer likadant också förr här ring ringa ringer skriv skriva skrivet skriver skrev inlägg inlägget
  kommentar tråd vända vänder vänd tänk tänka tänker tänkte två tre fyra fem sex sju åtta nio tio hälsning hälsningar vänlig vänliga vänligen
  intill precis strax saknas saknar efterfrågas the and of är mvh hejsan
`.split(/\s+/));
