import { useEffect, useState } from 'preact/hooks';
import type { NameAnswer } from '../../../shared/dialogues/kinds.ts';
import { dialogueStageOf } from '../../../shared/dialogues/lifeCycle.ts';
import { nameAnswer, nameMark } from '../../../shared/dialogues/name-answers.ts';
import type { NamedRow } from '../../../shared/dialogues/paper-names.ts';
import { shortItem } from '../../../shared/dialogues/short-item.ts';
import { lixLevel } from '../../../shared/feedback/readability.ts';
import { Progress } from '../../../shared/interface/Progress.tsx';
import type { Block } from '../../../shared/reports/document.ts';
import { dialogueWords } from '../../../shared/text/dialogues.ts';
import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';
import { paperWords } from '../../../shared/text/dialogues-papers.ts';
import { paperChoiceWords } from '../../../shared/text/paper-choice.ts';
import { STATUS_LANGUAGES, type StatusLanguage } from '../../../shared/text/status-languages.ts';
import type { PaperFile, ShownPaper } from '../../dialogue-calls.ts';
import { BlockTable } from '../BlockTable.tsx';
import { call } from '../client.ts';
import { failureText } from '../failures.ts';
import { download } from '../reports/download.ts';
import type { Context } from './context.ts';
import { NamesOnPaper } from './NamesOnPaper.tsx';
import { Choice } from './parts.tsx';
import { useUnderWay } from './sending.ts';
import { TellForm } from './TellForm.tsx';
import { Unsent } from './Unsent.tsx';

const FILE_NAMES = { agenda: 'dagordning', sheet: 'resultat', slides: 'bildspel' } as const;

interface PackProps {
  readonly context: Context;
}

/** The feedback meeting in one click: its agenda and the sheet that residents take home. */
export function Pack({ context }: PackProps) {
  const { language, view } = context;
  const { state } = view;
  const words = dialoguePanelWords[language];
  const [shown, setShown] = useState<'agenda' | 'sheet'>();
  const [isTelling, setTelling] = useState(false);
  const [isFetching, setFetching] = useState(false);
  const [problem, setProblem] = useState('');
  // Its readers are not those at the screen: Swedish, until somebody chooses otherwise.
  const [paper, setPaper] = useState<StatusLanguage>('sv');
  // Rows that are asked about once more, until they are answered anew.
  const [again, setAgain] = useState<ReadonlySet<string>>(new Set());
  const [made, setMade] = useState<ShownPaper>();
  useEffect(() => {
    setMade(undefined);
    if (!shown) return;
    let isStale = false;
    const { dialogue } = view.state;
    void call('makePaper', [{ dialogue, paper: shown, file: 'shown', language: paper }]).then(
      (answer) => {
        if (isStale) return;
        if (answer.ok) setMade(answer.shown);
        setProblem(answer.ok ? '' : answer.message);
      },
      (error) => isStale || setProblem(failureText(error, language)),
    );
    return () => {
      isStale = true;
    };
  }, [shown, paper, view, language]);
  const named = made?.named ?? [];
  const answerTo = (row: NamedRow) => (again.has(row.row) ? undefined : nameAnswer(state, row));
  const once = useUnderWay();
  const say = (rows: readonly NamedRow[], answer: NameAnswer) =>
    once(
      rows.map(({ row }) => row),
      async (fresh) => {
        const marks = rows.filter(({ row }) => fresh.includes(row)).map(nameMark);
        if (!(await context.send([{ type: 'answer_names', dialogue: state.dialogue, answer, rows: marks }])))
          return;
        setAgain((open) => new Set([...open].filter((row) => !fresh.includes(row))));
      },
    );
  // Nothing is handed out before somebody has answered for the names on it.
  const isAsked = named.some((row) => !answerTo(row));
  const isClosed = isAsked || !made;
  const fetchFile = async (file: PaperFile) => {
    setFetching(true);
    setProblem('');
    try {
      const request = { dialogue: state.dialogue, paper: shown ?? 'sheet', file, language: paper };
      const answer = await call('makePaper', [request]);
      if (!answer.ok) setProblem(answer.message);
      else {
        const kind = file === 'docx' ? 'docx' : 'html';
        const content = Uint8Array.from(atob(answer.content), (letter) => letter.charCodeAt(0));
        download(
          `${state.dialogue}-${FILE_NAMES[file === 'slides' ? file : request.paper]}.${kind}`,
          kind,
          content,
        );
      }
    } catch (error) {
      setProblem(failureText(error, language));
    }
    setFetching(false);
  };
  const hand = (out: () => void) => () => {
    if (!isClosed && !isFetching) out();
  };
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
          {made?.lix !== undefined && (
            <p class="small no-print">
              {words.lix(made.lix, words.lixLevels[lixLevel(made.lix)])}
              {made.hard.length > 0 && ` ${words.hard}: ${made.hard.map(shortItem).join(', ')}.`}
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
          <Unsent context={context} />
          <NamesOnPaper
            language={language}
            rows={named}
            answerTo={answerTo}
            say={(rows, answer) => void say(rows, answer)}
            again={() => setAgain(new Set(named.map(({ row }) => row)))}
            isYoung={context.isYoung}
          />
          <div class="row no-print">
            {(['docx', ...(shown === 'sheet' ? ['slides' as const] : []), 'html'] as const).map((file) => (
              <HandOut
                key={file}
                main={file === 'docx'}
                isClosed={isClosed}
                label={words[file]}
                press={hand(() => void fetchFile(file))}
              />
            ))}
            <HandOut isClosed={isClosed} label={words.print} press={hand(() => window.print())} />
          </div>
          {(isFetching || (!made && problem === '')) && <Progress label={words.reading} />}
          {problem !== '' && (
            <p class="inline-problem" role="alert">
              {problem}
            </p>
          )}
          {isAsked && (
            <p class="small no-print" id="names-first">
              {paperWords[language].names.first}
            </p>
          )}
          {isAsked && <p class="only-print">{paperWords[language].names.first}</p>}
          <article class={isAsked ? 'paper no-print' : 'paper'} lang={paper === 'en' ? 'en' : 'sv'}>
            {made?.blocks.map((block) => (
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
