import { NEIGHBOURHOODS } from './neighbourhoods.ts';

/**
 * Stockholm's district boards. The fourteen are those of the city's local development programmes; the day of
 * their division, the mergers and the neighbourhoods are the city's public facts.
 */
const DIVISION = '2007-01-01';

// biome-ignore format: a district a few lines keeps the table readable
export const DISTRICT_ROWS = [
  {
    id: 'rinkeby-kista', name: 'Rinkeby-Kista', genitive: 'Rinkeby-Kista', prefix: 'RIK',
    validFrom: DIVISION, validTo: '2023-06-30', successor: 'jarva', neighbourhoods: NEIGHBOURHOODS.rinkebyKista,
  },
  {
    id: 'spanga-tensta', name: 'Spånga-Tensta', genitive: 'Spånga-Tensta', prefix: 'SPT',
    validFrom: DIVISION, validTo: '2023-06-30', successor: 'jarva', neighbourhoods: NEIGHBOURHOODS.spangaTensta,
  },
  {
    id: 'hasselby-vallingby', name: 'Hässelby-Vällingby', genitive: 'Hässelby-Vällingby', prefix: 'HVÄ',
    validFrom: DIVISION,
    neighbourhoods: NEIGHBOURHOODS.hasselbyVallingby,
  },
  {
    id: 'bromma', name: 'Bromma', genitive: 'Bromma', prefix: 'BRO', validFrom: DIVISION,
    neighbourhoods: NEIGHBOURHOODS.bromma,
  },
  {
    id: 'kungsholmen', name: 'Kungsholmen', genitive: 'Kungsholmens', prefix: 'KUN', validFrom: DIVISION,
    neighbourhoods: NEIGHBOURHOODS.kungsholmen,
  },
  {
    id: 'norrmalm', name: 'Norrmalm', genitive: 'Norrmalms', prefix: 'NOR',
    validFrom: DIVISION, validTo: '2023-06-30', successor: 'norra-innerstaden', neighbourhoods: NEIGHBOURHOODS.norrmalm,
  },
  {
    id: 'ostermalm', name: 'Östermalm', genitive: 'Östermalms', prefix: 'ÖST',
    validFrom: DIVISION, validTo: '2023-06-30', successor: 'norra-innerstaden', neighbourhoods: NEIGHBOURHOODS.ostermalm,
  },
  {
    id: 'sodermalm', name: 'Södermalm', genitive: 'Södermalms', prefix: 'SÖD', validFrom: DIVISION,
    neighbourhoods: NEIGHBOURHOODS.sodermalm,
  },
  {
    id: 'enskede-arsta-vantor', name: 'Enskede-Årsta-Vantör', genitive: 'Enskede-Årsta-Vantörs', prefix: 'EÅV',
    validFrom: DIVISION,
    neighbourhoods: NEIGHBOURHOODS.enskedeArstaVantor,
  },
  {
    id: 'skarpnack', name: 'Skarpnäck', genitive: 'Skarpnäcks', prefix: 'SKN', validFrom: DIVISION,
    neighbourhoods: NEIGHBOURHOODS.skarpnack,
  },
  {
    id: 'farsta', name: 'Farsta', genitive: 'Farsta', prefix: 'FAR', validFrom: DIVISION,
    neighbourhoods: NEIGHBOURHOODS.farsta,
  },
  {
    id: 'alvsjo', name: 'Älvsjö', genitive: 'Älvsjö', prefix: 'ÄLV',
    validFrom: DIVISION, validTo: '2020-06-30', successor: 'hagersten-alvsjo', neighbourhoods: NEIGHBOURHOODS.alvsjo,
  },
  {
    id: 'hagersten-liljeholmen', name: 'Hägersten-Liljeholmen', genitive: 'Hägersten-Liljeholmens', prefix: 'HÄL',
    validFrom: DIVISION, validTo: '2020-06-30', successor: 'hagersten-alvsjo',
    neighbourhoods: NEIGHBOURHOODS.hagerstenLiljeholmen,
  },
  {
    id: 'skarholmen', name: 'Skärholmen', genitive: 'Skärholmens', prefix: 'SKÄ', validFrom: DIVISION,
    neighbourhoods: NEIGHBOURHOODS.skarholmen,
  },
  {
    id: 'hagersten-alvsjo', name: 'Hägersten-Älvsjö', genitive: 'Hägersten-Älvsjö', prefix: 'HÄÄ',
    validFrom: '2020-07-01', neighbourhoods: [...NEIGHBOURHOODS.hagerstenLiljeholmen, ...NEIGHBOURHOODS.alvsjo],
  },
  {
    id: 'jarva', name: 'Järva', genitive: 'Järva', prefix: 'JÄR',
    validFrom: '2023-07-01', neighbourhoods: [...NEIGHBOURHOODS.rinkebyKista, ...NEIGHBOURHOODS.spangaTensta],
  },
  {
    id: 'norra-innerstaden', name: 'Norra innerstaden', genitive: 'Norra innerstadens', prefix: 'NIN',
    validFrom: '2023-07-01', neighbourhoods: [...NEIGHBOURHOODS.norrmalm, ...NEIGHBOURHOODS.ostermalm],
  },
] as const;
