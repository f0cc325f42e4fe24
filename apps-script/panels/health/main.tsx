import { render } from 'preact';
import { Start } from '../start/Start.tsx';
import { HealthPage } from './HealthPage.tsx';
import './health.css';

const root = document.getElementById('panel');
if (root) render(<Start ownFindings>{(who) => <HealthPage who={who} />}</Start>, root);
