import { render } from 'preact';
import { Start } from '../start/Start.tsx';
import { PhoneLinks } from './PhoneLinks.tsx';
import '../connection/connection.css';

const root = document.getElementById('panel');
if (root) render(<Start>{(who) => <PhoneLinks who={who} />}</Start>, root);
