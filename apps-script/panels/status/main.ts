import '../public.css';
import './status.css';

/** The page is complete without this script, which only saves a way to the browser's menu. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
  button.addEventListener('click', () => window.print());
}
