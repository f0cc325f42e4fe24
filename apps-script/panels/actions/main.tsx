import { render } from 'preact';
import { Start } from '../start/Start.tsx';
import { ActionsPanel } from './ActionsPanel.tsx';
import './actions.css';

const root = document.getElementById('panel');
if (root) {
  render(<Start>{({ language, user }) => <ActionsPanel language={language} user={user} />}</Start>, root);
}
