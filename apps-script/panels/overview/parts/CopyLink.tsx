import { useState } from 'preact/hooks';
import { copyWords } from '../../../../shared/text/copying.ts';
import { overviewWords } from '../../../../shared/text/overview.ts';
import type { OverviewLink } from '../../../overview-calls.ts';
import { call } from '../../client.ts';
import { copyText } from '../../copying.ts';
import { failureText } from '../../failures.ts';
import { queryOf } from '../data/view.ts';
import { useSurroundings } from './context.ts';

interface CopyLinkProps {
  readonly links: readonly OverviewLink[] | undefined;
  readonly onMade: (links: readonly OverviewLink[]) => void;
}

/** Copies the address at which others see the same selection; where that is not allowed, shows it to be copied. */
export function CopyLink({ links, onMade }: CopyLinkProps) {
  const { language, view, today } = useSurroundings();
  const words = overviewWords[language];
  const [said, setSaid] = useState('');
  const [address, setAddress] = useState('');
  /** One link while the page is open, whichever selections are copied. */
  const [made, setMade] = useState({ address: '', id: '' });
  const stillWorks = links?.some(({ id, state }) => id === made.id && state === 'active') === true;
  const makeLink = async (): Promise<string> => {
    const answer = await call('overviewLink', []);
    if (!answer.ok) {
      setSaid(answer.message);
      return '';
    }
    setMade({ address: answer.address, id: answer.links[0]?.id ?? '' });
    onMade(answer.links);
    return answer.address;
  };
  const copy = async () => {
    setSaid('');
    setAddress('');
    try {
      const known = stillWorks ? made.address : await makeLink();
      if (known === '') return;
      const link = `${known}&${queryOf(view, today)}`;
      const isCopied = await copyText(link);
      if (!isCopied) setAddress(link);
      setSaid(isCopied ? words.copied : copyWords[language].copyByHand);
    } catch (error) {
      setSaid(failureText(error, language));
    }
  };
  return (
    <>
      <button type="button" class="button" onClick={() => void copy()}>
        {words.copyLink}
      </button>
      {address !== '' && (
        <input
          class="input link-input"
          readOnly
          value={address}
          aria-label={words.copyLink}
          ref={(input) => {
            input?.focus();
            input?.select();
          }}
        />
      )}
      <span role="status" class="said">
        {said}
      </span>
    </>
  );
}
