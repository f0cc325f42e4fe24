import { ANSWER_CLASSES } from '../metrics/families/answers.ts';
import { UNKNOWN } from '../metrics/families/intake.ts';
import { CITIZEN, DISTRICT } from '../metrics/families/timeByHolder.ts';
import { chartWords } from '../text/figure-charts.ts';
import { tileWords } from '../text/figure-tiles.ts';
import type { Language } from '../text/language.ts';
import { matterWords } from '../text/matters.ts';
import { decimalNumber } from '../text/numbers.ts';
import { type ReportSection, reportWords } from '../text/reports.ts';
import { bars, paragraph, tableBlock } from './blocks.ts';
import { ageingTable, outsideFunnel, runBlock } from './charts.ts';
import { about, compared } from './compared.ts';
import type { Block } from './document.ts';
import { sayIn } from './say.ts';
import type { Snapshot } from './snapshot.ts';

/** The report's text, tables and bars out of what was frozen, and out of nothing else. */
export function compose(snapshot: Snapshot, language: Language): readonly Block[] {
  const words = reportWords[language];
  const say = sayIn(language, snapshot.madeOn);
  const { current } = snapshot;
  const name = say.period(current.period.name);
  const section = (key: ReportSection, ...blocks: readonly Block[]): readonly Block[] =>
    blocks.length === 0 ? [] : [{ kind: 'heading', text: words.sections[key] }, ...blocks];
  return [
    {
      kind: 'title',
      text: words.title(snapshot.district, name),
      under: words.under(say.day(current.asOf), say.day(snapshot.madeOn), snapshot.version),
    },
    ...(snapshot.reason === '' ? [] : [paragraph(words.reason(snapshot.reason))]),
    ...section('intake', ...intake(snapshot, language)),
    ...section('feedback', ...feedback(snapshot, language)),
    ...section('referrals', ...referrals(snapshot, language)),
    ...section('promises', ...promises(snapshot, language)),
    ...section('time', ...time(snapshot, language)),
    ...section('hearing', ...hearing(snapshot, language)),
    ...section('areas', ...areas(snapshot, language)),
    ...section('examples', ...examples(snapshot, language)),
    ...section('compared', paragraph(words.changeUnits), compared(snapshot, language)),
    ...section('about', ...about(snapshot, language)),
  ];
}

function intake({ current, madeOn }: Snapshot, language: Language): readonly Block[] {
  const words = reportWords[language];
  const say = sayIn(language, madeOn);
  const { M1, M2 } = current.figures;
  // The stock stands beside what came and went in the period, so it is that of the period's last day.
  const hasEnded = current.period.to < current.asOf;
  const change = hasEnded ? M2.change : M2.value - M2.atStart;
  const asOf = say.day(hasEnded ? current.period.to : current.asOf);
  const open = say.count(M2.atStart + change);
  const stock =
    change === 0
      ? words.stockSame(asOf, open)
      : (change > 0 ? words.stock : words.stockLess)(asOf, open, say.count(Math.abs(change)));
  const most = Math.max(1, ...Object.values(M1.themes));
  const themes = Object.entries(M1.themes).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return [
    paragraph(
      words.intake(
        say.count(M1.value),
        say.count(M1.issues),
        say.count(M2.closures),
        say.count(M2.reopenings),
      ),
      stock,
    ),
    ...bars(
      words.table.theme,
      themes.map(([theme, count]) => ({
        label: theme === UNKNOWN ? words.unknown : theme,
        share: count / most,
        shown: say.count(count),
      })),
    ),
  ];
}

function feedback(snapshot: Snapshot, language: Language): readonly Block[] {
  const { current, rules, madeOn } = snapshot;
  const words = reportWords[language];
  const say = sayIn(language, madeOn);
  const { M11, M12, M13, M14 } = current.figures;
  const [loop] = M13.by;
  const told =
    M12.p50.state === 'too_few'
      ? words.toldFew(say.count(M12.events), say.count(M12.n))
      : M12.p50.value === null
        ? words.toldNotReached(say.count(M12.n), say.count(M12.waiting))
        : words.told(
            say.days(M12.p50.value),
            say.within(M12.p50, say.days),
            say.count(M12.n),
            say.count(M12.waiting),
          );
  const loopText = !loop
    ? ''
    : loop.told.share === null
      ? words.loopFew(say.count(loop.told.count), say.count(loop.told.n), loop.days)
      : words.loop(
          say.share(loop.told.share),
          loop.days,
          say.within(loop.told, say.share),
          say.count(loop.told.n),
        );
  const left = loop?.told.notMatured ?? 0;
  return [
    paragraph(told, M12.p80.value === null ? '' : words.fourFifths(say.days(M12.p80.value))),
    paragraph(
      loopText,
      left === 0 ? '' : words.notMatured(say.count(left)),
      words.silent(say.count(M14.value), say.count(M14.n)),
    ),
    ...(M11.n === 0
      ? []
      : [
          paragraph(
            M11.p50.value === null || M11.events < rules.fewestForMedian
              ? words.handBackFew(say.count(M11.events), say.count(M11.n))
              : words.handBack(say.days(M11.p50.value), say.count(M11.n)),
          ),
        ]),
    ...runBlock(snapshot, 'timeToFeedback', language),
  ];
}

function referrals(snapshot: Snapshot, language: Language): readonly Block[] {
  const { current, rules, names, madeOn } = snapshot;
  const words = reportWords[language];
  const say = sayIn(language, madeOn);
  const { M6, M8 } = current.figures;
  const [days] = rules.referralWorkingDays;
  const [at] = M6.at;
  const answered =
    M6.value === null
      ? words.referralsFew(say.count(M6.answered), say.count(M6.n))
      : words.referrals(say.share(M6.value), days, at ? say.within(at, say.share) : '', say.count(M6.n));
  const open =
    M8.oldestAge === null
      ? words.noOpenReferrals
      : words.openReferrals(say.count(M8.value), say.count(M8.overdue), say.days(M8.oldestAge));
  const waiting = new Map(M8.departments.map((department) => [department.organisation, department]));
  const sent = new Map(M6.departments.map((department) => [department.organisation, department]));
  const all = [...new Set([...sent.keys(), ...waiting.keys()])].sort((a, b) =>
    (names[a] ?? a).localeCompare(names[b] ?? b, 'sv', { numeric: true }),
  );
  const rows = all.map((organisation) => {
    const rate = sent.get(organisation);
    const department = waiting.get(organisation);
    const share = rate?.at[0]?.incidence ?? null;
    return [
      organisation === UNKNOWN ? words.unknown : (names[organisation] ?? organisation),
      say.count(rate?.n ?? 0),
      share !== null
        ? say.share(share)
        : rate
          ? `${say.count(rate.answered)}/${say.count(rate.n)}`
          : words.none,
      say.count(department?.open ?? 0),
      say.count(department?.overdue ?? 0),
      department?.oldestAge == null ? words.none : say.count(department.oldestAge),
    ];
  });
  const { table } = words;
  const funnel = outsideFunnel(snapshot, language);
  const head = [table.department, table.sent, table.inTime, table.open, table.overdue, table.oldest];
  return [
    paragraph(answered, open),
    ...(rows.length === 0 ? [] : [tableBlock(chartWords[language].funnel.title, head, rows, 1)]),
    ...(funnel === '' ? [] : [paragraph(funnel)]),
    ...runBlock(snapshot, 'referralAnswer', language),
  ];
}

function promises({ current, rules, madeOn }: Snapshot, language: Language): readonly Block[] {
  const words = reportWords[language];
  const say = sayIn(language, madeOn);
  const { M15, M17, M19, M20 } = current.figures;
  const shown = ({ share, count, n }: { share: number | null; count: number; n: number }) =>
    share === null ? tileWords[language].ofAll(say.count(count), say.count(n)) : say.share(share);
  return [
    paragraph(
      M15.n === 0
        ? words.noPromises
        : M15.kept.share === null
          ? words.promises(say.count(M15.kept.count), say.count(M15.n), say.count(M15.moved))
          : words.promises(say.share(M15.kept.share), say.count(M15.n), say.count(M15.moved)),
      M19.n === 0
        ? words.noActions
        : words.actions(
            M19.inTime.share === null ? say.count(M19.inTime.count) : shown(M19.inTime),
            say.count(M19.n),
          ),
      M20.n === 0 ? '' : words.effects(say.count(M20.checked.count), say.count(M20.n)),
    ),
    paragraph(
      words.watch(say.count(M17.value), rules.watchDays, say.count(M17.withinYear.n - M17.withinYear.count)),
    ),
  ];
}

function time(snapshot: Snapshot, language: Language): readonly Block[] {
  const { current, names, madeOn } = snapshot;
  const words = reportWords[language];
  const say = sayIn(language, madeOn);
  const { M16 } = current.figures;
  if (M16.value === null) return [ageingTable(snapshot, language)];
  const holders = chartWords[language].holders;
  const nameOf = (holder: string) =>
    holder === DISTRICT
      ? holders.district
      : holder === CITIZEN
        ? holders.citizen
        : holder === UNKNOWN
          ? words.unknown
          : (names[holder] ?? holder);
  const most = Math.max(...M16.holders.map(({ share }) => share));
  return [
    paragraph(words.time(say.count(M16.n), say.share(M16.value))),
    ...bars(
      holders.title,
      M16.holders.map(({ holder, days, share }) => ({
        label: nameOf(holder),
        share: share / most,
        shown: `${say.share(share)}, ${say.count(days)}`,
      })),
    ),
    ageingTable(snapshot, language),
  ];
}

function hearing({ current, madeOn }: Snapshot, language: Language): readonly Block[] {
  const words = reportWords[language];
  const say = sayIn(language, madeOn);
  const { M9 } = current.figures;
  if (M9.n === 0) return [paragraph(words.noHearing)];
  const outcomes: Readonly<Record<string, string>> = {
    ...matterWords[language].answerOutcomes,
    holding_only: matterWords[language].answerOutcomes.holding,
    unclassified: words.unknown,
  };
  const classes = ANSWER_CLASSES.map(
    (answer) => [answer, M9.classes[answer] ?? { count: 0 }] as const,
  ).filter(([, { count }]) => count > 0);
  const most = Math.max(1, ...classes.map(([, { count }]) => count));
  return [
    paragraph(
      words.hearing(M9.value === null ? say.count(M9.heard.count) : say.share(M9.value), say.count(M9.n)),
    ),
    ...bars(
      words.sections.hearing,
      classes.map(([answer, { count }]) => ({
        label: outcomes[answer] ?? answer,
        share: count / most,
        shown: say.count(count),
      })),
    ),
  ];
}

function areas({ current, madeOn }: Snapshot, language: Language): readonly Block[] {
  const words = reportWords[language];
  const say = sayIn(language, madeOn);
  const { M25 } = current.figures;
  if (M25.areas.length === 0) return [];
  const { hidden, unknown, silent, noneSilent, silenceHidden } = chartWords[language].equity;
  const rows = [...M25.areas]
    .sort((a, b) => a.area.localeCompare(b.area, 'sv', { numeric: true }))
    .map(({ area, cases, residents, per1000 }) => [
      area === UNKNOWN ? unknown : area,
      cases === null ? hidden : say.count(cases),
      residents === null ? words.none : say.count(residents),
      per1000 === null ? words.none : decimalNumber(per1000, language),
    ]);
  const { table } = words;
  const silence =
    M25.silentAreas === null
      ? silenceHidden
      : M25.silentAreas.length === 0
        ? noneSilent
        : silent(M25.silentAreas.join(', '));
  return [
    paragraph(silence),
    tableBlock(words.sections.areas, [table.area, table.matters, table.residents, table.per1000], rows, 1),
  ];
}

function examples({ examples: all }: Snapshot, language: Language): readonly Block[] {
  const words = reportWords[language];
  if (all.length === 0) return [paragraph(words.noExamples)];
  return all.map(({ matter, action, effect }) => paragraph(words.example(matter, action, effect)));
}
