import { render } from 'preact';
import { Start } from '../start/Start.tsx';
import { Mailings } from './Mailings.tsx';
import './mailings.css';

const root = document.getElementById('panel');
if (root) render(<Start>{(who) => <Mailings who={who} />}</Start>, root);
