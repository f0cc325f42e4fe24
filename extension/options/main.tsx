import { render } from 'preact';
import { Options } from './Options.tsx';

render(<Options now={Date.now} />, document.body);
