import type { ClosedDays } from '../../shared/time/workingDays.ts';
import type { Book } from '../workbook/book.ts';
import {
  type KnownOrganisation,
  readAssociations,
  readClosedDays,
  readOrganisations,
} from '../workbook/lists.ts';

/** The lists of the workbook, each read once and only when something asks for it: a capture needs none. */
export class Lists {
  private known: {
    closedDays?: ClosedDays;
    organisations?: readonly KnownOrganisation[];
    names?: ReadonlyMap<string, string>;
    associations?: ReadonlySet<string>;
  } = {};

  constructor(private readonly book: Book) {}

  get closedDays(): ClosedDays {
    this.known.closedDays ??= readClosedDays(this.book);
    return this.known.closedDays;
  }

  get organisations(): readonly KnownOrganisation[] {
    this.known.organisations ??= readOrganisations(this.book);
    return this.known.organisations;
  }

  get names(): ReadonlyMap<string, string> {
    this.known.names ??= new Map(this.organisations.map(({ id, name }) => [id, name] as const));
    return this.known.names;
  }

  /** Names in the register of civil society. */
  get associations(): ReadonlySet<string> {
    this.known.associations ??= new Set(readAssociations(this.book));
    return this.known.associations;
  }
}
