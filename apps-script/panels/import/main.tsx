import { render } from 'preact';
import { Start } from '../start/Start.tsx';
import { ImportPage } from './ImportPage.tsx';
import './import.css';

const root = document.getElementById('panel');
if (root) {
  render(<Start>{({ language, today }) => <ImportPage language={language} today={today} />}</Start>, root);
}
