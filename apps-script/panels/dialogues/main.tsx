import { render } from 'preact';
import { Start } from '../start/Start.tsx';
import { Dialogues } from './Dialogues.tsx';
import './dialogues.css';

const root = document.getElementById('panel');
if (root) {
  render(
    <Start>
      {({ language, user }) => <Dialogues language={language} user={user} shown={root.dataset.shown} />}
    </Start>,
    root,
  );
}
