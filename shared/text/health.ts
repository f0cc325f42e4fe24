import { type FaultKind, type FaultWords, many } from './health-faults.ts';
import { faultsInEnglish } from './health-faults-en.ts';
import { faultsInSwedish } from './health-faults-sv.ts';
import type { Twin } from './language.ts';

export type { FaultKind } from './health-faults.ts';

/** What a line of the dated list in the tab of health is about. */
export const HEALTH_KINDS = ['observed', 'marked', 'missing', 'repaired', 'undone', 'left'] as const;
export type HealthKind = (typeof HEALTH_KINDS)[number];

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
  /** Of cells and rows together. */
  readonly undone: (count: number) => string;
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
  /** Why a matter is struck out: its point is another matter, or none any more. */
  readonly doubleOf: (point: string, matter: string) => string;
}

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
    faults: faultsInSwedish,
    groups: {
      repairable: 'Det här kan Gensvar laga',
      person: 'Det här behöver du göra',
      harmless: 'Det här gör inget',
    },
    intro:
      'Kontrollen går igenom flikar, kolumner, rader och händelser. Inget ändras förrän du väljer att laga.',
    check: 'Kontrollera arket',
    again: 'Kontrollera igen',
    steps: ['Flikar och kolumner', 'Ärenden', 'Övriga flikar', 'Händelser'],
    step: (number, of, what) => `Steg ${number} av ${of}: ${what}`,
    healthy: 'Arket mår bra. Inget att laga.',
    checkedAt: (time) => `Kontrollerat ${time}`,
    repairChosen: (count) => `Laga ${many(count, 'ett fel', 'fel')}`,
    repairing: 'Lagar',
    repaired: 'Klart',
    undo: 'Ångra lagningen',
    undoing: 'Ångrar',
    undone: (count) =>
      count === 1 ? 'En ändring är tillbakatagen.' : `${count} ändringar är tillbakatagna.`,
    notUndone: 'Något har skrivits sedan dess. Det lämnades.',
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
    doubleOf: (point, matter) =>
      matter === ''
        ? `Dubblett: punkten ${point} har ett eget besked eller är struken.`
        : `Dubblett: punkten ${point} är redan ärendet ${matter}.`,
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
    faults: faultsInEnglish,
    groups: {
      repairable: 'Gensvar can repair this',
      person: 'This is for you to do',
      harmless: 'This does no harm',
    },
    intro:
      'The check goes through tabs, columns, rows and events. Nothing is changed until you choose to repair.',
    check: 'Check the sheet',
    again: 'Check again',
    steps: ['Tabs and columns', 'Matters', 'Other tabs', 'Events'],
    step: (number, of, what) => `Step ${number} of ${of}: ${what}`,
    healthy: 'The sheet is well. Nothing to repair.',
    checkedAt: (time) => `Checked ${time}`,
    repairChosen: (count) => `Repair ${many(count, 'one fault', 'faults')}`,
    repairing: 'Repairing',
    repaired: 'Done',
    undo: 'Undo the repair',
    undoing: 'Undoing',
    undone: (count) => (count === 1 ? 'One change was taken back.' : `${count} changes were taken back.`),
    notUndone: 'Something has been written since. That was left.',
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
    doubleOf: (point, matter) =>
      matter === ''
        ? `Double: the point ${point} has an answer of its own or is struck out.`
        : `Double: the point ${point} is the matter ${matter} already.`,
    listHint: 'Everything that is repaired stands with its date in the tab Health.',
  },
};
