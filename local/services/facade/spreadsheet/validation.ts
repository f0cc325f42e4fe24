/** Drop-downs and other rules for cells. */
import { contains, intersection } from '../../workbook/areas.ts';
import type { Place } from '../../workbook/operations.ts';
import type { ValidationRule } from '../../workbook/state.ts';
import { text } from '../arguments.ts';
import { DataValidationCriteria, enumName } from '../enums.ts';
import { partial, ServiceFault } from '../partial.ts';
import { placeOf } from '../range/geometry.ts';
import { host } from '../session.ts';
import { make } from './make.ts';

type GValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type GBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;
type Rule = Omit<ValidationRule, 'area'>;

function criteriaOf(rule: Rule): Criteria {
  if (rule.kind === 'checkbox') return DataValidationCriteria.CHECKBOX;
  if (rule.kind === 'date') return DataValidationCriteria.DATE_IS_VALID_DATE;
  return rule.source ? DataValidationCriteria.VALUE_IN_RANGE : DataValidationCriteria.VALUE_IN_LIST;
}

function criteriaValues(rule: Rule): unknown[] {
  if (rule.source) return [make().range(rule.source.sheet, rule.source.area), true];
  if (rule.kind === 'list') return [[...(rule.values ?? [])], true];
  return rule.values ? [...rule.values] : [];
}

/** Copies the rule's data, which may belong to another realm. */
function copyOf({ kind, values, source, allowInvalid, help }: Rule): Rule {
  return {
    kind,
    allowInvalid,
    ...(values ? { values: [...values] } : {}),
    ...(source ? { source: { sheet: source.sheet, area: { ...source.area } } } : {}),
    ...(help === undefined ? {} : { help }),
  };
}

export class DataValidation extends partial<GValidation>('Spreadsheet.DataValidation') {
  readonly #rule: Rule;

  constructor(rule: Rule) {
    super();
    this.#rule = copyOf(rule);
  }

  static rule(validation: object): Rule {
    if (!(#rule in validation))
      throw new ServiceFault('A DataValidation was expected. Did you forget build()?');
    return validation.#rule;
  }

  override copy(): GBuilder {
    return new DataValidationBuilder(this.#rule);
  }

  override getAllowInvalid(): boolean {
    return this.#rule.allowInvalid;
  }

  override getCriteriaType(): Criteria {
    return criteriaOf(this.#rule);
  }

  override getCriteriaValues(): unknown[] {
    return criteriaValues(this.#rule);
  }

  override getHelpText(): string {
    return this.#rule.help ?? '';
  }
}

export class DataValidationBuilder extends partial<GBuilder>('Spreadsheet.DataValidationBuilder') {
  #rule: Rule | null;
  #allowInvalid: boolean;
  #help: string | undefined;

  constructor(rule?: Rule) {
    super();
    this.#rule = rule ? copyOf(rule) : null;
    this.#allowInvalid = rule?.allowInvalid ?? true;
    this.#help = rule?.help;
  }

  override build(): GValidation {
    return new DataValidation(this.#built());
  }

  override copy(): GBuilder {
    return new DataValidationBuilder(this.#built());
  }

  override getAllowInvalid(): boolean {
    return this.#allowInvalid;
  }

  override getCriteriaType(): Criteria {
    return criteriaOf(this.#built());
  }

  override getCriteriaValues(): unknown[] {
    return criteriaValues(this.#built());
  }

  override getHelpText(): string | null {
    return this.#help ?? null;
  }

  override requireCheckbox(checkedValue?: unknown, uncheckedValue?: unknown): GBuilder {
    this.#rule = checkboxRule(checkedValue, uncheckedValue);
    return this;
  }

  override requireDate(): GBuilder {
    this.#rule = { kind: 'date', allowInvalid: true };
    return this;
  }

  override requireValueInList(values: string[], showDropdown?: boolean): GBuilder {
    if (showDropdown === false) {
      throw new ServiceFault(
        'Not available in the local workspace: DataValidationBuilder.requireValueInList without a drop-down',
      );
    }
    const list = values.map((value) => text(value, 'DataValidationBuilder.requireValueInList'));
    if (list.length > 500) throw new ServiceFault('The list of values has more than 500 entries.');
    this.#rule = { kind: 'list', values: list, allowInvalid: true };
    return this;
  }

  override requireValueInRange(range: GoogleAppsScript.Spreadsheet.Range): GBuilder {
    const { sheet, area } = placeOf(range);
    this.#rule = { kind: 'list', source: { sheet, area: { ...area } }, allowInvalid: true };
    return this;
  }

  override setAllowInvalid(allowInvalidData: boolean): GBuilder {
    this.#allowInvalid = allowInvalidData;
    return this;
  }

  override setHelpText(helpText: string): GBuilder {
    this.#help = text(helpText, 'DataValidationBuilder.setHelpText');
    return this;
  }

  override withCriteria(criteria: Criteria, args: unknown[]): GBuilder {
    const [first] = args;
    switch (enumName(criteria)) {
      case 'CHECKBOX':
        return this.requireCheckbox(...args);
      case 'DATE_IS_VALID_DATE':
        return this.requireDate();
      case 'VALUE_IN_LIST':
        if (Array.isArray(first)) return this.requireValueInList(first);
        break;
      case 'VALUE_IN_RANGE':
        if (typeof first === 'object' && first !== null) {
          const { sheet, area } = placeOf(first);
          return this.requireValueInRange(make().range(sheet, area));
        }
        break;
    }
    throw new ServiceFault(`Not available in the local workspace: withCriteria ${enumName(criteria)}`);
  }

  #built(): Rule {
    if (!this.#rule) throw new ServiceFault('A data validation rule needs a criterion.');
    const { help: _, ...rule } = this.#rule;
    return copyOf({
      ...rule,
      allowInvalid: this.#allowInvalid,
      ...(this.#help === undefined ? {} : { help: this.#help }),
    });
  }
}

export function checkboxRule(checked: unknown, unchecked: unknown): Rule {
  if (checked === undefined) return { kind: 'checkbox', allowInvalid: true };
  const values = [String(checked), ...(unchecked === undefined ? [''] : [String(unchecked)])];
  return { kind: 'checkbox', values, allowInvalid: true };
}

export function validationFrom(rule: GValidation | null | undefined): Rule | null {
  return rule ? DataValidation.rule(rule) : null;
}

/** The rule of each cell. */
export function validationsIn({ sheet, area }: Place): (GValidation | null)[][] {
  const rules = host.settings(sheet).validations.filter((rule) => intersection(rule.area, area));
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_, right) => {
      const found = rules.filter((rule) => contains(rule.area, area.row + down, area.column + right)).at(-1);
      return found ? new DataValidation(found) : null;
    }),
  );
}

/** Sets each cell's rule; neighbours below each other with the same rule become one area. */
export function setRules({ sheet, area }: Place, rules: readonly (readonly unknown[])[]): void {
  for (let right = 0; right < area.columns; right += 1) {
    let start = 0;
    for (let down = 1; down <= area.rows; down += 1) {
      if (down < area.rows && rules[down]?.[right] === rules[start]?.[right]) continue;
      const given = rules[start]?.[right];
      const rule = typeof given === 'object' && given !== null ? DataValidation.rule(given) : null;
      const part = { row: area.row + start, column: area.column + right, rows: down - start, columns: 1 };
      host.write({ kind: 'validation', sheet, area: part, rule });
      start = down;
    }
  }
}
