import { register } from './parts.ts';
import { restControls, withRest } from './rest.ts';
import { readSelection } from './selection.ts';
import { readWhole } from './whole.ts';

register({
  whole: {
    readSelection,
    readWhole: (page, site, field, forms) => {
      const found = readWhole(page, site, field, forms);
      return found && found !== 'forms' ? withRest(found, restControls(page.document)) : found;
    },
  },
});
