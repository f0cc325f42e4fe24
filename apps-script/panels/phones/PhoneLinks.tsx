import { useCallback, useEffect, useState } from 'preact/hooks';
import { Field } from '../../../shared/interface/Field.tsx';
import { Notice } from '../../../shared/interface/Notice.tsx';
import { Progress } from '../../../shared/interface/Progress.tsx';
import { LONGEST_LINE } from '../../../shared/protocol/draft.ts';
import { phoneLinkWords } from '../../../shared/text/phone-links.ts';
import type { Answer, WhoAmI } from '../../calls.ts';
import type { PhoneLink } from '../../phone-calls.ts';
import { call } from '../client.ts';
import { failureText } from '../failures.ts';
import { LinkList, nameOf } from './LinkList.tsx';
import { MadeLink } from './MadeLink.tsx';

/** Hands out the pages for hosts and offices, and takes them back. */
export function PhoneLinks({ who }: { readonly who: WhoAmI }) {
  const words = phoneLinkWords[who.language];
  const [links, setLinks] = useState<readonly PhoneLink[] | undefined>();
  const [office, setOffice] = useState('');
  const [isMaking, setMaking] = useState(false);
  const [made, setMade] = useState<{ readonly link: PhoneLink; readonly address: string } | undefined>();
  const [problem, setProblem] = useState('');
  const [said, setSaid] = useState('');

  const asked = useCallback(
    async <Content,>(reply: Promise<Answer<Content>>): Promise<Content | undefined> => {
      setProblem('');
      try {
        const answer = await reply;
        if (answer.ok) return answer;
        setProblem(answer.message);
      } catch (error) {
        setProblem(failureText(error, who.language));
      }
      return undefined;
    },
    [who.language],
  );
  useEffect(() => {
    void asked(call('listPhoneLinks', [])).then((answer) => setLinks(answer?.links ?? []));
  }, [asked]);

  const make = async (event: Event) => {
    event.preventDefault();
    if (isMaking || office.trim() === '') return;
    setMaking(true);
    const answer = await asked(call('createPhoneLink', [{ page: 'host', office: office.trim() }]));
    setMaking(false);
    if (!answer) return;
    setMade(answer);
    setLinks((before) => [answer.link, ...(before ?? [])]);
    setOffice('');
  };
  const revoke = async (link: PhoneLink) => {
    const answer = await asked(call('revokePhoneLink', [link.id]));
    if (!answer) return;
    setLinks(answer.links);
    setSaid(words.revoked(nameOf(link, words)));
    if (made?.link.id === link.id) setMade(undefined);
  };
  return (
    <main class="panel connection">
      <p>{words.lead}</p>
      {problem !== '' && <Notice tone="problem" title={problem} />}
      {made ? (
        <MadeLink who={who} words={words} made={made} />
      ) : (
        <form class="stack" onSubmit={make}>
          <Field id="office" label={words.office} hint={words.officeHint}>
            <input
              id="office"
              class="input"
              required
              maxLength={LONGEST_LINE}
              value={office}
              aria-describedby="office-hint"
              onInput={(event) => setOffice(event.currentTarget.value)}
            />
          </Field>
          {isMaking && <Progress label={words.making} />}
          <div>
            <button type="submit" class="button main" aria-disabled={isMaking}>
              {words.make}
            </button>
          </div>
        </form>
      )}
      <p role="status">{said}</p>
      <LinkList who={who} words={words} links={links} revoke={revoke} />
    </main>
  );
}
