import { useState } from 'preact/hooks';
import type { NameAnswer } from '../../../shared/dialogues/kinds.ts';
import { dialogueStageOf } from '../../../shared/dialogues/lifeCycle.ts';
import { nameAnswer, nameMark } from '../../../shared/dialogues/name-answers.ts';
import {
  agendaBlocks,
  type PackSources,
  packReadability,
  resultBlocks,
  resultLines,
} from '../../../shared/dialogues/pack.ts';
import { type NamedRow, namedRows, withNamesHidden } from '../../../shared/dialogues/paper-names.ts';
import { resultSlides } from '../../../shared/dialogues/slides.ts';
import { slidesHtml } from '../../../shared/dialogues/slides-page.ts';
import { lixLevel } from '../../../shared/feedback/readability.ts';
import { dialogueFormById } from '../../../shared/reference/dialogue-forms.ts';
import type { Block } from '../../../shared/reports/document.ts';
import { reportDocx } from '../../../shared/reports/docx.ts';
import { reportHtml } from '../../../shared/reports/html.ts';
import { dialogueWords } from '../../../shared/text/dialogues.ts';
import { languageOfPaper, paperChoiceWords } from '../../../shared/text/dialogues-pack.ts';
import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';
import { paperWords } from '../../../shared/text/dialogues-papers.ts';
import { STATUS_LANGUAGES, type StatusLanguage } from '../../../shared/text/status-languages.ts';
import type { DialogueLists } from '../../dialogue-calls.ts';
import { BlockTable } from '../BlockTable.tsx';
import { download } from '../reports/download.ts';
import { type Context, nameOf } from './context.ts';
import { NamesOnPaper } from './NamesOnPaper.tsx';
import { Choice } from './parts.tsx';
import { TellForm } from './TellForm.tsx';

interface PackProps {
  readonly context: Context;
}

/** The feedback meeting in one click: its agenda and the sheet that residents take home. */
export function Pack({ context }: PackProps) {
  const { language, today, view, lists, outcomes } = context;
  const { state } = view;
  const words = dialoguePanelWords[language];
  const [shown, setShown] = useState<'agenda' | 'sheet'>();
  const [isTelling, setTelling] = useState(false);
  // Its readers are not those at the screen: Swedish, until somebody chooses otherwise.
  const [paper, setPaper] = useState<StatusLanguage>('sv');
  const form = dialogueFormById(state.form);
  // Rows that are asked about once more, until they are answered anew.
  const [again, setAgain] = useState<ReadonlySet<string>>(new Set());
  const plain: PackSources = {
    state,
    form: (paper === 'en' ? form?.nameEn : form?.nameSv) ?? '',
    matters: outcomes,
    organisationName: (id) => nameOf(context, id),
    waitsFor: (matter) => view.matters.find((one) => one.matter === matter)?.waits ?? '',
    contact: lists.contact,
    smallest: lists.smallest,
    ownerName: (owner) => nameOfOwner(lists, owner),
    staff: Object.values(lists.names),
    language: paper,
    today,
  };
  const named = shown ? namedRows(plain) : [];
  const answerTo = (row: NamedRow) => (again.has(row.row) ? undefined : nameAnswer(state, row));
  const say = async (rows: readonly NamedRow[], answer: NameAnswer) => {
    const command = { type: 'answer_names', dialogue: state.dialogue, answer, rows: rows.map(nameMark) };
    if (context.busy || !(await context.send([command]))) return;
    setAgain((open) => new Set([...open].filter((row) => !rows.some((one) => one.row === row))));
  };
  const hidden = named.filter((row) => answerTo(row) !== 'keep').map(({ row }) => row);
  const sources = withNamesHidden(plain, new Set(hidden));
  // Nothing is handed out before somebody has answered for the names on it.
  const isAsked = named.some((row) => !answerTo(row));
  const hand = (out: () => void) => () => {
    if (!isAsked) out();
  };
  const lines = resultLines(sources);
  const { lix, hard } = packReadability(lines);
  const blocks = shown === 'agenda' ? agendaBlocks(sources) : resultBlocks(sources);
  const name = `${state.dialogue}-${shown === 'agenda' ? 'dagordning' : 'resultat'}`;
  const stage = dialogueStageOf(state);
  return (
    <section class="stack" id="section-pack" aria-labelledby="pack" tabIndex={-1}>
      <h2 id="pack" class="no-print">
        {words.sections.pack}
      </h2>
      <div class="row no-print">
        {(['agenda', 'sheet'] as const).map((one) => (
          <button
            key={one}
            type="button"
            class="button"
            aria-pressed={shown === one}
            onClick={() => setShown(shown === one ? undefined : one)}
          >
            {words[one]}
          </button>
        ))}
        {stage === 'held' && !isTelling && (
          <button type="button" class="button" onClick={() => setTelling(true)}>
            {dialogueWords[language].steps.tell_participants}
          </button>
        )}
      </div>
      {isTelling && <TellForm context={context} done={() => setTelling(false)} />}
      {shown && (
        <>
          {lines.length > 0 && (
            <p class="small no-print">
              {words.lix(lix, words.lixLevels[lixLevel(lix)])}
              {hard.length > 0 && ` ${words.hard}: ${hard.map(({ item }) => item.split('/')[1]).join(', ')}.`}
            </p>
          )}
          <div class="no-print">
            <Choice
              id="paper-language"
              label={paperChoiceWords[language].language}
              hint={paperChoiceWords[language].hint}
              value={paper}
              change={(chosen) => setPaper(chosen as StatusLanguage)}
              choices={STATUS_LANGUAGES.map((value) => ({
                value,
                label: paperChoiceWords[language].names[value],
              }))}
            />
          </div>
          <NamesOnPaper
            language={language}
            rows={named}
            answerTo={answerTo}
            say={(rows, answer) => void say(rows, answer)}
            again={() => setAgain(new Set(named.map(({ row }) => row)))}
            isYoung={context.isYoung}
          />
          <div class="row no-print">
            <HandOut
              main
              isClosed={isAsked}
              label={words.docx}
              press={hand(() => download(`${name}.docx`, 'docx', reportDocx(blocks, languageOfPaper(paper))))}
            />
            {shown === 'sheet' && (
              <HandOut
                isClosed={isAsked}
                label={words.slides}
                press={hand(() =>
                  download(
                    `${state.dialogue}-bildspel.html`,
                    'html',
                    slidesHtml(resultSlides(sources), paper),
                  ),
                )}
              />
            )}
            <HandOut
              isClosed={isAsked}
              label={words.html}
              press={hand(() => download(`${name}.html`, 'html', reportHtml(blocks, languageOfPaper(paper))))}
            />
            <HandOut isClosed={isAsked} label={words.print} press={hand(() => window.print())} />
          </div>
          {isAsked && (
            <p class="small no-print" id="names-first">
              {paperWords[language].names.first}
            </p>
          )}
          {isAsked && <p class="only-print">{paperWords[language].names.first}</p>}
          <article class={isAsked ? 'paper no-print' : 'paper'} lang={languageOfPaper(paper)}>
            {blocks.map((block) => (
              <BlockView key={JSON.stringify(block)} block={block} />
            ))}
          </article>
        </>
      )}
    </section>
  );
}

interface HandOutProps {
  readonly label: string;
  readonly isClosed: boolean;
  readonly main?: boolean;
  readonly press: () => void;
}

/** Prints or downloads a paper; closed while names on it are to be answered for, and says so. */
function HandOut({ label, isClosed, main = false, press }: HandOutProps) {
  return (
    <button
      type="button"
      class={main ? 'button main' : 'button'}
      aria-disabled={isClosed}
      aria-describedby={isClosed ? 'names-first' : undefined}
      onClick={press}
    >
      {label}
    </button>
  );
}

/** The blocks that a pack is made of; reports have more kinds. */
function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'title':
      return (
        <header>
          <h3 class="title">{block.text}</h3>
          <p class="small">{block.under}</p>
        </header>
      );
    case 'heading':
      return <h3>{block.text}</h3>;
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'table':
      return <BlockTable table={block.table} />;
    default:
      return null;
  }
}

/** A name, never the address that somebody logs in with: the paper is for residents. */
function nameOfOwner({ names, district }: DialogueLists, owner: string): string {
  return names[owner] ?? (owner.includes('@') ? district : owner);
}
