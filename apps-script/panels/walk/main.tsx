import { render } from 'preact';
import { endedStartSchema, type WalkEntry, walkStartSchema } from '../../../shared/phone/messages.ts';
import { EndedPage } from '../phone/EndedPage.tsx';
import { readStart } from '../phone/start.ts';
import { asText, WalkPage } from './WalkPage.tsx';
import '../phone/phone.css';
import './walk.css';

const root = document.getElementById('panel');
const start = readStart(walkStartSchema);
const ended = readStart(endedStartSchema);
if (root && start) render(<WalkPage start={start} />, root);
if (root && ended) {
  const language = ended.language === 'en' ? 'en' : 'sv';
  render(<EndedPage<WalkEntry> start={ended} page="walk" asText={asText(language)} />, root);
}
