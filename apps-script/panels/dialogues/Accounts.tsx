import { useState } from 'preact/hooks';
import type { Missing } from '../../../shared/dialogues/finish.ts';
import type { AccountKind } from '../../../shared/dialogues/kinds.ts';
import type { NextStep } from '../../../shared/dialogues/next.ts';
import type { DialogueState } from '../../../shared/dialogues/state.ts';
import { shortDate } from '../../../shared/text/dates.ts';
import { dialogueWords } from '../../../shared/text/dialogues.ts';
import { endingWords } from '../../../shared/text/dialogues-ending.ts';
import { lateWords } from '../../../shared/text/dialogues-late.ts';
import { noteWords } from '../../../shared/text/dialogues-notes.ts';
import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';
import type { Context } from './context.ts';
import { filled, isLink, useFields } from './fields.ts';
import { Form, Line } from './parts.tsx';

type Account = NonNullable<DialogueState['accounts']>[number];

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
  const [correcting, setCorrecting] = useState<Account>();
  const kinds = missing.flatMap((one) => (one.what === 'account' ? [one.kind] : []));
  const shown = chosen ?? (asked?.what === 'account' ? asked.kind : undefined);
  const words = endingWords[language];
  const done = () => {
    setChosen(undefined);
    forget();
  };
  return (
    <>
      {(view.state.accounts ?? []).map((account) => {
        const { kind, on, title, link } = account;
        const key = `${kind} ${on} ${title}`;
        if (correcting === account) {
          const close = () => setCorrecting(undefined);
          return <AccountForm key={key} context={context} kind={kind} account={account} done={close} />;
        }
        return (
          <p key={key}>
            <strong>{dialogueWords[language].accounts[kind]}</strong> {shortDate(on, language, today)}:{' '}
            {title}{' '}
            {link && (
              <a href={link} target="_blank" rel="noreferrer">
                {words.fields.link}
              </a>
            )}{' '}
            <button type="button" class="link-button no-print" onClick={() => setCorrecting(account)}>
              {lateWords[language].correct}
            </button>
          </p>
        );
      })}
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
  /** One that is put right. */
  readonly account?: Account;
  readonly done: () => void;
}

function AccountForm({ context, kind, account, done }: AccountFormProps) {
  const { language, today, busy, view } = context;
  const panel = dialoguePanelWords[language];
  const words = endingWords[language];
  const { fields, bind, check, keeping } = useFields(`account-${kind}${account ? '-correct' : ''}`, {
    title: account?.title ?? '',
    given: account?.on ?? '',
    link: account?.link ?? '',
  });
  const submit = async () => {
    const isRight = check([
      ['title', fields.title.trim() === '', panel.needs(words.fields.title[kind])],
      ['given', fields.given === '', panel.needs(words.fields.day)],
      ['given', fields.given > today, panel.notYet],
      ['link', !isLink(fields.link), noteWords[language].needsLink],
    ]);
    if (!isRight) return false;
    const { dialogue } = view.state;
    const replaces = account && { replaces: account.title };
    const command = { type: 'give_account', dialogue, kind, ...filled(fields), ...replaces };
    const isSaved = await context.send([command]);
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
