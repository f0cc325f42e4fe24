import type { FigureReport } from '../../../../shared/metrics/report.ts';
import { tileWords } from '../../../../shared/text/figure-tiles.ts';
import { signedNumber } from '../../../../shared/text/numbers.ts';
import { useSurroundings } from './context.ts';
import { FigureTile } from './FigureTile.tsx';
import { ListLink } from './ListLink.tsx';

interface TilesProps {
  readonly report: FigureReport;
}

/** What the period before said, or null when it had nothing to say. */
function before<Details>(
  report: FigureReport,
  details: Details | null,
  value: (details: Details) => string | null,
) {
  const period = report.previousPeriod;
  return period && { name: period.name, value: details === null ? null : value(details) };
}

/** M2, M8 and M14: what waits now. */
export function WaitingTiles({ report }: TilesProps) {
  const { language, say } = useSurroundings();
  const words = tileWords[language];
  const { figures, lists } = report;
  const { M2, M8, M14 } = figures;
  const { count } = say;
  return (
    <>
      <FigureTile
        figure="M2"
        value={count(M2.value)}
        unit={words.units.open}
        basis={words.change(
          signedNumber(M2.change, language),
          count(M2.inflow),
          count(M2.closures),
          count(M2.reopenings),
        )}
        previous={before(report, M2.previous, ({ value, n }) => (n === 0 ? null : count(value)))}
      >
        <ListLink list="M2.open" count={lists['M2.open']} name="open" />
      </FigureTile>
      <FigureTile
        figure="M8"
        value={count(M8.value)}
        unit={words.units.referrals}
        basis={
          M8.oldestAge === null
            ? ''
            : words.openReferrals(say.days(M8.oldestAge), count(M8.overdue), count(M8.withoutReminder))
        }
        previous={before(report, M8.previous, ({ value }) => count(value))}
      >
        <ListLink list="M8.open" count={lists['M8.open']} name="openReferrals" />
        <ListLink list="M8.overdue" count={lists['M8.overdue']} name="overdue" />
        <ListLink list="M8.withoutReminder" count={lists['M8.withoutReminder']} name="unreminded" />
      </FigureTile>
      <FigureTile
        figure="M14"
        value={count(M14.value)}
        unit={words.units.silent(count(M14.n))}
        basis={M14.n === 0 ? words.nothingYet : ''}
        lines={
          M14.silent.share === null
            ? []
            : [`${say.percent(M14.silent.share)}. ${say.shareInterval(M14.silent)}`]
        }
        previous={before(report, M14.previous, ({ silent }) =>
          silent.n === 0 ? null : `${words.ofAll(count(silent.count), count(silent.n))}`,
        )}
      >
        <ListLink list="M14.silent" count={lists['M14.silent']} name="silent" />
      </FigureTile>
    </>
  );
}

/** M6, M12 and M13: how long it takes. */
export function TimeTiles({ report }: TilesProps) {
  const { language, say } = useSurroundings();
  const words = tileWords[language];
  const { figures, lists, rules } = report;
  const { M6, M12, M13 } = figures;
  const { count } = say;
  const [first] = M6.at;
  const loop = M13.by[0];
  const notMatured = loop?.told.notMatured ?? 0;
  const isEnough = M12.p50.state !== 'too_few';
  return (
    <>
      <FigureTile
        figure="M6"
        value={
          M6.n === 0
            ? words.nothingYet
            : M6.value === null
              ? words.ofAll(count(M6.answered), count(M6.n))
              : say.percent(M6.value)
        }
        unit={
          M6.n === 0
            ? ''
            : M6.value === null
              ? words.units.answeredFew
              : words.units.answered(rules.referralWorkingDays[0])
        }
        basis={words.referralBasis(
          count(M6.n),
          count(M6.answered),
          count(M6.waiting),
          M6.n - M6.answered - M6.waiting,
        )}
        lines={[
          M6.value === null && M6.n > 0 ? words.tooFew(rules.fewestForShare) : '',
          first && M6.value !== null ? say.shareInterval(first) : '',
        ]}
        previous={before(report, M6.previous, ({ value, answered, n }) =>
          n === 0 ? null : value === null ? words.ofAll(count(answered), count(n)) : say.percent(value),
        )}
      >
        <ListLink list="M6.late" count={lists['M6.late']} name="late" />
      </FigureTile>
      <FigureTile
        figure="M12"
        value={
          M12.n === 0
            ? words.nothingYet
            : isEnough
              ? say.percentile(M12.p50)
              : words.ofAll(count(M12.events), count(M12.n))
        }
        unit={
          M12.n === 0
            ? ''
            : !isEnough
              ? words.units.toldFew
              : M12.p50.value === null
                ? words.notReachedWhy
                : words.units.half
        }
        basis={words.tellingBasis(count(M12.n), count(M12.events), count(M12.waiting))}
        lines={[
          isEnough || M12.n === 0 ? '' : words.tooFew(rules.fewestForMedian),
          isEnough ? say.percentileInterval(M12.p50) : '',
          !isEnough
            ? ''
            : M12.p80.value === null
              ? words.fourFifthsNotReached
              : `${say.days(M12.p80.value)} ${words.units.fourFifths}`,
          M12.competing > 0 ? words.closedUntold(M12.competing, count(M12.competing)) : '',
          M12.dateErrors > 0 ? words.dateErrors(M12.dateErrors, count(M12.dateErrors)) : '',
        ]}
        previous={before(report, M12.previous, ({ p50, events, n }) =>
          n === 0
            ? null
            : p50.state === 'too_few'
              ? words.ofAll(count(events), count(n))
              : say.percentile(p50),
        )}
      >
        <ListLink list="M12.waiting" count={lists['M12.waiting']} name="waiting" />
      </FigureTile>
      <FigureTile
        figure="M13"
        value={loop && M13.n > 0 ? say.share(loop.told) : words.nothingYet}
        unit={M13.n > 0 ? words.units.loop(rules.loopDays[0]) : ''}
        basis={words.matured(M13.n, count(M13.n))}
        lines={[
          loop && loop.told.share === null && M13.n > 0 ? words.tooFew(rules.fewestForShare) : '',
          loop ? say.shareInterval(loop.told) : '',
          notMatured > 0 ? words.notMatured(notMatured, count(notMatured)) : '',
        ]}
        previous={before(report, M13.previous, ({ by }) =>
          by[0] && by[0].told.n > 0 ? say.share(by[0].told) : null,
        )}
      >
        <ListLink list="M13.missed.first" count={lists['M13.missed.first']} name="missed" />
      </FigureTile>
    </>
  );
}

/** M15, M17, M19 and M20: what was promised. */
export function PromiseTiles({ report }: TilesProps) {
  const { language, say } = useSurroundings();
  const words = tileWords[language];
  const { figures, lists, rules } = report;
  const { M15, M17, M19, M20 } = figures;
  const { count } = say;
  return (
    <>
      <FigureTile
        figure="M15"
        value={M15.n === 0 ? words.nothingYet : say.share(M15.kept)}
        unit={M15.n === 0 ? '' : words.units.promises}
        basis={words.promiseBasis(M15.n, count(M15.n))}
        lines={[
          say.shareInterval(M15.kept),
          M15.kept.notMatured ? words.notMatured(M15.kept.notMatured, count(M15.kept.notMatured)) : '',
          M15.moved > 0 ? words.moved(M15.moved, count(M15.moved)) : '',
        ]}
        previous={before(report, M15.previous, ({ kept }) => (kept.n === 0 ? null : say.share(kept)))}
      >
        <ListLink list="M15.broken" count={lists['M15.broken']} name="broken" />
      </FigureTile>
      <FigureTile
        figure="M17"
        value={count(M17.value)}
        unit={words.units.watch(rules.watchDays)}
        basis={words.watchBasis(count(M17.n))}
        lines={[M17.withinYear.n === 0 ? '' : words.withinYear(say.share(M17.withinYear))]}
        previous={before(report, M17.previous, ({ value }) => count(value))}
      >
        <ListLink list="M17.watch" count={lists['M17.watch']} name="watch" />
        <ListLink list="M17.late" count={lists['M17.late']} name="undecided" />
      </FigureTile>
      <FigureTile
        figure="M19"
        also="M20"
        value={M19.n === 0 ? words.nothingYet : say.share(M19.inTime)}
        unit={M19.n === 0 ? '' : words.units.actions}
        basis={words.actionBasis(M19.n, count(M19.n))}
        lines={[
          say.shareInterval(M19.inTime),
          M20.n === 0
            ? ''
            : `${say.share(M20.checked)} ${words.units.effects}. ${words.effectBasis(M20.n, count(M20.n))}`,
        ]}
        previous={before(report, M19.previous, ({ inTime }) => (inTime.n === 0 ? null : say.share(inTime)))}
      >
        <ListLink list="M19.late" count={lists['M19.late']} name="actions" />
        <ListLink list="M20.missing" count={lists['M20.missing']} name="effects" />
      </FigureTile>
    </>
  );
}
