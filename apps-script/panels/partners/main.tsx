import { render } from 'preact';
import { Start } from '../start/Start.tsx';
import { PartnersPanel } from './PartnersPanel.tsx';
import './partners.css';

const root = document.getElementById('panel');
if (root) render(<Start>{({ language }) => <PartnersPanel language={language} />}</Start>, root);
