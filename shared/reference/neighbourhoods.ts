/** The neighbourhoods of each district's area, by the areas of 2007: the names only, for those who need no more. */
// biome-ignore format: a list of names reads best filled
export const NEIGHBOURHOODS = {
  rinkebyKista: ['Akalla', 'Husby', 'Kista', 'Rinkeby'],
  spangaTensta: ['Bromsten', 'Flysta', 'Hjulsta', 'Lunda', 'Solhem', 'Sundby', 'Tensta'],
  norrmalm: ['Hagastaden', 'Norrmalm', 'Skeppsholmen', 'Vasastaden'],
  ostermalm: ['Djurgården', 'Gärdet', 'Hjorthagen', 'Norra Djurgården', 'Östermalm'],
  alvsjo: ['Herrängen', 'Liseberg', 'Långbro', 'Långsjö', 'Solberga', 'Älvsjö', 'Örby slott'],
  hagerstenLiljeholmen: [
    'Aspudden', 'Fruängen', 'Gröndal', 'Hägersten', 'Hägerstensåsen', 'Liljeholmen', 'Midsommarkransen',
    'Mälarhöjden', 'Västberga', 'Västertorp',
  ],
  hasselbyVallingby: [
    'Grimsta', 'Hässelby gård', 'Hässelby strand', 'Hässelby villastad', 'Kälvesta', 'Nälsta', 'Råcksta',
    'Vinsta', 'Vällingby',
  ],
  bromma: [
    'Abrahamsberg', 'Alvik', 'Annedal', 'Beckomberga', 'Blackeberg', 'Bromma kyrka', 'Bällsta', 'Eneby',
    'Höglandet', 'Mariehäll', 'Nockeby', 'Nockebyhov', 'Norra Ängby', 'Olovslund', 'Riksby', 'Smedslätten',
    'Stora mossen', 'Södra Ängby', 'Traneberg', 'Ulvsunda', 'Åkeshov', 'Åkeslund', 'Ålsten', 'Äppelviken',
  ],
  kungsholmen: [
    'Fredhäll', 'Kristineberg', 'Kungsholmen', 'Lilla Essingen', 'Marieberg', 'Stadshagen', 'Stora Essingen',
  ],
  sodermalm: [
    'Gamla stan', 'Långholmen', 'Reimersholme', 'Riddarholmen', 'Södermalm', 'Södra Hammarbyhamnen',
  ],
  enskedeArstaVantor: [
    'Bandhagen', 'Enskede gård', 'Enskedefältet', 'Gamla Enskede', 'Hagsätra', 'Högdalen', 'Johanneshov',
    'Rågsved', 'Stureby', 'Årsta', 'Örby', 'Östberga',
  ],
  skarpnack: [
    'Bagarmossen', 'Björkhagen', 'Enskededalen', 'Flaten', 'Hammarbyhöjden', 'Kärrtorp', 'Skarpnäcks gård',
  ],
  farsta: [
    'Fagersjö', 'Farsta', 'Farsta strand', 'Farstanäset', 'Gubbängen', 'Hökarängen', 'Larsboda', 'Sköndal',
    'Svedmyra', 'Tallkrogen',
  ],
  skarholmen: ['Bredäng', 'Skärholmen', 'Sätra', 'Vårberg'],
} as const;
