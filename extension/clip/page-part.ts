import { withItem } from './items.ts';
import { register } from './parts.ts';
import { readWhole } from './whole.ts';

register({
  page: {
    readWhole,
    complete(found, document) {
      const reading = withItem(found.reading, document);
      return found.kind === 'page' && reading.author
        ? { ...found, kind: 'post', reading }
        : { ...found, reading };
    },
  },
});
