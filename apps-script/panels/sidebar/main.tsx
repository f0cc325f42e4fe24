import { render } from 'preact';
import { Start } from '../start/Start.tsx';
import { Sidebar } from './Sidebar.tsx';
import './sidebar.css';

const root = document.getElementById('panel');
/** What the menu has asked for; otherwise what is selected. */
const asked = root?.dataset.view;
const first = asked === 'mine' || asked === 'new' ? asked : 'selection';
if (root) render(<Start stays>{(who) => <Sidebar who={who} first={first} />}</Start>, root);
