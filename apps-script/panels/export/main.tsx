import { render } from 'preact';
import { Start } from '../start/Start.tsx';
import { ExportPage } from './ExportPage.tsx';
import './export.css';

const root = document.getElementById('panel');
if (root) render(<Start>{({ language }) => <ExportPage language={language} />}</Start>, root);
