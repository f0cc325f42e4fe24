import { useCallback, useEffect, useState } from 'preact/hooks';
import { Notice } from '../../../shared/interface/Notice.tsx';
import { Progress } from '../../../shared/interface/Progress.tsx';
import { longDate } from '../../../shared/text/dates.ts';
import { connectionWords } from '../../../shared/text/overview.ts';
import { panelWords } from '../../../shared/text/sidebar.ts';
import { stockholmDate } from '../../../shared/time/dates.ts';
import type { Device, WhoAmI } from '../../calls.ts';
import { call } from '../client.ts';
import { failureText } from '../failures.ts';

/** Milliseconds between two looks for a browser that has just used its code. */
const LOOK_AGAIN = 5_000;

/** The connected browsers, with a way to remove each. */
export function Devices({ who }: { readonly who: WhoAmI }) {
  const { language } = who;
  const words = connectionWords[language];
  const [devices, setDevices] = useState<readonly Device[] | undefined>();
  const [asked, setAsked] = useState('');
  const [news, setNews] = useState('');
  const [problem, setProblem] = useState('');

  const take = useCallback(
    async (ask: () => Promise<Awaited<ReturnType<typeof call<'listDevices'>>>>, said: string) => {
      try {
        const answer = await ask();
        if (answer.ok) {
          setDevices(answer.devices);
          setProblem('');
          if (said !== '') setNews(said);
        } else setProblem(answer.message);
      } catch (error) {
        setProblem(failureText(error, language));
      }
    },
    [language],
  );
  useEffect(() => {
    let timer = 0;
    let isStopped = false;
    const look = async () => {
      if (!document.hidden) await take(() => call('listDevices', []), '');
      if (!isStopped) timer = window.setTimeout(look, LOOK_AGAIN);
    };
    void look();
    return () => {
      isStopped = true;
      window.clearTimeout(timer);
    };
  }, [take]);

  const revoke = async ({ id, device }: Device) => {
    setAsked('');
    await take(() => call('revokeDevice', [id]), words.revoked(device));
  };
  const day = (moment: string) => longDate(stockholmDate(moment), language, who.today);

  return (
    <section class="stack" aria-labelledby="devices-title">
      <h2 id="devices-title">{words.devices}</h2>
      {problem !== '' && (
        <Notice tone="problem" title={panelWords[language].failed}>
          <p>{problem}</p>
        </Notice>
      )}
      <p class={news === '' ? 'only-read-aloud' : ''} role="status">
        {news}
      </p>
      {!devices && problem === '' && <Progress label={panelWords[language].starting} />}
      {devices?.length === 0 && <p class="empty">{words.noDevices}</p>}
      <ul class="devices">
        {devices?.map((device) => (
          <li key={device.id}>
            <div>
              <strong>{device.device}</strong> <span class="chip">{words.states[device.state]}</span>
              <div class="muted">{device.owner || words.unknownOwner}</div>
              <div class="small muted">{words.connected(day(device.created), day(device.expires))}</div>
            </div>
            {device.state === 'active' && asked !== device.id && (
              <button
                type="button"
                class="button"
                aria-label={words.revokeName(device.device)}
                onClick={() => setAsked(device.id)}
              >
                {words.revoke}
              </button>
            )}
            {asked === device.id && (
              <div class="sure stack">
                <p>{words.revokeSure}</p>
                <div class="row">
                  <button type="button" class="button danger" onClick={() => revoke(device)}>
                    {words.revokeYes}
                  </button>
                  <button type="button" class="button plain" onClick={() => setAsked('')}>
                    {words.revokeNo}
                  </button>
                </div>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
