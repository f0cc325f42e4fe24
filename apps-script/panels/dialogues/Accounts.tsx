import { useState } from 'preact/hooks';
import type { Missing } from '../../../shared/dialogues/finish.ts';
import type { AccountKind } from '../../../shared/dialogues/kinds.ts';
import type { NextStep } from '../../../shared/dialogues/next.ts';
import { shortDate } from '../../../shared/text/dates.ts';
import { dialogueWords } from '../../../shared/text/dialogues.ts';
import { endingWords } from '../../../shared/text/dialogues-ending.ts';
import { noteWords } from '../../../shared/text/dialogues-notes.ts';
import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';
import type { Context } from './context.ts';
import { filled, isLink, useFields } from './fields.ts';
import { Form, Line } from './parts.tsx';

interface AccountsProps {
  readonly context: Context;
  readonly missing: readonly Missing[];
  readonly asked: NextStep | undefined;
  readonly forget: () => void;
}

/** Where what came of the dialogue stands, as far as its form asks for that: a decision, a plan, a report. */
export function Accounts({ context, missing, asked, forget }: AccountsProps) {
  const { language, today, view } = context;
  const [chosen, setChosen] = useState<AccountKind>();
  const kinds = missing.flatMap((one) => (one.what === 'account' ? [one.kind] : []));
  const shown = chosen ?? (asked?.what === 'account' ? asked.kind : undefined);
  const words = endingWords[language];
  const done = () => {
    setChosen(undefined);
    forget();
  };
  return (
    <>
      {(view.state.accounts ?? []).map(({ kind, on, title, link }) => (
        <p key={`${kind} ${on} ${title}`}>
          <strong>{dialogueWords[language].accounts[kind]}</strong> {shortDate(on, language, today)}: {title}{' '}
          {link && (
            <a href={link} target="_blank" rel="noreferrer">
              {words.fields.link}
            </a>
          )}
        </p>
      ))}
      {kinds.map((kind) =>
        shown === kind ? (
          <AccountForm key={kind} context={context} kind={kind} done={done} />
        ) : (
          <div class="row no-print" key={kind}>
            <button type="button" class="button" onClick={() => setChosen(kind)}>
              {words.enter[kind]}
            </button>
          </div>
        ),
      )}
    </>
  );
}

interface AccountFormProps {
  readonly context: Context;
  readonly kind: AccountKind;
  readonly done: () => void;
}

function AccountForm({ context, kind, done }: AccountFormProps) {
  const { language, today, busy, view } = context;
  const panel = dialoguePanelWords[language];
  const words = endingWords[language];
  const { fields, bind, check, keeping } = useFields(`account-${kind}`, { title: '', given: '', link: '' });
  const submit = async () => {
    const isRight = check([
      ['title', fields.title.trim() === '', panel.needs(words.fields.title[kind])],
      ['given', fields.given === '', panel.needs(words.fields.day)],
      ['given', fields.given > today, panel.notYet],
      ['link', !isLink(fields.link), noteWords[language].needsLink],
    ]);
    if (!isRight) return false;
    const { dialogue } = view.state;
    const isSaved = await context.send([{ type: 'give_account', dialogue, kind, ...filled(fields) }]);
    if (isSaved) done();
    return isSaved;
  };
  return (
    <Form label={words.enter[kind]} busy={busy} submit={submit} keeping={keeping} cancel={done}>
      <Line {...bind('title')} label={words.fields.title[kind]} />
      <Line {...bind('given')} type="date" label={words.fields.day} />
      <Line {...bind('link')} type="url" label={`${words.fields.link} (${panel.optional})`} />
    </Form>
  );
}
