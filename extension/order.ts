/**
 * Only an order: words beside words, then the libraries, the pages, and the rest. All of it lies in one file that the
 * background and the pages share, and gzip looks back no further than 32 KB; in this order the file is a
 * kilobyte smaller than in the order in which the background happens to need things.
 */
import '../shared/text/extension.ts';
import '../shared/text/extension-panel.ts';
import '../shared/text/duty.ts';
import '../shared/text/kinds.ts';
import '../shared/text/dates.ts';
import '../shared/text/privacy.ts';
import 'preact/hooks';
import './panel/Panel.tsx';
