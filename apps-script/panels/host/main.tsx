import { render } from 'preact';
import { hostStartSchema } from '../../../shared/phone/messages.ts';
import { readStart } from '../phone/start.ts';
import { HostPage } from './HostPage.tsx';
import '../phone/phone.css';
import './host.css';

const root = document.getElementById('panel');
const start = readStart(hostStartSchema);
if (root && start) render(<HostPage start={start} />, root);
