import { render } from 'preact';
import { Start } from '../start/Start.tsx';
import { Devices } from './Devices.tsx';
import { PairingCode } from './PairingCode.tsx';
import './connection.css';

const root = document.getElementById('panel');
if (root) {
  render(
    <Start>
      {(who) => (
        <main class="panel connection">
          <PairingCode who={who} />
          <Devices who={who} />
        </main>
      )}
    </Start>,
    root,
  );
}
