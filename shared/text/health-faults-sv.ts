import { type Faults, many, named } from './health-faults.ts';

export const faultsInSwedish: Faults = {
  wrong_locale: {
    what: () => 'Arkets språkområde är inte Sverige, så datum och tal kan läsas fel.',
    way: 'Ställer om till Sverige.',
    did: 'Språkområdet är nu Sverige.',
  },
  wrong_time_zone: {
    what: () => 'Arkets tidszon är inte Stockholm, så dagar kan bli fel.',
    way: 'Ställer om till Stockholm.',
    did: 'Tidszonen är nu Stockholm.',
  },
  unknown_district: {
    what: (place) => `Stadsdelen i fliken ${place.tab} känns inte igen${named(place)}.`,
    way: 'Välj stadsdel i listan i fliken Inställningar.',
    did: '',
  },
  missing_trigger: {
    what: (place) =>
      `${many(place.count, 'En automatisk körning', 'automatiska körningar')} saknas, så det som skrivs i arket läses inte direkt${named(place)}.`,
    way: 'Lägger till dem för ditt konto. Bäst är att den som äger arket gör det.',
    did: 'De automatiska körningarna finns nu.',
  },
  edits_unread: {
    what: (place) => `Det som skrevs i arket ${place.examples[0] ?? ''} har inte lästs än.`,
    way: 'Välj ”Jämför alla rader” här nedanför.',
    did: '',
  },
  missing_tab: {
    what: (place) => `Fliken ${place.tab} saknas.`,
    way: 'Lägger till fliken, tom. Rader hämtas sedan ur händelserna.',
    did: 'Fliken lades till.',
  },
  renamed_tab: {
    what: (place) => `Fliken ${place.tab} heter nu ${place.examples[0] ?? ''}.`,
    way: 'Gensvar hittar den ändå. Lagningen ger tillbaka det gamla namnet.',
    did: 'Fliken fick tillbaka sitt namn.',
  },
  missing_column: {
    what: (place) => `Kolumnen ${place.column} saknas i fliken ${place.tab}.`,
    way: 'Lägger till kolumnen längst till höger och fyller den med det som är känt.',
    did: 'Kolumnen lades till och fylldes.',
  },
  lost_mark: {
    what: (place) =>
      `Kolumnen ${place.column} i fliken ${place.tab} har tappat sitt dolda märke och känns bara igen på sin rubrik.`,
    way: 'Ger tillbaka märket.',
    did: 'Kolumnen har sitt märke igen.',
  },
  renamed_column: {
    what: (place) => `Kolumnen ${place.column} i fliken ${place.tab} heter nu ”${place.examples[0] ?? ''}”.`,
    way: 'Gensvar hittar den ändå. Lagningen ger tillbaka den gamla rubriken.',
    did: 'Rubriken är tillbaka.',
  },
  moved_column: {
    what: (place) => `Kolumner i fliken ${place.tab} står i en annan ordning än från början${named(place)}.`,
    way: 'Det gör inget: Gensvar hittar kolumnerna var de än står, och flyttar aldrig dina.',
    did: '',
  },
  doubled_column: {
    what: (place) => `Kolumnen ${place.column} finns ${place.count} gånger i fliken ${place.tab}.`,
    way: 'Den första gäller. Kopian behåller sitt innehåll men blir er egen kolumn.',
    did: 'Kopian är nu er egen kolumn.',
  },
  missing_row: {
    what: (place) =>
      `${many(place.count, 'Ett ärende', 'ärenden')} saknar rad i fliken ${place.tab}${named(place)}. Allt som hänt finns kvar i fliken Händelser.`,
    way: 'Återställer raderna ur händelserna, längst ned. Egna anteckningar på raderna kommer inte tillbaka.',
    did: 'Raderna är tillbaka, längst ned.',
  },
  doubled_key: {
    what: (place) =>
      `${many(place.count, 'En rad', 'rader')} i fliken ${place.tab} är kopior av andra rader${named(place)}.`,
    way: 'Tar bort kopior som är exakt lika. Andra kopior är märkta: ta bort dem, eller töm numret så blir de egna ärenden.',
    did: 'Kopior som var exakt lika togs bort.',
  },
  empty_key: {
    what: (place) =>
      `${many(place.count, 'En rad', 'rader')} i fliken ${place.tab} saknar nummer och är ${place.count === 1 ? 'inget ärende' : 'inga ärenden'} än${named(place)}.`,
    way: 'Läser raderna, så att de blir ärenden.',
    did: 'Raderna har lästs.',
  },
  waiting_row: {
    what: (place) =>
      `${many(place.count, 'En rad', 'rader')} i fliken ${place.tab} ${place.count === 1 ? 'är inget ärende' : 'är inga ärenden'} än, för en cell behöver rättas först${named(place)}.`,
    way: 'Rätta cellerna, så blir raderna ärenden av sig själva. Cellen är märkt, och håller du pekaren över den står det varför.',
    did: '',
  },
  changed_number: {
    what: (place) =>
      `Kolumnen ${place.column} i fliken ${place.tab} är tömd eller ändrad för ${many(place.count, 'ett ärende', 'ärenden')}${named(place)}.`,
    way: 'Skriver tillbaka numret. Det som stod sparas.',
    did: 'Numren är tillbaka.',
  },
  emptied: {
    what: (place) =>
      `Kolumnen ${place.column} i fliken ${place.tab} är tömd för ${many(place.count, 'ett ärende', 'ärenden')}${named(place)}.`,
    way: 'Skriver tillbaka det som gäller enligt händelserna.',
    did: 'Texten är tillbaka i cellerna.',
  },
  torn: {
    what: (place) =>
      `${many(place.count, 'En rad', 'rader')} i fliken ${place.tab} har ett nummer som inte hör ihop med radens dolda innehåll${named(place)}. En del av arket har sorterats för sig.`,
    way: 'Flyttar det dolda innehållet till den rad där numret står. Det du ser ändras inte.',
    did: 'Det dolda innehållet står nu vid sitt nummer.',
  },
  damaged_state: {
    what: (place) =>
      `Det dolda innehållet i ${many(place.count, 'en rad', 'rader')} i fliken ${place.tab} är skadat${named(place)}.`,
    way: 'Skriver det på nytt ur händelserna.',
    did: 'Det dolda innehållet är skrivet på nytt.',
  },
  unknown_word: {
    what: (place) =>
      `Kolumnen ${place.column} i fliken ${place.tab} har ord som inte finns i listan, i ${many(place.count, 'en cell', 'celler')}${named(place)}.`,
    way: 'Skriver tillbaka det som gäller enligt händelserna. Det som stod sparas.',
    did: 'Det som gäller är tillbaka i cellerna.',
  },
  not_a_day: {
    what: (place) =>
      `Kolumnen ${place.column} i fliken ${place.tab} har text i stället för en dag, i ${many(place.count, 'en cell', 'celler')}${named(place)}.`,
    way: 'Skriver tillbaka dagen enligt händelserna. Det som stod sparas.',
    did: 'Dagarna är tillbaka i cellerna.',
  },
  formula: {
    what: (place) =>
      `Kolumnen ${place.column} i fliken ${place.tab} har formler i stället för text, i ${many(place.count, 'en cell', 'celler')}${named(place)}.`,
    way: 'Skriver tillbaka texten enligt händelserna. Formlerna sparas.',
    did: 'Texten är tillbaka i cellerna.',
  },
  missing_part: {
    what: (place) => `${many(place.count, 'En rad', 'rader')} saknas i fliken ${place.tab}${named(place)}.`,
    way: 'Återställer raderna ur händelserna, längst ned.',
    did: 'Raderna är tillbaka, längst ned.',
  },
  doubled_row: {
    what: (place) =>
      `${many(place.count, 'En rad', 'rader')} i fliken ${place.tab} är kopior av andra rader${named(place)}.`,
    way: 'Tar bort kopior som är exakt lika. Skiljer de sig: ta bort den rad som är fel. Ska båda finnas, skriv den ena på nytt i en tom rad.',
    did: 'Kopior som var exakt lika togs bort.',
  },
  list_day: {
    what: (place) =>
      `Kolumnen ${place.column} i fliken ${place.tab} har text i stället för en dag, i ${many(place.count, 'en cell', 'celler')}${named(place)}. Den läses inte.`,
    way: 'Skriv dagen som 2026-04-13.',
    did: '',
  },
  list_word: {
    what: (place) =>
      `Kolumnen ${place.column} i fliken ${place.tab} har ord som inte finns i listan, i ${many(place.count, 'en cell', 'celler')}${named(place)}. De läses inte.`,
    way: 'Välj ett ord i cellens lista.',
    did: '',
  },
  wrong_setting: {
    what: (place) =>
      `${many(place.count, 'En inställning', 'inställningar')} kan inte läsas och gäller inte${named(place)}.`,
    way: 'Rätta i fliken Inställningar; hjälptexten bredvid säger hur.',
    did: '',
  },
  wrong_template: {
    what: (place) => `${many(place.count, 'En brevmall', 'brevmallar')} har fel${named(place)}.`,
    way: 'Rätta i fliken Mallar. Brevet visar vad som är fel när det skrivs.',
    did: '',
  },
  unknown_name: {
    what: (place) =>
      `Kolumnen ${place.column} i fliken ${place.tab} nämner organisationer som inte finns i fliken Organisationer${named(place)}, så raderna gäller ingen.`,
    way: 'Skriv namnet som det står i fliken Organisationer, eller lägg till organisationen där.',
    did: '',
  },
  unknown_issue: {
    what: (place) =>
      `Kolumnen ${place.column} i fliken ${place.tab} nämner frågor som inte har någon rad i fliken Frågor${named(place)}.`,
    way: 'Skriv frågans nummer som det står i fliken Frågor, eller töm cellen.',
    did: '',
  },
  orphan_matter: {
    what: (place) =>
      `${many(place.count, 'Ett ärende', 'ärenden')} säger att de kommer från en punkt i en dialog, men punkten pekar inte på dem${named(place)}. De väntar på svar och räknas, men deltagarna får inget besked om dem.`,
    way: 'Knyter ärendet till punkten. Är punkten redan ett annat ärende, besvarad eller struken makuleras ärendet som dubblett. Det går att ångra på ärendets kort.',
    did: 'Ärendena är knutna till sina punkter, eller makulerade som dubbletter.',
  },
  broken_link: {
    what: (place) =>
      `${many(place.count, 'En rad', 'rader')} i fliken ${place.tab} pekar på ärenden som inte finns${named(place)}.`,
    way: 'Titta på raderna: ta bort dem om de är kvar av misstag. Gensvar tar aldrig bort något själv.',
    did: '',
  },
  event_gaps: {
    what: (place) =>
      `${many(place.count, 'En händelse', 'händelser')} saknas i fliken ${place.tab}${named(place)}. Tider och tal kan bli fel.`,
    way: 'Öppna Arkiv → Versionshistorik och hämta tillbaka raderna i fliken Händelser; Gensvar hittar aldrig på händelser. En lucka kan också komma av en körning som avbröts innan den hann skriva, och då är inget förlorat.',
    did: '',
  },
  doubled_events: {
    what: (place) =>
      `${many(place.count, 'Ett löpnummer', 'löpnummer')} står två gånger i fliken ${place.tab}${named(place)}.`,
    way: 'Ta bort den rad som är kopierad. Gensvar tar aldrig bort händelser.',
    did: '',
  },
  unreadable_events: {
    what: (place) =>
      `${many(place.count, 'En händelse', 'händelser')} i fliken ${place.tab} har ändrats så att den inte går att läsa${named(place)}.`,
    way: 'Öppna Arkiv → Versionshistorik och hämta tillbaka raderna i fliken Händelser.',
    did: '',
  },
};
