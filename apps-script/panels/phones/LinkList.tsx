import { useState } from 'preact/hooks';
import { longDate } from '../../../shared/text/dates.ts';
import type { phoneLinkWords } from '../../../shared/text/phone-links.ts';
import { stockholmDate } from '../../../shared/time/dates.ts';
import type { WhoAmI } from '../../calls.ts';
import type { PhoneLink } from '../../phone-calls.ts';

type Words = (typeof phoneLinkWords)['sv'];

export const nameOf = ({ about }: PhoneLink, words: Words): string =>
  about.page === 'host'
    ? about.office
    : about.page === 'walk'
      ? words.walk(about.dialogue)
      : words.vote(about.dialogue, about.codes);

interface LinkListProps {
  readonly who: WhoAmI;
  readonly words: Words;
  /** Undefined while they are fetched. */
  readonly links: readonly PhoneLink[] | undefined;
  readonly revoke: (link: PhoneLink) => Promise<void>;
}

/** The links that are out there, newest first. */
export function LinkList({ who, words, links, revoke }: LinkListProps) {
  const [asked, setAsked] = useState('');
  const sure = async (link: PhoneLink) => {
    setAsked('');
    await revoke(link);
  };
  const standing = { active: '', revoked: words.revokedLink, expired: words.expiredLink } as const;
  return (
    <section aria-labelledby="links">
      <h2 id="links">{words.links}</h2>
      {links?.length === 0 && <p class="empty">{words.none}</p>}
      <ul class="devices">
        {links?.map((link) => {
          const name = nameOf(link, words);
          const until = longDate(stockholmDate(link.expires), who.language, who.today);
          return (
            <li key={link.id}>
              <div>
                <strong>{name}</strong>
                {link.state === 'active' ? (
                  <p class="small muted">{words.validUntil(until, link.by)}</p>
                ) : (
                  <p class="small muted">{standing[link.state]}</p>
                )}
              </div>
              {link.state === 'active' && asked !== link.id && (
                <button
                  type="button"
                  class="button"
                  aria-label={`${words.revoke}: ${name}`}
                  onClick={() => setAsked(link.id)}
                >
                  {words.revoke}
                </button>
              )}
              {asked === link.id && (
                <div class="sure stack">
                  <p>{words.reallyRevoke(name)}</p>
                  <div class="row">
                    <button type="button" class="button danger" onClick={() => void sure(link)}>
                      {words.revoke}
                    </button>
                    <button type="button" class="button plain" onClick={() => setAsked('')}>
                      {words.keep}
                    </button>
                  </div>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
