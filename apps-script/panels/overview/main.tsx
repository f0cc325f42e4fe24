import { render } from 'preact';
import { Start } from '../start/Start.tsx';
import { App } from './App.tsx';
import { readStart } from './data/start.ts';
import './overview.css';

const root = document.getElementById('panel');
const start = readStart();
const { figures, language = 'sv' } = start;
if (root && figures) {
  // The web page: nobody to ask, and nothing to ask for.
  document.documentElement.lang = language;
  const district = figures.lists?.district ?? '';
  render(<App start={start} language={language} district={district} today={figures.today} />, root);
} else if (root) {
  const page = (
    <Start>
      {(who) => <App start={start} language={who.language} district={who.district} today={who.today} />}
    </Start>
  );
  render(page, root);
}
