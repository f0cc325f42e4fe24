import { useState } from 'preact/hooks';
import { overviewWords } from '../../../../shared/text/overview.ts';
import { call } from '../../client.ts';
import { failureText } from '../../failures.ts';
import { queryOf } from '../data/view.ts';
import { useSurroundings } from './context.ts';

/** Copies the address at which others see the same selection; where that is not allowed, shows it to be copied. */
export function CopyLink() {
  const { language, view, today } = useSurroundings();
  const words = overviewWords[language];
  const [said, setSaid] = useState('');
  const [address, setAddress] = useState('');
  const copy = async () => {
    setSaid('');
    setAddress('');
    try {
      const answer = await call('overviewLink', []);
      if (!answer.ok) {
        setSaid(answer.message);
        return;
      }
      const link = `${answer.address}&${queryOf(view, today)}`;
      try {
        await navigator.clipboard.writeText(link);
        setSaid(words.copied);
      } catch {
        setAddress(link);
        setSaid(words.copyByHand);
      }
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
