import { render } from 'preact';
import { LETTER_KINDS } from '../../../shared/feedback/letter.ts';
import { FEEDBACK_CHANNELS } from '../../../shared/matters/kinds.ts';
import { Start } from '../start/Start.tsx';
import { LetterDialog } from './LetterDialog.tsx';
import './letter.css';

const root = document.getElementById('panel');
if (root) {
  const { matter, letter, channel } = root.dataset;
  const kind = LETTER_KINDS.find((known) => known === letter);
  const way = FEEDBACK_CHANNELS.find((known) => known === channel);
  render(
    <Start>
      {(who) => <LetterDialog who={who} matter={matter || undefined} kind={kind} channel={way} />}
    </Start>,
    root,
  );
}
