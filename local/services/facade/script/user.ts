/** Users are known by their e-mail addresses. */
import { partial } from '../partial.ts';

type GUser = GoogleAppsScript.Base.User;

export class User extends partial<GUser>('Base.User') {
  readonly #email: string;

  constructor(email: string) {
    super();
    this.#email = email;
  }

  override getEmail(): string {
    return this.#email;
  }

  override toString(): string {
    return this.#email;
  }
}

/** Address of a user, however he was given. */
export function emailOf(user: string | GUser): string {
  return typeof user === 'string' ? user : user.getEmail();
}
