/** Protected ranges and sheets. */
import type { Area, Protection as Rule } from '../../workbook/state.ts';
import { text } from '../arguments.ts';
import { ProtectionType } from '../enums.ts';
import { partial, ServiceFault } from '../partial.ts';
import { existing, placeOf } from '../range/geometry.ts';
import { emailOf, User } from '../script/user.ts';
import { context, host } from '../session.ts';
import { make } from './make.ts';

type GProtection = GoogleAppsScript.Spreadsheet.Protection;
type GUser = GoogleAppsScript.Base.User;

function rules(sheet: number): readonly Rule[] {
  return host.settings(sheet).protections;
}

function keep(sheet: number, protections: readonly Rule[]): void {
  host.write({ kind: 'change', change: { kind: 'sheet', sheet, properties: { protections } } });
}

export class Protection extends partial<GProtection>('Spreadsheet.Protection') {
  readonly #sheet: number;
  readonly #id: number;

  constructor(sheet: number, id: number) {
    super();
    this.#sheet = sheet;
    this.#id = id;
  }

  override addEditor(user: string | GUser): GProtection {
    return this.#edit((editors) => [...editors, emailOf(user)]);
  }

  override addEditors(emailAddresses: string[]): GProtection {
    return this.#edit((editors) => [...editors, ...emailAddresses.map(emailOf)]);
  }

  override removeEditor(user: string | GUser): GProtection {
    const gone = emailOf(user);
    return this.#edit((editors) => editors.filter((editor) => editor !== gone));
  }

  override removeEditors(users: string[] | GUser[]): GProtection {
    const gone = new Set(users.map((user: string | GUser) => emailOf(user)));
    return this.#edit((editors) => editors.filter((editor) => !gone.has(editor)));
  }

  /** Whoever has not been taken off the list; the list begins with the user who protects. */
  override getEditors(): GUser[] {
    return (this.#rule().editors ?? [context.effectiveUser]).map((email) => new User(email));
  }

  override canDomainEdit(): boolean {
    return this.#rule().editors === undefined;
  }

  override setDomainEdit(editable: boolean): GProtection {
    if (!editable) return this.#edit((editors) => editors);
    return this.#change(({ editors: _, ...rest }) => rest);
  }

  override canEdit(): boolean {
    const { warningOnly, editors } = this.#rule();
    return warningOnly || !editors || editors.includes(context.effectiveUser);
  }

  override getDescription(): string {
    return this.#rule().description;
  }

  override setDescription(description: string): GProtection {
    return this.#change((rule) => ({ ...rule, description: text(description, 'Protection.setDescription') }));
  }

  override getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    return this.#rule().area ? ProtectionType.RANGE : ProtectionType.SHEET;
  }

  override getRange(): GoogleAppsScript.Spreadsheet.Range {
    const { rows, columns } = existing(this.#sheet);
    return make().range(this.#sheet, { ...(this.#rule().area ?? { row: 0, column: 0, rows, columns }) });
  }

  override setRange(range: GoogleAppsScript.Spreadsheet.Range): GProtection {
    const { sheet, area } = placeOf(range);
    if (sheet !== this.#sheet)
      throw new ServiceFault('The range must be on the same sheet as the protection.');
    return this.#change((rule) => ({ ...rule, area: { ...area } }));
  }

  override getUnprotectedRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return (this.#rule().unprotected ?? []).map((area) => make().range(this.#sheet, { ...area }));
  }

  override setUnprotectedRanges(ranges: GoogleAppsScript.Spreadsheet.Range[]): GProtection {
    const unprotected = ranges.map((range) => ({ ...placeOf(range).area }));
    return this.#change((rule) => ({ ...rule, unprotected }));
  }

  override isWarningOnly(): boolean {
    return this.#rule().warningOnly;
  }

  override setWarningOnly(warningOnly: boolean): GProtection {
    return this.#change((rule) => ({ ...rule, warningOnly }));
  }

  override remove(): void {
    this.#rule();
    keep(
      this.#sheet,
      rules(this.#sheet).filter(({ id }) => id !== this.#id),
    );
  }

  #rule(): Rule {
    const rule = rules(this.#sheet).find(({ id }) => id === this.#id);
    if (!rule) throw new ServiceFault('The protection has been removed.');
    return rule;
  }

  #change(changed: (rule: Rule) => Rule): GProtection {
    this.#rule();
    keep(
      this.#sheet,
      rules(this.#sheet).map((rule) => (rule.id === this.#id ? changed(rule) : rule)),
    );
    return this;
  }

  /** The user who protects can never be taken off. */
  #edit(changed: (editors: readonly string[]) => readonly string[]): GProtection {
    const own = context.effectiveUser;
    return this.#change((rule) => ({
      ...rule,
      editors: [...new Set([...changed(rule.editors ?? [own]), own])].filter((email) => email !== ''),
    }));
  }
}

/** Protects part of a sheet, or all of it. A sheet has one protection of its own at most. */
export function protectArea(sheet: number, area: Area | null): GProtection {
  const old = area === null ? rules(sheet).find((rule) => !rule.area) : undefined;
  if (old?.id !== undefined) return new Protection(sheet, old.id);
  const id = host.newId();
  const rule: Rule = { id, description: '', warningOnly: false, ...(area ? { area: { ...area } } : {}) };
  keep(sheet, [...rules(sheet), rule]);
  return new Protection(sheet, id);
}

/** Rules that were made elsewhere have no id of their own yet: they are given one. */
export function protectionsOf(
  sheet: number,
  type: GoogleAppsScript.Spreadsheet.ProtectionType,
): GProtection[] {
  if (rules(sheet).some((rule) => rule.id === undefined)) {
    keep(
      sheet,
      rules(sheet).map((rule) => (rule.id === undefined ? { ...rule, id: host.newId() } : rule)),
    );
  }
  return rules(sheet).flatMap((rule) => {
    const own = rule.area ? ProtectionType.RANGE : ProtectionType.SHEET;
    return own === type && rule.id !== undefined ? [new Protection(sheet, rule.id)] : [];
  });
}
