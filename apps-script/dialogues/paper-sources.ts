import type { PackSources } from '../../shared/dialogues/pack.ts';
import { dialogueFormById } from '../../shared/reference/dialogue-forms.ts';
import type { StatusLanguage } from '../../shared/text/status-languages.ts';
import type { LocalDate } from '../../shared/time/dates.ts';
import type { DialogueLists, DialogueView } from '../dialogue-calls.ts';

/** What the papers of a dialogue are made from: the same for the panel that shows them and the server that makes files of them. */
export function paperSources(
  { state, matters }: DialogueView,
  lists: DialogueLists,
  language: StatusLanguage,
  today: LocalDate,
): PackSources {
  const nameOf = (id: string) => lists.organisations.find((one) => one.id === id)?.name ?? id;
  const form = dialogueFormById(state.form);
  return {
    state,
    form: (language === 'en' ? form?.nameEn : form?.nameSv) ?? '',
    matters: (number) => matters.find(({ matter }) => matter === number)?.outcome,
    organisationName: nameOf,
    waitsFor: (number) => {
      const raised = matters.find(({ matter }) => matter === number);
      if (!raised) return undefined;
      // Whom residents know: what the district has to do by itself is no news for them.
      const names = [...new Set(raised.asked.map(({ organisation }) => organisation))].map(nameOf);
      return { who: names.join(', '), isAsked: raised.asked.every(({ isSent }) => isSent) };
    },
    contact: lists.contact,
    smallest: lists.smallest,
    ownerName: (owner) => nameOfOwner(lists, owner),
    staff: Object.values(lists.names),
    language,
    today,
  };
}

/** A name, never the address that somebody logs in with: the paper is for residents. */
function nameOfOwner({ names, district }: DialogueLists, owner: string): string {
  return names[owner] ?? (owner.includes('@') ? district : owner);
}
