import { render } from 'preact';
import { Start } from '../start/Start.tsx';
import { OverviewPage } from './OverviewPage.tsx';
import './overview.css';

const root = document.getElementById('panel');
if (root) render(<Start>{(who) => <OverviewPage who={who} />}</Start>, root);
