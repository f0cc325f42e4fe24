import { useEffect, useState } from 'preact/hooks';
import { openReferrals } from '../../../shared/matters/state.ts';
import type { MatterCard } from '../../calls.ts';
import { call } from '../client.ts';

/** The other matters that the open referrals of this one were sent together with. Null: none are asked for. */
export function useTogether(card: MatterCard | null): readonly MatterCard[] {
  const [together, setTogether] = useState<readonly MatterCard[]>([]);
  const referrals = card ? openReferrals(card.state).filter(({ bundle }) => bundle !== undefined) : [];
  const first = referrals[0]?.referral ?? '';
  useEffect(() => {
    setTogether([]);
    if (first === '') return;
    call('readMany', [{ togetherWith: first }]).then(
      (answer) => {
        if (answer.ok) setTogether(answer.cards);
      },
      // Without them the answer is recorded in this matter alone, as the form then says.
      () => undefined,
    );
  }, [first]);
  return together;
}
