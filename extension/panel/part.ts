import type { FormFault } from '../drafts/capture.ts';
import type { DraftRecord, Form } from '../drafts/record.ts';
import type { PanelSurroundings } from './surroundings.ts';

/** What a part of the form is drawn from. */
export interface PartProps extends PanelSurroundings {
  readonly draft: DraftRecord;
  readonly change: (parts: Partial<Form>) => void;
  readonly faults: readonly FormFault[];
}
