import { render } from 'preact';
import { walkStartSchema } from '../../../shared/phone/messages.ts';
import { readStart } from '../phone/start.ts';
import { WalkPage } from './WalkPage.tsx';
import '../phone/phone.css';
import './walk.css';

const root = document.getElementById('panel');
const start = readStart(walkStartSchema);
if (root && start) render(<WalkPage start={start} />, root);
