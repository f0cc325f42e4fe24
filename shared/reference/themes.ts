import { THEME_NAMES, type ThemeName } from './theme-names.ts';

/** What a matter is about. A code book of this product's own: few enough to choose from, and exclusive. */
export interface Theme extends ThemeName {
  /** Swedish words and stems that residents use for it, in lower case. */
  readonly synonyms: readonly string[];
}

const SYNONYMS: Readonly<Record<string, string>> = {
  lighting: 'belysning,lampa,lyktstolpe,gatlykta,mörkt,släckt,otryggt',
  order: 'bråk,langning,narkotika,störning,fyrverkeri,smällare,skadegörelse,ordningsvakt',
  litter: 'skräp,nedskräpning,papperskorg,städning,råttor,hundbajs,dumpning',
  waste: 'sopor,soprum,återvinning,återbruk,grovsopor,sopsortering',
  graffiti: 'klotter,nedklottrad,taggad,sanering',
  winter: 'snö,snöröjning,plogning,sandning,halka,is,istappar,sandupptagning',
  traffic: 'hastighet,farthinder,fortkörning,övergångsställe,genomfart,korsning,trafiksäkerhet,skolväg',
  parking: 'parkering,felparkerad,boendeparkering,laddplats,p-plats,övergiven bil',
  cycling: 'cykel,cykelbana,elsparkcykel,gångväg,gångbana,gångtunnel,trottoar,cykelställ,potthål,trappa',
  transit: 'buss,tunnelbana,hållplats,busskur,rulltrappa,spärr,perrong',
  parks: 'park,träd,buskar,gräs,odling,bänk,naturreservat,rabatt,grönyta,hundrastgård',
  play: 'lekplats,lekpark,gunga,rutschkana,sandlåda,parklek,plaskdamm',
  sports: 'idrott,utegym,fotbollsplan,simhall,badplats,skatepark,motionsspår,basketplan,bollplan',
  youth: 'fritidsgård,ungdomsgård,ungdomar,sommarjobb,kolloverksamhet,lovaktivitet',
  school: 'skola,skolgård,förskola,lärare,skolväg,skolbuss,elever',
  culture: 'bibliotek,kultur,konst,musik,teater,kulturskola,festival',
  'meeting-places': 'mötesplats,föreningslokal,samlingslokal,träffpunkt,förening,föreningsbidrag,språkkafé',
  housing: 'hyresvärd,tvättstuga,trapphus,port,gård,hiss,hyresrätt,källare',
  planning: 'detaljplan,nybygge,byggarbetsplats,samråd,bygglov,fokus skärholmen,bostadsbyggande',
  centre: 'torg,centrum,butik,handel,torghandel,toalett,service',
  environment: 'buller,luft,avgaser,lukt,vattenkvalitet,badvatten,oväsen,strand',
  care: 'äldre,hemtjänst,äldreboende,socialtjänst,färdtjänst,funktionsnedsättning,rullstol,tillgänglighet,ledsagning',
  influence: 'dialog,svar,bemötande,information,möte,medborgarkontor,återkoppling,demokrati',
};

export const THEMES: readonly Theme[] = THEME_NAMES.map((theme) => ({
  ...theme,
  synonyms: (SYNONYMS[theme.id] ?? '').split(','),
}));

const byName: ReadonlyMap<string, Theme> = new Map(
  THEMES.flatMap((theme) =>
    [theme.id, theme.nameSv, theme.nameEn].map((name) => [name.toLowerCase(), theme] as const),
  ),
);

/** The theme by its id or by its name in either language, whatever its case. */
export function findTheme(name: string): Theme | undefined {
  return byName.get(name.trim().toLowerCase());
}
