import { useEffect, useState } from 'preact/hooks';
import type { ReferralState } from '../../../shared/matters/state.ts';
import type { MatterCard } from '../../calls.ts';
import { call } from '../client.ts';

type Whole = ReadonlyMap<string, Pick<ReferralState, 'question' | 'questions'>>;

const NONE: Whole = new Map();

/** A row keeps the first words of a question; one that ends so is cut. */
const isCut = ({ question, questions = [] }: ReferralState): boolean =>
  [question, ...questions.map(({ text }) => text)].some((text) => text.endsWith('…'));

/**
 * The cards with the questions of their referrals in full, where a form quotes them: a reminder, or a question that
 * goes on to somebody else. Until they have come, and if they do not, their first words stand there.
 */
export function useWholeQuestions(cards: readonly MatterCard[]): readonly MatterCard[] {
  const [whole, setWhole] = useState<Whole>(NONE);
  const cut = cards.filter(({ state }) => state.referrals.some(isCut)).map(({ state }) => state.matter);
  const key = cut.join(' ');
  useEffect(() => {
    setWhole(NONE);
    if (key === '') return;
    let isGone = false;
    call('readMany', [{ matters: key.split(' '), whole: true }]).then(
      (answer) => {
        if (isGone || !answer.ok) return;
        const referrals = answer.cards.flatMap(({ state }) => state.referrals);
        setWhole(new Map(referrals.map((referral) => [referral.referral, referral])));
      },
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [key]);
  return whole === NONE ? cards : cards.map((card) => withQuestions(card, whole));
}

function withQuestions(card: MatterCard, whole: Whole): MatterCard {
  const referrals = card.state.referrals.map((referral) => {
    const { question, questions } = whole.get(referral.referral) ?? referral;
    return { ...referral, question, ...(questions && { questions }) };
  });
  return { ...card, state: { ...card.state, referrals } };
}
