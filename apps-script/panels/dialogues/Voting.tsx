import { useState } from 'preact/hooks';
import { MOST_CODES } from '../../../shared/dialogues/kinds.ts';
import { slipsHtml } from '../../../shared/dialogues/slips.ts';
import { votingProblem } from '../../../shared/dialogues/voting.ts';
import { Notice } from '../../../shared/interface/Notice.tsx';
import { roundWords } from '../../../shared/text/dialogues-round.ts';
import { phoneLinkWords } from '../../../shared/text/phone-links.ts';
import type { PhoneLink } from '../../phone-calls.ts';
import { call } from '../client.ts';
import { failureText } from '../failures.ts';
import { MadeLink } from '../phones/MadeLink.tsx';
import { download } from '../reports/download.ts';
import type { Context } from './context.ts';
import { useFields } from './fields.ts';
import { Form, Line } from './parts.tsx';

interface Made {
  readonly link: PhoneLink;
  readonly address: string;
  readonly codes?: readonly string[];
  readonly ballot?: { readonly title: string; readonly hidden: readonly string[] };
}

/** Residents vote themselves: an address for all, and a code each. */
export function Voting({ context }: { readonly context: Context }) {
  const { language, view, today } = context;
  const { state } = view;
  const words = roundWords[language];
  const [made, setMade] = useState<Made>();
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const { fields, bind, check, keeping } = useFields('codes', { count: '100' });
  const why = votingProblem(state, today);
  const make = async () => {
    const codes = Number(fields.count);
    const isRight = Number.isInteger(codes) && codes >= 1 && codes <= MOST_CODES;
    if (!check([['count', !isRight, words.codesRange(MOST_CODES)]])) return;
    setBusy(true);
    setProblem('');
    try {
      const answer = await call('createPhoneLink', [{ page: 'vote', dialogue: state.dialogue, codes }]);
      if (answer.ok) {
        keeping.saved();
        setMade(answer);
      } else setProblem(answer.message);
    } catch (error) {
      setProblem(failureText(error, language));
    }
    setBusy(false);
  };
  const slips = ({ address, codes = [], ballot }: Made) => {
    const title = ballot?.title ?? '';
    const content = slipsHtml({ title, how: words.slip, address, codes }, language);
    download(`${state.dialogue}-koder.html`, 'html', content);
  };
  const cast = state.round?.cast ?? 0;
  return (
    <div class="stack">
      <h3>{words.voting}</h3>
      <p class="small">
        {why ? words.closed[why] : words.cast(cast)} {words.votingHelp}
      </p>
      {problem !== '' && <Notice tone="problem" title={problem} />}
      {made ? (
        <>
          <MadeLink who={{ language }} words={phoneLinkWords[language]} made={made} />
          <p>{words.codesOnce(made.codes?.length ?? 0)}</p>
          {made.ballot && made.ballot.hidden.length > 0 && (
            <Notice tone="waiting" title={words.hiddenNames(made.ballot.hidden.join(', '))} />
          )}
          <div class="row">
            <button type="button" class="button main" onClick={() => slips(made)}>
              {words.getSlips}
            </button>
          </div>
        </>
      ) : isAsking ? (
        <Form
          label={words.makeVote}
          submitLabel={words.makeVote}
          busy={busy}
          submit={() => void make()}
          keeping={keeping}
          cancel={() => setAsking(false)}
        >
          <Line {...bind('count')} type="number" label={words.codes} hint={words.codesRange(MOST_CODES)} />
        </Form>
      ) : (
        <div class="row no-print">
          <button type="button" class="button" onClick={() => setAsking(true)}>
            {words.makeVote}
          </button>
        </div>
      )}
    </div>
  );
}
