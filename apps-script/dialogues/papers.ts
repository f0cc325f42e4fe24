import { nameAnswer } from '../../shared/dialogues/name-answers.ts';
import {
  agendaBlocks,
  type PackSources,
  packReadability,
  resultBlocks,
  resultLines,
} from '../../shared/dialogues/pack.ts';
import { namedRows, withNamesHidden } from '../../shared/dialogues/paper-names.ts';
import { resultSlides } from '../../shared/dialogues/slides.ts';
import { slidesHtml } from '../../shared/dialogues/slides-page.ts';
import { reportDocx } from '../../shared/reports/docx.ts';
import { reportHtml } from '../../shared/reports/html.ts';
import { languageOfPaper } from '../../shared/text/dialogues-pack.ts';
import type { PaperFile, PaperKind, ShownPaper } from '../dialogue-calls.ts';

/**
 * A paper of a dialogue as a file for the person at the panel, in base64.
 * @returns undefined while names on it wait for an answer: nothing is handed out before that
 */
export function paperFile(plain: PackSources, paper: PaperKind, file: PaperFile): string | undefined {
  const { state, language } = plain;
  const named = namedRows(plain);
  if (named.some((row) => !nameAnswer(state, row))) return undefined;
  const hidden = named.filter((row) => nameAnswer(state, row) === 'hide').map(({ row }) => row);
  const sources = withNamesHidden(plain, new Set(hidden));
  if (file === 'slides') return inBase64(slidesHtml(resultSlides(sources), language));
  const blocks = paper === 'agenda' ? agendaBlocks(sources) : resultBlocks(sources);
  const written = languageOfPaper(language);
  return inBase64(file === 'docx' ? reportDocx(blocks, written) : reportHtml(blocks, written));
}

/** A paper as the panel shows it: what nobody has said is meant is hidden. */
export function shownPaper(plain: PackSources, paper: PaperKind): ShownPaper {
  const named = namedRows(plain);
  const hidden = named.filter((row) => nameAnswer(plain.state, row) !== 'keep').map(({ row }) => row);
  const sources = withNamesHidden(plain, new Set(hidden));
  const lines = resultLines(sources);
  const { lix, hard } = packReadability(lines);
  return {
    blocks: paper === 'agenda' ? agendaBlocks(sources) : resultBlocks(sources),
    named,
    ...(lines.length > 0 && { lix }),
    hard: hard.map(({ item }) => item),
  };
}

/** Google's bytes have a sign. */
const inBase64 = (content: Uint8Array | string): string =>
  typeof content === 'string'
    ? Utilities.base64Encode(content, Utilities.Charset.UTF_8)
    : Utilities.base64Encode([...content].map((byte) => (byte << 24) >> 24));
