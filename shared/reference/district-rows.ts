/**
 * Stockholm's district boards. The fourteen are those of the city's local development programmes; the day of
 * their division, the mergers and the neighbourhoods are the city's public facts.
 */
const DIVISION = '2007-01-01';

const RINKEBY_KISTA = ['Akalla', 'Husby', 'Kista', 'Rinkeby'] as const;
const SPANGA_TENSTA = ['Bromsten', 'Flysta', 'Hjulsta', 'Lunda', 'Solhem', 'Sundby', 'Tensta'] as const;
const NORRMALM = ['Hagastaden', 'Norrmalm', 'Skeppsholmen', 'Vasastaden'] as const;
const OSTERMALM = ['Djurgården', 'Gärdet', 'Hjorthagen', 'Norra Djurgården', 'Östermalm'] as const;
const ALVSJO = ['Herrängen', 'Liseberg', 'Långbro', 'Långsjö', 'Solberga', 'Älvsjö', 'Örby slott'] as const;
// biome-ignore format: a list of names reads best filled
const HAGERSTEN_LILJEHOLMEN = [
  'Aspudden', 'Fruängen', 'Gröndal', 'Hägersten', 'Hägerstensåsen', 'Liljeholmen', 'Midsommarkransen',
  'Mälarhöjden', 'Västberga', 'Västertorp',
] as const;

// biome-ignore format: a list of names reads best filled
export const DISTRICT_ROWS = [
  {
    id: 'rinkeby-kista', name: 'Rinkeby-Kista', genitive: 'Rinkeby-Kista', prefix: 'RIK',
    validFrom: DIVISION, validTo: '2023-06-30', successor: 'jarva', neighbourhoods: RINKEBY_KISTA,
  },
  {
    id: 'spanga-tensta', name: 'Spånga-Tensta', genitive: 'Spånga-Tensta', prefix: 'SPT',
    validFrom: DIVISION, validTo: '2023-06-30', successor: 'jarva', neighbourhoods: SPANGA_TENSTA,
  },
  {
    id: 'hasselby-vallingby', name: 'Hässelby-Vällingby', genitive: 'Hässelby-Vällingby', prefix: 'HVÄ',
    validFrom: DIVISION,
    neighbourhoods: [
      'Grimsta', 'Hässelby gård', 'Hässelby strand', 'Hässelby villastad', 'Kälvesta', 'Nälsta', 'Råcksta',
      'Vinsta', 'Vällingby',
    ],
  },
  {
    id: 'bromma', name: 'Bromma', genitive: 'Bromma', prefix: 'BRO', validFrom: DIVISION,
    neighbourhoods: [
      'Abrahamsberg', 'Alvik', 'Annedal', 'Beckomberga', 'Blackeberg', 'Bromma kyrka', 'Bällsta', 'Eneby',
      'Höglandet', 'Mariehäll', 'Nockeby', 'Nockebyhov', 'Norra Ängby', 'Olovslund', 'Riksby', 'Smedslätten',
      'Stora mossen', 'Södra Ängby', 'Traneberg', 'Ulvsunda', 'Åkeshov', 'Åkeslund', 'Ålsten', 'Äppelviken',
    ],
  },
  {
    id: 'kungsholmen', name: 'Kungsholmen', genitive: 'Kungsholmens', prefix: 'KUN', validFrom: DIVISION,
    neighbourhoods: [
      'Fredhäll', 'Kristineberg', 'Kungsholmen', 'Lilla Essingen', 'Marieberg', 'Stadshagen', 'Stora Essingen',
    ],
  },
  {
    id: 'norrmalm', name: 'Norrmalm', genitive: 'Norrmalms', prefix: 'NOR',
    validFrom: DIVISION, validTo: '2023-06-30', successor: 'norra-innerstaden', neighbourhoods: NORRMALM,
  },
  {
    id: 'ostermalm', name: 'Östermalm', genitive: 'Östermalms', prefix: 'ÖST',
    validFrom: DIVISION, validTo: '2023-06-30', successor: 'norra-innerstaden', neighbourhoods: OSTERMALM,
  },
  {
    id: 'sodermalm', name: 'Södermalm', genitive: 'Södermalms', prefix: 'SÖD', validFrom: DIVISION,
    neighbourhoods: [
      'Gamla stan', 'Långholmen', 'Reimersholme', 'Riddarholmen', 'Södermalm', 'Södra Hammarbyhamnen',
    ],
  },
  {
    id: 'enskede-arsta-vantor', name: 'Enskede-Årsta-Vantör', genitive: 'Enskede-Årsta-Vantörs', prefix: 'EÅV',
    validFrom: DIVISION,
    neighbourhoods: [
      'Bandhagen', 'Enskede gård', 'Enskedefältet', 'Gamla Enskede', 'Hagsätra', 'Högdalen', 'Johanneshov',
      'Rågsved', 'Stureby', 'Årsta', 'Örby', 'Östberga',
    ],
  },
  {
    id: 'skarpnack', name: 'Skarpnäck', genitive: 'Skarpnäcks', prefix: 'SKN', validFrom: DIVISION,
    neighbourhoods: [
      'Bagarmossen', 'Björkhagen', 'Enskededalen', 'Flaten', 'Hammarbyhöjden', 'Kärrtorp', 'Skarpnäcks gård',
    ],
  },
  {
    id: 'farsta', name: 'Farsta', genitive: 'Farsta', prefix: 'FAR', validFrom: DIVISION,
    neighbourhoods: [
      'Fagersjö', 'Farsta', 'Farsta strand', 'Farstanäset', 'Gubbängen', 'Hökarängen', 'Larsboda', 'Sköndal',
      'Svedmyra', 'Tallkrogen',
    ],
  },
  {
    id: 'alvsjo', name: 'Älvsjö', genitive: 'Älvsjö', prefix: 'ÄLV',
    validFrom: DIVISION, validTo: '2020-06-30', successor: 'hagersten-alvsjo', neighbourhoods: ALVSJO,
  },
  {
    id: 'hagersten-liljeholmen', name: 'Hägersten-Liljeholmen', genitive: 'Hägersten-Liljeholmens', prefix: 'HÄL',
    validFrom: DIVISION, validTo: '2020-06-30', successor: 'hagersten-alvsjo',
    neighbourhoods: HAGERSTEN_LILJEHOLMEN,
  },
  {
    id: 'skarholmen', name: 'Skärholmen', genitive: 'Skärholmens', prefix: 'SKÄ', validFrom: DIVISION,
    neighbourhoods: ['Bredäng', 'Skärholmen', 'Sätra', 'Vårberg'],
  },
  {
    id: 'hagersten-alvsjo', name: 'Hägersten-Älvsjö', genitive: 'Hägersten-Älvsjö', prefix: 'HÄÄ',
    validFrom: '2020-07-01', neighbourhoods: [...HAGERSTEN_LILJEHOLMEN, ...ALVSJO],
  },
  {
    id: 'jarva', name: 'Järva', genitive: 'Järva', prefix: 'JÄR',
    validFrom: '2023-07-01', neighbourhoods: [...RINKEBY_KISTA, ...SPANGA_TENSTA],
  },
  {
    id: 'norra-innerstaden', name: 'Norra innerstaden', genitive: 'Norra innerstadens', prefix: 'NIN',
    validFrom: '2023-07-01', neighbourhoods: [...NORRMALM, ...OSTERMALM],
  },
] as const;
