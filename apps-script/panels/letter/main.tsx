import { render } from 'preact';
import { LETTER_KINDS } from '../../../shared/feedback/letter.ts';
import { Start } from '../start/Start.tsx';
import { LetterDialog } from './LetterDialog.tsx';
import './letter.css';

const root = document.getElementById('panel');
if (root) {
  const { matter, letter } = root.dataset;
  const kind = LETTER_KINDS.find((known) => known === letter);
  render(<Start>{(who) => <LetterDialog who={who} matter={matter || undefined} kind={kind} />}</Start>, root);
}
