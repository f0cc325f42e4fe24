import type { phoneLinkWords } from '../../../shared/text/phone-links.ts';
import type { WhoAmI } from '../../calls.ts';
import type { PhoneLink } from '../../phone-calls.ts';
import { CopyField } from '../connection/CopyField.tsx';
import { opensOnlyHere } from '../opens-only-here.ts';
import { nameOf } from './LinkList.tsx';

type Words = (typeof phoneLinkWords)['sv'];

interface MadeLinkProps {
  readonly who: Pick<WhoAmI, 'language'>;
  readonly words: Words;
  readonly made: { readonly link: PhoneLink; readonly address: string };
}

/** The address, this once, with the ways to get it to a phone. */
export function MadeLink({ who, words, made }: MadeLinkProps) {
  const { address, link } = made;
  const mail = `mailto:?subject=${encodeURIComponent(words.mailSubject)}&body=${encodeURIComponent(address)}`;
  return (
    <section class="stack code-box" aria-labelledby="made">
      <h2 id="made">{words.made(nameOf(link, words))}</h2>
      <p>{words.madeHelp}</p>
      <CopyField id="address" label={words.address} value={address} language={who.language} />
      <div class="row">
        <a class="button" href={mail}>
          {words.mail}
        </a>
        <a class="button" href={address} target="_blank" rel="noreferrer">
          {words.open}
        </a>
      </div>
      {opensOnlyHere(address) && <p class="small muted">{words.onlyHere}</p>}
    </section>
  );
}
