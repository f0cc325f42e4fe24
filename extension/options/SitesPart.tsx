import { useState } from 'preact/hooks';
import { optionsText } from '../../shared/text/extension-options.ts';
import type { Language } from '../../shared/text/language.ts';
import { hostsOf } from '../background/transport/address.ts';
import { giveUpHosts, grantedHosts } from '../browser.ts';
import { useAsked } from '../interface/useAsked.ts';
import type { Stored } from '../interface/useStored.ts';
import { connectionItem } from '../store/items.ts';

/** The sites that may be read without a gesture's own permission, each with the way to take it back. */
export function SitesPart({ stored, language }: { readonly stored: Stored; readonly language: Language }) {
  const words = optionsText[language].sites;
  const [changes, setChanges] = useState(0);
  const connection = connectionItem.from(stored);
  const own = connection ? hostsOf(connection.address) : [];
  const sites = useAsked(grantedHosts, [], changes).filter((site) => !own.includes(site));
  const revoke = async (site: string) => {
    await giveUpHosts([site]);
    setChanges(changes + 1);
  };
  return (
    <section class="part stack" aria-labelledby="sites">
      <h2 id="sites">{words.title}</h2>
      {sites.length === 0 && <p>{words.none}</p>}
      {sites.map((site) => (
        <div key={site} class="row spread">
          {site.replace(/\/\*$/, '')}
          <button type="button" class="button" onClick={() => void revoke(site)}>
            {words.revoke}
          </button>
        </div>
      ))}
    </section>
  );
}
