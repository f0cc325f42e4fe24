import type { DryRow } from '../../../shared/imports/dry-run.ts';
import type { PastFact } from '../../../shared/matters/commands/import.ts';
import { importWords } from '../../../shared/text/imports.ts';
import type { Language } from '../../../shared/text/language.ts';
import { matterWords } from '../../../shared/text/matters.ts';
import { happenedLine } from '../../../shared/text/steps.ts';

interface PreviewProps {
  readonly language: Language;
  readonly dry: readonly DryRow[];
  readonly organisationName: (id: string) => string;
}

const SHOWN = 20;

/** The first rows as they will be. */
export function Preview({ language, dry, organisationName }: PreviewProps) {
  const words = importWords[language].check;
  const { previewColumns } = words;
  const line = ({ at, fact }: PastFact): string => {
    const whom = 'organisation' in fact && fact.organisation ? organisationName(fact.organisation) : '';
    return `${at} ${happenedLine(matterWords[language], fact.type, whom)}`;
  };
  return (
    <section class="stack" aria-labelledby="preview">
      <h2 id="preview">{words.preview}</h2>
      <div class="wide">
        <table class="preview">
          <caption class="only-read-aloud">{words.previewHint}</caption>
          <thead>
            <tr>
              <th scope="col" class="nowrap">
                {words.row}
              </th>
              <th scope="col">{previewColumns.received}</th>
              <th scope="col">{previewColumns.title}</th>
              <th scope="col">{previewColumns.past}</th>
              <th scope="col">{previewColumns.doubts}</th>
            </tr>
          </thead>
          <tbody>
            {dry.slice(0, SHOWN).map(({ row, matter, doubts }) => (
              <tr key={row} class={matter ? '' : 'left'}>
                <th scope="row">{row + 1}</th>
                <td class="nowrap">{matter?.received ?? ''}</td>
                <td>{matter?.title ?? words.left}</td>
                <td>
                  {matter?.past.map((past) => (
                    <span key={`${past.at} ${past.fact.type}`} class="example">
                      {line(past)}
                    </span>
                  ))}
                </td>
                <td>
                  {[...new Set(doubts.map(({ code }) => code))].map((code) => (
                    <span key={code} class="example">
                      {importWords[language].doubts[code].name}
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
