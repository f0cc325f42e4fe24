import { useCallback, useEffect, useState } from 'preact/hooks';
import { Progress } from '../../../shared/interface/Progress.tsx';
import type { OuterContact, Partner } from '../../../shared/partners/partner.ts';
import { validityState } from '../../../shared/partners/partner.ts';
import type { Language } from '../../../shared/text/language.ts';
import { partnerWords } from '../../../shared/text/partners.ts';
import type { LocalDate } from '../../../shared/time/dates.ts';
import type { PartnerLists } from '../../partner-calls.ts';
import { call } from '../client.ts';
import { failureText } from '../failures.ts';
import { DraftScope } from '../forms/context.ts';
import { Pages } from '../forms/Pages.tsx';
import { Told } from '../forms/Told.tsx';
import { ContactItem, Contacts } from './Contacts.tsx';
import { changedIn, type RegisterContext, type RegisterTab, type Row, SCOPE } from './context.ts';
import { PartnerItem } from './PartnerItem.tsx';
import { Partners, toReview } from './Partners.tsx';
import { Removal } from './Removal.tsx';

const PAGES = ['partners', 'review', 'contacts', 'remove'] as const;
type Page = (typeof PAGES)[number];

interface Read {
  readonly partners: readonly Partner[];
  readonly hidden: readonly string[];
  readonly contacts: readonly OuterContact[];
  readonly lists: PartnerLists;
  readonly today: LocalDate;
}

/** How what was done last is taken back. */
interface Receipt {
  readonly title: string;
  readonly undo?: () => Promise<string>;
}

/** The register of civil society and of contacts: who there is, whose consent holds, and what is removed. */
export function PartnersPanel({ language }: { readonly language: Language }) {
  const words = partnerWords[language];
  const [read, setRead] = useState<Read>();
  const [page, setPage] = useState<Page>('partners');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const [receipt, setReceipt] = useState<Receipt>();

  const load = useCallback(async () => {
    try {
      const answer = await call('readPartners', []);
      if (answer.ok) setRead(answer);
      setProblem(answer.ok ? '' : answer.message);
    } catch (error) {
      setProblem(failureText(error, language));
    }
  }, [language]);
  useEffect(() => {
    void load();
  }, [load]);

  type Reply =
    | { readonly ok: true; readonly key?: string }
    | { readonly ok: false; readonly message: string };
  /** Runs one call; what is wrong comes back in words, else the sheet is read anew and the receipt stands. */
  const attempt = async (ask: () => Promise<Reply>, done: (key: string) => Receipt): Promise<string> => {
    setBusy(true);
    setReceipt(undefined);
    try {
      const answer = await ask();
      if (!answer.ok) return answer.message;
      await load();
      setReceipt(done(answer.key ?? ''));
      return '';
    } catch (error) {
      return failureText(error, language);
    } finally {
      setBusy(false);
    }
  };
  const write = (tab: RegisterTab, key: string | undefined, fields: Row): Promise<Reply> =>
    call(tab === 'partners' ? 'savePartner' : 'saveContact', [{ ...(key && { key }), fields }]);
  const context: RegisterContext | undefined = read && {
    ...read,
    hidden: new Set(read.hidden),
    language,
    words,
    busy,
    save: (tab, before, fields) => {
      const changed = changedIn(before, fields);
      if (Object.keys(changed).length === 0) return Promise.resolve('');
      const earlier = Object.fromEntries(Object.keys(changed).map((key) => [key, before?.[key] ?? '']));
      return attempt(
        () => write(tab, before?.key, changed),
        (key) => ({
          title: before ? words.saved : words.added,
          undo: () =>
            attempt(
              () =>
                before
                  ? write(tab, key, earlier)
                  : call('takeOutRow', [{ tab, key }]).then((one) => one as Reply),
              () => ({ title: words.undone }),
            ),
        }),
      );
    },
    takeOut: (tab, key) =>
      attempt(
        () => call('takeOutRow', [{ tab, key }]).then((one) => one as Reply),
        () => ({ title: words.takenOut }),
      ),
  };
  const review = context ? toReview(context) : [];
  const oldContacts = (read?.contacts ?? []).filter((contact) =>
    ['over', 'ending'].includes(validityState(contact, read?.today ?? ('' as LocalDate))),
  );
  const count = review.length + oldContacts.length;
  return (
    <DraftScope.Provider value={SCOPE}>
      <main class="panel actions-panel">
        <Pages
          label={words.title}
          pages={PAGES}
          names={context ? { ...words.pages, review: `${words.pages.review} (${count})` } : words.pages}
          current={page}
          choose={(wanted) => {
            setPage(wanted);
            setReceipt(undefined);
          }}
        />
        <header class="stack">
          <h1>{page === 'partners' ? words.title : words.pages[page]}</h1>
          {page === 'partners' && <p>{words.intro}</p>}
          {page === 'review' && <p>{words.reviewIntro}</p>}
        </header>
        <Told
          language={language}
          refusal={problem === '' ? undefined : { text: problem }}
          busy={busy}
          receipt={receipt}
          undo={receipt?.undo && (() => void receipt.undo?.().then(setProblem))}
          hide={() => setReceipt(undefined)}
        />
        {!busy && !read && problem === '' && <Progress label={words.reading} />}
        {context && page === 'partners' && <Partners context={context} />}
        {context && page === 'contacts' && <Contacts context={context} />}
        {context && page === 'review' && (
          <>
            {count === 0 && <p class="empty">{words.nothingToReview}</p>}
            <ul class="actions">
              {review.map((partner) => (
                <PartnerItem key={partner.key} context={context} partner={partner} />
              ))}
              {oldContacts.map((contact) => (
                <ContactItem key={contact.key} context={context} contact={contact} />
              ))}
            </ul>
          </>
        )}
        {context && page === 'remove' && <Removal context={context} changed={load} />}
      </main>
    </DraftScope.Provider>
  );
}
