import '../interface/extension.css';
import { render } from 'preact';
import { Options } from './Options.tsx';

const place = document.getElementById('options');
if (place) render(<Options now={Date.now} />, place);
