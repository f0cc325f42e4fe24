/** Session: who runs the script, and where. */
import { LIMITED_USER } from '../authorization.ts';
import { partial } from '../partial.ts';
import { context, host } from '../session.ts';
import { User } from './user.ts';

export class Session extends partial<GoogleAppsScript.Base.Session>('Base.Session') {
  override getActiveUser(): GoogleAppsScript.Base.User {
    return new User(LIMITED_USER[context.authMode] ?? context.user);
  }

  override getEffectiveUser(): GoogleAppsScript.Base.User {
    return new User(LIMITED_USER[context.authMode] ?? context.effectiveUser);
  }

  override getActiveUserLocale(): string {
    return context.userLocale;
  }

  override getScriptTimeZone(): string {
    return context.scriptTimeZone;
  }

  /** Tells users apart without saying who they are; lives for 30 days on Google, for ever here. */
  override getTemporaryActiveUserKey(): string {
    const bytes = host.digest('SHA_256', host.encode(`${context.scriptId} ${context.user}`, 'UTF_8'));
    return bytes.map((byte) => (byte & 255).toString(16).padStart(2, '0')).join('');
  }
}
