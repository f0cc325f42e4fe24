/** What the extension does to deliver: pairs, signs with Node's own cryptography, and reads the reply by the protocol. */
import { createHash, createHmac } from 'node:crypto';
import * as v from 'valibot';
import { type Reply, replySchema } from '../../../shared/protocol/messages.ts';
import { type Envelope, signedText } from '../../../shared/protocol/signing.ts';
import type { TestSheet } from './sheet.ts';

export class TestExtension {
  key = '';
  secret = '';

  constructor(readonly sheet: TestSheet) {}

  /** Everything that the sheet says must fit the protocol. */
  send(contents: string): Reply {
    return v.parse(replySchema, this.sheet.post(contents));
  }

  pair(code?: string, request = this.sheet.ulid(), device = 'Chrome på Annas dator'): Reply {
    let used = code;
    if (used === undefined) {
      const pairing = this.sheet.call('createPairing');
      if (!pairing.ok) throw new Error(pairing.message);
      used = pairing.code;
    }
    const reply = this.send(JSON.stringify({ type: 'pair', request, code: used, device }));
    if (reply.reply === 'paired') {
      this.key = reply.key;
      this.secret = reply.secret;
    }
    return reply;
  }

  envelope(body: string, change: Partial<Envelope> = {}): Envelope {
    const unsigned = {
      version: 1 as const,
      key: this.key,
      time: this.sheet.now,
      nonce: this.sheet.ulid(),
      body,
      ...change,
    };
    const hash = createHash('sha256').update(unsigned.body, 'utf8').digest('hex');
    const signature = createHmac('sha256', Buffer.from(this.secret, 'base64'))
      .update(signedText(unsigned, hash), 'utf8')
      .digest('base64');
    return { ...unsigned, signature, ...change };
  }

  request(request: Readonly<Record<string, unknown>>, change: Partial<Envelope> = {}): Reply {
    return this.send(JSON.stringify(this.envelope(JSON.stringify(request), change)));
  }

  capture(fields: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
    return {
      type: 'capture',
      id: this.sheet.ulid(),
      kind: 'comment',
      channel: 'social_media',
      title: 'Bänkarna vid ån är trasiga',
      text: 'Någon borde laga bänkarna vid ån. Tack på förhand!',
      platform: 'facebook',
      unit: 'post',
      ...fields,
    };
  }

  deliver(commands: readonly unknown[]): Reply {
    return this.request({ type: 'deliver', request: this.sheet.ulid(), commands });
  }

  ask(pages: readonly string[], matters: readonly string[] = []): Reply {
    return this.request({ type: 'ask', request: this.sheet.ulid(), pages, matters });
  }
}
