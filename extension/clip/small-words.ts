/** Small words that stand in nearly every sentence, by language. Those that two languages share count for both. */
export const SMALL_WORDS: Readonly<Record<string, string>> = {
  sv: 'och att det som är inte jag på för har av med till den om ett vi man från eller när hur vad varför var ska kan så ni där här någon men i en min blir finns tack hej',
  en: 'the and of to is in that for it with are this has was not we you have be on as at they there can why how what my a an i but please when so no',
  no: 'og jeg ikke det er på som til av har med den om vi hvorfor fra eller når hva kan å et for men jeg',
  da: 'og jeg ikke det er på som til af har med den om vi hvorfor fra eller når hvad kan at et for men',
  fi: 'ja on ei että se oli mutta kun niin ovat eikä kuin myös minun tämä siellä voi olla missä miksi en',
  de: 'und der die das ist nicht ich ein eine zu wir mit auf für es den von wie warum auch sie aber im',
  pl: 'nie się na jest że do to jak od dla czy ale po przy już są i w z dlaczego bardzo',
  so: 'waa oo iyo ka ku waxaan ayaa waxay inay uu ay aan waxa loo la soo markii ma',
  es: 'el la de que los no una es por para con se las del lo pero muy hay está y en un',
  tr: 've bir bu için çok değil ama da de ne var yok gibi daha neden ile',
  bs: 'je da se nije su na za ali ne što kako od i u ima nema gdje zašto',
  fr: 'le la les des est pas je une pour que dans et il ne vous nous sur avec qui du',
  ku: 'û ji ku di bi ew min em li ne ev heye dike',
};
