import { render } from 'preact';
import { endedStartSchema, type HostEntry, hostStartSchema } from '../../../shared/phone/messages.ts';
import { EndedPage } from '../phone/EndedPage.tsx';
import { readStart } from '../phone/start.ts';
import { asText, HostPage } from './HostPage.tsx';
import '../phone/phone.css';
import './host.css';

const root = document.getElementById('panel');
const start = readStart(hostStartSchema);
const ended = readStart(endedStartSchema);
if (root && start) render(<HostPage start={start} />, root);
if (root && ended) render(<EndedPage<HostEntry> start={ended} page="host" asText={asText} />, root);
