/** A phrase that says little or hides who does what, and what to write instead. */
export interface EmptyPhrase {
  /** Words as they stand in a letter; `*` at the end of a word stands for any ending. */
  readonly phrase: string;
  readonly better: string;
}

const list = (lines: string): readonly EmptyPhrase[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [phrase = '', better = ''] = line.split('→').map((part) => part.trim());
      return { phrase, better };
    });

/** Our own list, after what residents complained of in answers they had got. */
export const swedishEmptyPhrases = list(`
  inom kort → skriv en dag: ”senast den 13 april”
  så snart som möjligt → skriv en dag: ”senast den 13 april”
  så fort som möjligt → skriv en dag: ”senast den 13 april”
  snarast möjligt → skriv en dag: ”senast den 13 april”
  i sinom tid → skriv en dag eller en månad
  framöver → skriv när: ”i höst”, ”från den 1 maj”
  på sikt → skriv när, eller att det inte är bestämt
  i dagsläget → nu, eller stryk
  i nuläget → nu, eller stryk
  för närvarande → nu, eller stryk
  ta* med oss → skriv vad ni gör med förslaget, och vem
  ta* till oss → skriv vad ni gör med förslaget, och vem
  har noterat → skriv vad ni har gjort: ”vi har frågat …”
  har noterats → skriv vad ni har gjort: ”vi har frågat …”
  i beaktande → skriv vad det ändrar: ”därför flyttar vi …”
  beaktas → skriv vad det ändrar: ”därför flyttar vi …”
  i det fortsatta arbetet → skriv vilket arbete, vem och när
  i det löpande arbetet → skriv vilket arbete, vem och när
  hanteras löpande → skriv vem som gör det, och hur ofta
  ser över → skriv vad som undersöks, och när det är klart
  är under utredning → skriv vem som undersöker, och när det är klart
  bereds → skriv vem som arbetar med frågan
  ärendet handläggs → skriv vem som arbetar med frågan
  ditt engagemang → ”tack för att du skrev till oss”, eller stryk
  på största allvar → skriv vad ni gör, och när
  värdefulla synpunkter → ”tack för att du skrev till oss”, eller stryk
  vi beklagar eventuella → skriv vad som blev fel: ”vi beklagar att …”
  har inte möjlighet att → kan inte
  saknar möjlighet att → kan inte
  av resursskäl → skriv vad som kostar, och vad det ställs mot
  resursbrist → skriv vad som kostar, och vad det ställs mot
  inte prioriterat → skriv vad som går före, och varför
  inom ramen för → i
  i enlighet med → enligt
  i syfte att → för att
  med anledning av → om, eller eftersom
  med hänsyn till → eftersom
  avseende → om
  angående → om
  gällande → om
  beträffande → om
  vad gäller → om, eller börja med saken
  rörande → om
  erforderlig* → som behövs
  adekvat* → rätt, eller skriv vad som behövs
  vidta* åtgärd* → skriv vad ni gör: ”byter lampan”
  åtgärder vidtas → skriv vad ni gör: ”byter lampan”
  genomför* en utredning → undersöker
  tillse* → se till
  tillhandahåll* → ge, eller ha
  föreligger → finns
  erhåll* → få
  inkom* med → skicka in, skriva
  inkommit med → skickat in, skrivit
  ovanstående → upprepa ordet
  nedanstående → skriv ”här under”, eller upprepa ordet
  ovannämnd* → upprepa ordet
  vederbörande → skriv vem
  samt → och
  ej → inte
  såväl som → och
  därest → om
  medelst → med
  implementera* → införa, börja med
  initiera* → börja
  säkerställ* → se till att
  verka för att → skriv vad ni gör
  arbeta* aktivt med → skriv vad ni gör
  ha* en dialog med → prata med, och skriv om vad
  föra en dialog → prata, och skriv med vem och om vad
  vid behov → skriv när
  fortlöpande → skriv hur ofta
  kontinuerligt → skriv hur ofta
  berörd* part* → skriv vilka
  relevant* aktör* → skriv vilka
`);

export const englishEmptyPhrases = list(`
  in due course → give a day: “by 13 April”
  as soon as possible → give a day: “by 13 April”
  shortly → give a day: “by 13 April”
  going forward → say when, or leave out
  in the near future → give a day or a month
  at this point in time → now, or leave out
  at present → now, or leave out
  currently → now, or leave out
  take* on board → say what you do with the proposal, and who does it
  has been noted → say what you have done: “we have asked …”
  have noted → say what you have done: “we have asked …”
  taken into consideration → say what it changes: “therefore we move …”
  taken into account → say what it changes: “therefore we move …”
  under review → say who looks at it, and when they are done
  under investigation → say who looks at it, and when they are done
  looking into → say who looks at it, and when they are done
  very seriously → say what you do, and when
  valuable input → “thank you for writing to us”, or leave out
  your engagement → “thank you for writing to us”, or leave out
  apologise for any inconvenience → say what went wrong: “we are sorry that …”
  not in a position to → cannot
  unable to → cannot
  due to a lack of resources → say what it costs, and what it is weighed against
  not a priority → say what goes first, and why
  within the framework of → in
  in accordance with → under, or following
  in order to → to
  with regard to → about
  with respect to → about
  regarding → about
  concerning → about
  pursuant to → under
  prior to → before
  subsequent to → after
  in the event that → if
  necessary measures → say what you do: “replace the lamp”
  appropriate action → say what you do: “replace the lamp”
  take* measures → say what you do: “replace the lamp”
  utilis* → use
  implement* → start, or carry out
  facilitat* → help
  ensure that → see to it that, and say how
  relevant stakeholders → say who
  the above → repeat the word
  the aforementioned → repeat the word
  on an ongoing basis → say how often
  where appropriate → say when
  engage in dialogue → talk, and say with whom and about what
`);
