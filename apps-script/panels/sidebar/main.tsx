import { render } from 'preact';
import { Start } from '../start/Start.tsx';
import { Sidebar } from './Sidebar.tsx';
import './sidebar.css';

const root = document.getElementById('panel');
if (root) render(<Start>{(who) => <Sidebar who={who} />}</Start>, root);
