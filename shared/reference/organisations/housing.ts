import type { OrganisationRow } from './row.ts';

/** Housing companies, property owners and business. */
// biome-ignore format: a line an organisation keeps the table readable and its changes small
export const HOUSING_AND_BUSINESS: readonly OrganisationRow[] = [
  ['svenska-bostader', 'Svenska Bostäder', 'Svenska Bostäder (municipal housing company)', 'housing_company', 'orp', ['AB Svenska Bostäder'], 'Kommunalt bostadsbolag med mötesplats i Husby', ['bostad', 'fastighetsskötsel', 'boendedialog', 'hyresrätt']],
  ['familjebostader', 'Familjebostäder', 'Familjebostäder (municipal housing company)', 'housing_company', 'orp', ['AB Familjebostäder'], 'Kommunalt bostadsbolag, bland annat i Farsta, Rågsved och Rinkeby', ['bostad', 'fastighetsskötsel', 'boendedialog', 'hyresrätt']],
  ['stockholmshem', 'Stockholmshem', 'Stockholmshem (municipal housing company)', 'housing_company', 'orp', ['AB Stockholmshem'], 'Kommunalt bostadsbolag, bland annat i Skärholmen, Rågsved och Skarpnäck', ['bostad', 'fastighetsskötsel', 'boendedialog', 'hyresrätt']],
  ['bostadsbolagen', 'Bostadsbolagen (samlingsbenämning)', 'Municipal housing companies (collective)', 'housing_company', 'orp', ['bostadsbolagen', 'bostadsbolag', 'kommunala bostadsbolagen', 'Stockholms stads bostadsbolag', 'stadens bostadsbolag'], 'Samlingsnamn för stadens bostadsbolag', ['bostad', 'fastighetsskötsel', 'boendedialog'], { generic: true }],
  ['shis', 'SHIS', 'SHIS (city housing foundation)', 'housing_company', 'p', [], '', ['bostad']],
  ['fastighetsbolagen', 'Fastighetsbolag (samlingsbenämning)', 'Property companies (collective)', 'property_owner', 'orp', ['fastighetsbolag i aktuella områden', 'stadens fastighetsbolag', 'Fastighetsbolagen', 'fastighetsbolag'], 'Samlingsnamn för fastighetsbolag', ['bostad', 'störning'], { generic: true }],
  ['fritid-stockholm', 'Fritid Stockholm AB', 'Fritid Stockholm AB', 'business', 'p', [], '', ['fritid']],
  ['fastighetsagare', 'Fastighetsägare (samlingsbenämning)', 'Property owners (collective)', 'property_owner', 'orp', ['fastighetsägare', 'fastighetsägaren'], 'Byggnader och gårdar; tar emot felanmälan', ['fastighetsskötsel', 'felanmälan'], { generic: true }],
  ['fastighetsagare-i-jarva', 'Fastighetsägare i Järva', 'Property Owners in Järva (association)', 'property_owner', 'orp', [], 'Samverkan mellan fastighetsägare på Järva', ['trygghet', 'markskötsel']],
  ['skarholmens-fastighetsagare', 'Skärholmens Fastighetsägare', 'Skärholmen Property Owners', 'property_owner', 'orp', [], 'Samverkan mellan fastighetsägare i Skärholmen, tillsynsvandringar', ['trygghet', 'felanmälan']],
  ['fastighetsagarforening', 'Fastighetsägarförening (samlingsbenämning)', 'Property owners association (generic)', 'property_owner', 'orp', ['Fastighetsägarförening', 'fastighetsägarföreningar', 'fastighetsägarföreningen'], 'Samlingsnamn för lokala fastighetsägarföreningar', ['trygghet'], { generic: true }],
  ['fastighetsagarna-stockholm', 'Fastighetsägarna Stockholm', 'Fastighetsägarna Stockholm', 'property_owner', 'p', [], 'Branschorganisation för fastighetsägare', []],
  ['bostadsrattsforeningar', 'Bostadsrättsföreningar', 'Housing cooperatives', 'property_owner', 'orp', [], 'Föreningsägda hus och gårdar', ['trygghet', 'fastighetsskötsel'], { generic: true }],
  ['centrumagare', 'Centrumägare', 'Local centre owners', 'property_owner', 'orp', [], '', ['centrum', 'torg'], { generic: true }],
  ['fastpartner', 'Fastpartner', 'Fastpartner', 'property_owner', 'orp', [], '', ['centrum', 'lokaler']],
  ['naringslivet', 'Näringslivet', 'Business community', 'business', 'p', ['näringsliv', 'företagare'], 'Företag och handlare', ['näringsliv'], { generic: true }],
  ['naringslivsradet', 'Näringslivsrådet', 'Business Council', 'business', 'p', [], '', ['näringsliv']],
  ['foretagarradet', 'Lokala företagarrådet', 'Local entrepreneurs council', 'business', 'p', [], 'Råd för det lokala näringslivet', ['näringsliv']],
  ['foretagarforeningen', 'Företagarföreningen', 'Local business association', 'business', 'p', [], 'Förening för lokala företagare', ['näringsliv'], { generic: true }],
  ['entreprenorer', 'Upphandlade entreprenörer', 'Contractors', 'business', 'orp', ['entreprenörer', 'entreprenör'], 'Drift och lagning på uppdrag av staden', ['felanmälan', 'drift'], { generic: true }],
  ['wsp', 'WSP', 'WSP (consultancy)', 'business', 'p', [], 'Konsult för uppföljning', ['utvärdering']],
];
