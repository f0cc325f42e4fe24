import { render } from 'preact';
import { Start } from '../start/Start.tsx';
import { Reports } from './Reports.tsx';
import './reports.css';

const root = document.getElementById('panel');
if (root) {
  render(<Start>{({ language, today }) => <Reports language={language} today={today} />}</Start>, root);
}
