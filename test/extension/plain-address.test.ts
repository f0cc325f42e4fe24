import { describe, expect, it } from 'vitest';
import { plainAddress } from '../../extension/drafts/plain-address.ts';

describe('an address loses what lets somebody in and who somebody is', () => {
  it.each([
    [
      'https://e.exempel.se/trad?id=5&email=anna.vik@example.se&pnr=19640823-3234&token=abcDEF123456&name=Anna%20Vik',
      'https://e.exempel.se/trad?id=5',
    ],
    ['https://e.exempel.se/mina/196408233234/svar', 'https://e.exempel.se/mina/---/svar'],
    ['https://e.exempel.se/mina/640823-3234', 'https://e.exempel.se/mina/---'],
    ['https://e.exempel.se/fil/anna.vik@example.se/intyg.pdf', 'https://e.exempel.se/fil/---/intyg.pdf'],
    ['https://e.exempel.se/fil?vem=anna.vik%40example.se', 'https://e.exempel.se/fil'],
    ['https://e.exempel.se/a;jsessionid=8F3A?x=1', 'https://e.exempel.se/a?x=1'],
    ['https://www.threads.com/@u/post/DIabc1?xmt=AQF0x', 'https://www.threads.com/@u/post/DIabc1'],
    [
      'https://www.instagram.com/p/Cabc/?igsh=MWQ1ZGUx&img_index=2',
      'https://www.instagram.com/p/Cabc/?img_index=2',
    ],
    ['https://youtu.be/abc?si=k3JxYz81LmNoPq2R&t=12', 'https://youtu.be/abc?t=12'],
    ['https://f.exempel.se/lista?si=3', 'https://f.exempel.se/lista?si=3'],
    ['https://f.exempel.se/a;jsessionid=0A1B2C3D?id=5', 'https://f.exempel.se/a?id=5'],
    ['https://f.exempel.se/a?PHPSESSID=abc123&id=5', 'https://f.exempel.se/a?id=5'],
    [
      'https://f.exempel.se/viewtopic.php?t=77&sid=abcdef0123456789abcdef0123456789#p2',
      'https://f.exempel.se/viewtopic.php?t=77#p2',
    ],
    ['https://e.exempel.se/#access_token=abc123&x=1', 'https://e.exempel.se/#x=1'],
    ['https://anna:hemligt@e.exempel.se/a', 'https://e.exempel.se/a'],
    ['https://e.exempel.se/a?key=abcDEF123456', 'https://e.exempel.se/a'],
    ['https://e.exempel.se/a?ring=070-174%2006%2005', 'https://e.exempel.se/a'],
  ])('%s', (address, plain) => expect(plainAddress(address)).toBe(plain));

  it.each([
    'https://www.facebook.com/permalink.php?story_fbid=pfbid02abcDEF123&id=100064512345678',
    'https://www.facebook.com/groups/1111222233334444/posts/5555666677778888/?comment_id=123456789012345',
    'https://x.com/satrabo/status/1788812345678901234',
    'https://mastodon.exempel.se/@nina@annan.exempel.se/112345678901234567',
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ&lc=UgxKREWxIgDrw8w2e_Z4AaABAg',
    'https://www.linkedin.com/feed/update/urn:li:activity:7187654321098765432/?commentUrn=urn%3Ali%3Acomment%3A1',
    'https://forum.exempel.se/viewtopic.php?f=2&t=77&p=2#p2',
    'https://php.exempel.se/modules.php?name=Forums&file=viewtopic&t=12',
    'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXJkabcdef',
    'https://www.google.com/maps/place/Badet/@59.2761,17.9012,15z/data=!4m6!3m5',
    'https://decidim.exempel.se/processes/a/f/1/proposals/2?commentId=9#comment_9',
    'https://e.exempel.se/arende/SYN-2026-00412?code=SYN-2026-00412',
    'https://t.me/s/kanal/123?comment=77',
    'inget webbadress',
  ])('%s stays whole', (address) => expect(plainAddress(address)).toBe(address));
});
