import type { Twin } from './language.ts';

/** What a line of the dated list in the tab of health is about. */
export const HEALTH_KINDS = ['observed', 'marked', 'missing', 'repaired', 'undone', 'left'] as const;
export type HealthKind = (typeof HEALTH_KINDS)[number];

/** What can be wrong with a workbook. */
export const FAULTS = [
  'wrong_locale',
  'wrong_time_zone',
  'unknown_district',
  'missing_trigger',
  'edits_unread',
  'missing_tab',
  'renamed_tab',
  'missing_column',
  'lost_mark',
  'renamed_column',
  'moved_column',
  'doubled_column',
  'missing_row',
  'doubled_key',
  'empty_key',
  'torn',
  'damaged_state',
  'unknown_word',
  'not_a_day',
  'formula',
  'missing_referral_row',
  'broken_link',
  'event_gaps',
  'doubled_events',
  'unreadable_events',
] as const;
export type FaultKind = (typeof FAULTS)[number];

/** Where a fault is; parts that do not apply are empty. */
export interface FaultPlace {
  readonly tab: string;
  readonly column: string;
  readonly count: number;
  /** The first of them, by number or as they stand. */
  readonly examples: readonly string[];
}

interface FaultWords {
  readonly what: (place: FaultPlace) => string;
  /** What the repair does; or what a person has to do, when there is none. */
  readonly way: string;
  readonly did: string;
}

interface HealthWords {
  readonly title: string;
  readonly menu: string;
  readonly kinds: Readonly<Record<HealthKind, string>>;
  readonly lines: Readonly<Record<HealthKind, (count: number) => string>>;
  readonly didOf: Readonly<Record<HealthKind, string>>;
  readonly faults: Readonly<Record<FaultKind, FaultWords>>;
  readonly groups: Readonly<Record<'repairable' | 'person' | 'harmless', string>>;
  readonly intro: string;
  readonly check: string;
  readonly again: string;
  readonly steps: readonly string[];
  readonly step: (number: number, of: number, what: string) => string;
  readonly healthy: string;
  readonly checkedAt: (time: string) => string;
  readonly repairChosen: (count: number) => string;
  readonly repairing: string;
  readonly repaired: string;
  readonly undo: string;
  readonly undoing: string;
  readonly undone: (cells: number) => string;
  readonly notUndone: string;
  readonly undoBefore: string;
  readonly noUndoBefore: string;
  readonly nothingToUndo: string;
  readonly restore: string;
  readonly leave: string;
  readonly leaveHint: string;
  readonly leftOut: (matters: readonly string[]) => string;
  readonly sweep: string;
  readonly sweepHint: string;
  readonly sweeping: (checked: number, of: number) => string;
  readonly swept: (checked: number, entered: number, marked: number) => string;
  readonly listHint: string;
}

const many = (count: number, one: string, several: string): string =>
  count === 1 ? one : `${count.toLocaleString('sv-SE')} ${several}`;
const named = ({ examples, count }: FaultPlace): string =>
  examples.length === 0
    ? ''
    : ` (${examples.slice(0, 5).join(', ')}${count > Math.min(5, examples.length) ? ' …' : ''})`;

export const healthWords: Twin<HealthWords> = {
  sv: {
    title: 'Hälsokontroll',
    menu: 'Hälsokontroll',
    kinds: {
      observed: 'Upptäckt',
      marked: 'Märkt',
      missing: 'Saknas',
      repaired: 'Lagat',
      undone: 'Ångrat',
      left: 'Lämnat',
    },
    lines: {
      observed: (count) => `${many(count, 'En ändring', 'ändringar')} som ingen såg när de gjordes.`,
      marked: (count) => `${many(count, 'En cell', 'celler')} går inte att föra in. De är kvar och märkta.`,
      missing: (count) => `${many(count, 'Ett ärende', 'ärenden')} saknar rad i fliken Ärenden.`,
      repaired: (count) => `${many(count, 'Ett fel', 'fel')} lagade.`,
      undone: (count) => `${many(count, 'En lagning', 'lagningar')} ångrade.`,
      left: (count) => `${many(count, 'Ett ärende', 'ärenden')} ska vara utan rad.`,
    },
    didOf: {
      observed: 'Fördes in som ändrat för hand.',
      marked: 'Inget. Rätta cellen eller skriv tillbaka texten.',
      missing: 'Inget än. Välj i Gensvar → Hälsokontroll: återställ raden, eller låt den vara borta.',
      repaired: '',
      undone: '',
      left: 'Händelserna finns kvar och räknas. Raden kan återställas.',
    },
    faults: {
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
        what: (place) =>
          `Kolumnen ${place.column} i fliken ${place.tab} heter nu ”${place.examples[0] ?? ''}”.`,
        way: 'Gensvar hittar den ändå. Lagningen ger tillbaka den gamla rubriken.',
        did: 'Rubriken är tillbaka.',
      },
      moved_column: {
        what: (place) =>
          `Kolumner i fliken ${place.tab} står i en annan ordning än från början${named(place)}.`,
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
          `${many(place.count, 'En rad', 'rader')} i fliken ${place.tab} saknar nummer${named(place)}.`,
        way: 'Läser raderna: de som har en rubrik blir ärenden, andra märks.',
        did: 'Raderna har lästs.',
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
      missing_referral_row: {
        what: (place) =>
          `${many(place.count, 'En remiss', 'remisser')} saknar rad i fliken ${place.tab}${named(place)}.`,
        way: 'Återställer raderna ur händelserna, längst ned.',
        did: 'Raderna är tillbaka, längst ned.',
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
    },
    groups: {
      repairable: 'Det här kan Gensvar laga',
      person: 'Det här behöver du göra',
      harmless: 'Det här gör inget',
    },
    intro:
      'Kontrollen går igenom flikar, kolumner, rader och händelser. Inget ändras förrän du väljer att laga.',
    check: 'Kontrollera arket',
    again: 'Kontrollera igen',
    steps: ['Flikar och kolumner', 'Ärenden', 'Remisser', 'Händelser'],
    step: (number, of, what) => `Steg ${number} av ${of}: ${what}`,
    healthy: 'Arket mår bra. Inget att laga.',
    checkedAt: (time) => `Kontrollerat ${time}`,
    repairChosen: (count) => `Laga ${many(count, 'ett fel', 'fel')}`,
    repairing: 'Lagar',
    repaired: 'Klart',
    undo: 'Ångra lagningen',
    undoing: 'Ångrar',
    undone: (cells) =>
      cells === 1 ? 'En cell fick tillbaka det som stod.' : `${cells} celler fick tillbaka det som stod.`,
    notUndone: 'Något har ändrats sedan dess. De cellerna lämnades.',
    undoBefore: 'Kan ångras.',
    noUndoBefore: 'Kan inte ångras.',
    nothingToUndo:
      'Lagningen finns inte i fliken Hälsa, så den kan inte ångras härifrån. Använd Arkiv → Versionshistorik.',
    restore: 'Återställ raderna',
    leave: 'Låt dem vara borta',
    leaveHint: 'Ärendena räknas som förut men frågas inte om igen.',
    leftOut: (matters) =>
      `Lämnade utan rad: ${matters.slice(0, 6).join(', ')}${matters.length > 6 ? ' …' : ''}.`,
    sweep: 'Jämför alla rader',
    sweepHint:
      'För in det som ändrats i rader utan att Gensvar såg det, t.ex. från mobilen eller ett annat program. Görs också varje natt.',
    sweeping: (checked, of) =>
      `Jämför rader: ${checked.toLocaleString('sv-SE')} av ${of.toLocaleString('sv-SE')}`,
    swept: (checked, entered, marked) =>
      `${many(checked, 'En rad', 'rader')} jämförda. ${entered === 0 ? 'Inget nytt att föra in.' : `${many(entered, 'En ändring', 'ändringar')} införda.`}${marked === 0 ? '' : ` ${many(marked, 'En cell', 'celler')} märkta.`}`,
    listHint: 'Allt som lagas står med datum i fliken Hälsa.',
  },
  en: {
    title: 'Health check',
    menu: 'Health check',
    kinds: {
      observed: 'Observed',
      marked: 'Marked',
      missing: 'Missing',
      repaired: 'Repaired',
      undone: 'Undone',
      left: 'Left',
    },
    lines: {
      observed: (count) => `${many(count, 'One change', 'changes')} that nobody saw when it was made.`,
      marked: (count) => `${many(count, 'One cell', 'cells')} cannot be entered. They stay and are marked.`,
      missing: (count) => `${many(count, 'One matter', 'matters')} without a row in the tab Matters.`,
      repaired: (count) => `${many(count, 'One fault', 'faults')} repaired.`,
      undone: (count) => `${many(count, 'One repair', 'repairs')} undone.`,
      left: (count) => `${many(count, 'One matter', 'matters')} to be without a row.`,
    },
    didOf: {
      observed: 'Entered as changed by hand.',
      marked: 'Nothing. Mend the cell or write the text back.',
      missing: 'Nothing yet. Choose in Gensvar → Health check: restore the row, or leave it out.',
      repaired: '',
      undone: '',
      left: 'The events are still there and count. The row can be restored.',
    },
    faults: {
      wrong_locale: {
        what: () => 'The locale of the sheet is not Sweden, so dates and numbers can be misread.',
        way: 'Sets it to Sweden.',
        did: 'The locale is Sweden now.',
      },
      wrong_time_zone: {
        what: () => 'The time zone of the sheet is not Stockholm, so days can be wrong.',
        way: 'Sets it to Stockholm.',
        did: 'The time zone is Stockholm now.',
      },
      unknown_district: {
        what: (place) => `The district in the tab ${place.tab} is not known${named(place)}.`,
        way: 'Choose a district from the list in the tab Settings.',
        did: '',
      },
      missing_trigger: {
        what: (place) =>
          `${many(place.count, 'One automatic run', 'automatic runs')} missing, so what is written in the sheet is not read at once${named(place)}.`,
        way: 'Adds them for your account. It is best done by whoever owns the sheet.',
        did: 'The automatic runs are there now.',
      },
      edits_unread: {
        what: (place) => `What was written in the sheet ${place.examples[0] ?? ''} has not been read yet.`,
        way: 'Choose “Compare all rows” below.',
        did: '',
      },
      missing_tab: {
        what: (place) => `The tab ${place.tab} is missing.`,
        way: 'Adds the tab, empty. Rows are then fetched from the events.',
        did: 'The tab was added.',
      },
      renamed_tab: {
        what: (place) => `The tab ${place.tab} is now called ${place.examples[0] ?? ''}.`,
        way: 'Gensvar finds it anyway. The repair gives the old name back.',
        did: 'The tab has its name back.',
      },
      missing_column: {
        what: (place) => `The column ${place.column} is missing in the tab ${place.tab}.`,
        way: 'Adds the column at the far right and fills it with what is known.',
        did: 'The column was added and filled.',
      },
      lost_mark: {
        what: (place) =>
          `The column ${place.column} in the tab ${place.tab} has lost its hidden mark and is only recognised by its title.`,
        way: 'Gives the mark back.',
        did: 'The column has its mark again.',
      },
      renamed_column: {
        what: (place) =>
          `The column ${place.column} in the tab ${place.tab} is now called “${place.examples[0] ?? ''}”.`,
        way: 'Gensvar finds it anyway. The repair gives the old title back.',
        did: 'The title is back.',
      },
      moved_column: {
        what: (place) =>
          `Columns in the tab ${place.tab} stand in another order than at first${named(place)}.`,
        way: 'No harm: Gensvar finds the columns wherever they are, and never moves yours.',
        did: '',
      },
      doubled_column: {
        what: (place) => `The column ${place.column} is there ${place.count} times in the tab ${place.tab}.`,
        way: 'The first one counts. The copy keeps its content but becomes a column of your own.',
        did: 'The copy is a column of your own now.',
      },
      missing_row: {
        what: (place) =>
          `${many(place.count, 'One matter', 'matters')} without a row in the tab ${place.tab}${named(place)}. Everything that happened is still in the tab Events.`,
        way: 'Restores the rows from the events, at the bottom. Your own notes on the rows do not come back.',
        did: 'The rows are back, at the bottom.',
      },
      doubled_key: {
        what: (place) =>
          `${many(place.count, 'One row', 'rows')} in the tab ${place.tab} copied from other rows${named(place)}.`,
        way: 'Removes copies that are exactly alike. Other copies are marked: delete them, or empty the number and they become matters of their own.',
        did: 'Copies that were exactly alike were removed.',
      },
      empty_key: {
        what: (place) =>
          `${many(place.count, 'One row', 'rows')} in the tab ${place.tab} without a number${named(place)}.`,
        way: 'Reads the rows: those with a title become matters, others are marked.',
        did: 'The rows have been read.',
      },
      torn: {
        what: (place) =>
          `${many(place.count, 'One row', 'rows')} in the tab ${place.tab} with a number that does not belong to the row’s hidden content${named(place)}. Part of the sheet was sorted by itself.`,
        way: 'Moves the hidden content to the row where the number stands. What you see does not change.',
        did: 'The hidden content stands by its number now.',
      },
      damaged_state: {
        what: (place) =>
          `The hidden content is damaged in ${many(place.count, 'one row', 'rows')} of the tab ${place.tab}${named(place)}.`,
        way: 'Writes it again from the events.',
        did: 'The hidden content is written again.',
      },
      unknown_word: {
        what: (place) =>
          `The column ${place.column} in the tab ${place.tab} has words that are not in the list, in ${many(place.count, 'one cell', 'cells')}${named(place)}.`,
        way: 'Writes back what holds according to the events. What stood there is kept.',
        did: 'What holds is back in the cells.',
      },
      not_a_day: {
        what: (place) =>
          `The column ${place.column} in the tab ${place.tab} has text instead of a day, in ${many(place.count, 'one cell', 'cells')}${named(place)}.`,
        way: 'Writes back the day according to the events. What stood there is kept.',
        did: 'The days are back in the cells.',
      },
      formula: {
        what: (place) =>
          `The column ${place.column} in the tab ${place.tab} has formulas instead of text, in ${many(place.count, 'one cell', 'cells')}${named(place)}.`,
        way: 'Writes back the text according to the events. The formulas are kept.',
        did: 'The text is back in the cells.',
      },
      missing_referral_row: {
        what: (place) =>
          `${many(place.count, 'One referral', 'referrals')} without a row in the tab ${place.tab}${named(place)}.`,
        way: 'Restores the rows from the events, at the bottom.',
        did: 'The rows are back, at the bottom.',
      },
      broken_link: {
        what: (place) =>
          `${many(place.count, 'One row', 'rows')} in the tab ${place.tab} pointing at matters that do not exist${named(place)}.`,
        way: 'Look at the rows: delete them if they are left by mistake. Gensvar never deletes anything by itself.',
        did: '',
      },
      event_gaps: {
        what: (place) =>
          `${many(place.count, 'One event', 'events')} missing in the tab ${place.tab}${named(place)}. Times and figures may be wrong.`,
        way: 'Open File → Version history and bring back the rows of the tab Events; Gensvar never invents events. A gap can also come from a run that was cut off before it wrote, and then nothing is lost.',
        did: '',
      },
      doubled_events: {
        what: (place) =>
          `${many(place.count, 'One sequence number', 'sequence numbers')} standing twice in the tab ${place.tab}${named(place)}.`,
        way: 'Delete the row that was copied. Gensvar never deletes events.',
        did: '',
      },
      unreadable_events: {
        what: (place) =>
          `${many(place.count, 'One event', 'events')} in the tab ${place.tab} changed so that it cannot be read${named(place)}.`,
        way: 'Open File → Version history and bring back the rows of the tab Events.',
        did: '',
      },
    },
    groups: {
      repairable: 'Gensvar can repair this',
      person: 'This is for you to do',
      harmless: 'This does no harm',
    },
    intro:
      'The check goes through tabs, columns, rows and events. Nothing is changed until you choose to repair.',
    check: 'Check the sheet',
    again: 'Check again',
    steps: ['Tabs and columns', 'Matters', 'Referrals', 'Events'],
    step: (number, of, what) => `Step ${number} of ${of}: ${what}`,
    healthy: 'The sheet is well. Nothing to repair.',
    checkedAt: (time) => `Checked ${time}`,
    repairChosen: (count) => `Repair ${many(count, 'one fault', 'faults')}`,
    repairing: 'Repairing',
    repaired: 'Done',
    undo: 'Undo the repair',
    undoing: 'Undoing',
    undone: (cells) =>
      cells === 1 ? 'One cell has back what stood there.' : `${cells} cells have back what stood there.`,
    notUndone: 'Something has changed since. Those cells were left.',
    undoBefore: 'Can be undone.',
    noUndoBefore: 'Cannot be undone.',
    nothingToUndo:
      'The repair is not in the tab Health, so it cannot be undone from here. Use File → Version history.',
    restore: 'Restore the rows',
    leave: 'Leave them out',
    leaveHint: 'The matters count as before but are not asked about again.',
    leftOut: (matters) =>
      `Left without a row: ${matters.slice(0, 6).join(', ')}${matters.length > 6 ? ' …' : ''}.`,
    sweep: 'Compare all rows',
    sweepHint:
      'Enters what was changed in rows without Gensvar seeing it, for example from a phone or another program. Also done every night.',
    sweeping: (checked, of) =>
      `Comparing rows: ${checked.toLocaleString('en-GB')} of ${of.toLocaleString('en-GB')}`,
    swept: (checked, entered, marked) =>
      `${many(checked, 'One row', 'rows')} compared. ${entered === 0 ? 'Nothing new to enter.' : `${many(entered, 'One change', 'changes')} entered.`}${marked === 0 ? '' : ` ${many(marked, 'One cell', 'cells')} marked.`}`,
    listHint: 'Everything that is repaired stands with its date in the tab Health.',
  },
};
