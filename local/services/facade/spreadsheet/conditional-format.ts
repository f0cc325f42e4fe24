/** Rules that colour cells by what stands in them. */
import type { CellStyle, ConditionalRule } from '../../workbook/state.ts';
import { text } from '../arguments.ts';
import { BooleanCriteria, enumName } from '../enums.ts';
import { partial, ServiceFault } from '../partial.ts';
import { placeOf } from '../range/geometry.ts';
import { host } from '../session.ts';
import { make } from './make.ts';

type GRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type GRange = GoogleAppsScript.Spreadsheet.Range;
type When = ConditionalRule['when'];

const CRITERIA = {
  textEquals: 'TEXT_EQUAL_TO',
  textContains: 'TEXT_CONTAINS',
  notEmpty: 'CELL_NOT_EMPTY',
  formula: 'CUSTOM_FORMULA',
} as const;

export class BooleanCondition extends partial<GCondition>('Spreadsheet.BooleanCondition') {
  readonly #when: When;
  readonly #style: CellStyle;

  constructor(when: When, style: CellStyle) {
    super();
    this.#when = when;
    this.#style = style;
  }

  override getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    return BooleanCriteria[CRITERIA[this.#when.kind]];
  }

  override getCriteriaValues(): unknown[] {
    return this.#when.value === undefined ? [] : [this.#when.value];
  }

  override getBackground(): string | null {
    return this.#style.background ?? null;
  }

  override getFontColor(): string | null {
    return this.#style.colour ?? null;
  }

  override getBold(): boolean | null {
    return this.#style.bold ?? null;
  }
}

/** Ranges, condition and style; ranges of one rule lie on one sheet. */
interface Parts {
  readonly ranges: readonly GRange[];
  readonly when: When;
  readonly style: CellStyle;
}

export class ConditionalFormatRule extends partial<GRule>('Spreadsheet.ConditionalFormatRule') {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    super();
    this.#parts = parts;
  }

  static parts(rule: object): Parts {
    if (!(#parts in rule))
      throw new ServiceFault('A ConditionalFormatRule was expected. Did you forget build()?');
    return rule.#parts;
  }

  override copy(): GBuilder {
    return new ConditionalFormatRuleBuilder(this.#parts);
  }

  override getBooleanCondition(): GCondition | null {
    return new BooleanCondition(this.#parts.when, this.#parts.style);
  }

  override getGradientCondition(): null {
    return null;
  }

  override getRanges(): GRange[] {
    return [...this.#parts.ranges];
  }
}

export class ConditionalFormatRuleBuilder extends partial<GBuilder>(
  'Spreadsheet.ConditionalFormatRuleBuilder',
) {
  #ranges: readonly GRange[];
  #when: When | null;
  #style: CellStyle;

  constructor(parts?: Parts) {
    super();
    this.#ranges = parts?.ranges ?? [];
    this.#when = parts?.when ?? null;
    this.#style = parts?.style ?? {};
  }

  override build(): GRule {
    if (!this.#when) throw new ServiceFault('A conditional format rule needs a condition.');
    if (this.#ranges.length === 0)
      throw new ServiceFault('A conditional format rule needs at least one range.');
    return new ConditionalFormatRule({ ranges: this.#ranges, when: this.#when, style: this.#style });
  }

  override copy(): GBuilder {
    const rule = this.build();
    return new ConditionalFormatRuleBuilder(ConditionalFormatRule.parts(rule));
  }

  override getRanges(): GRange[] {
    return [...this.#ranges];
  }

  override setRanges(ranges: GRange[]): GBuilder {
    this.#ranges = [...ranges];
    return this;
  }

  override setBackground(color: string | null): GBuilder {
    return this.#styled('background', color);
  }

  override setFontColor(color: string | null): GBuilder {
    return this.#styled('colour', color);
  }

  override setBold(bold: boolean | null): GBuilder {
    return this.#styled('bold', bold);
  }

  override setItalic(italic: boolean | null): GBuilder {
    return this.#styled('italic', italic);
  }

  override setStrikethrough(strikethrough: boolean | null): GBuilder {
    return this.#styled('strikethrough', strikethrough);
  }

  override whenCellNotEmpty(): GBuilder {
    return this.#on({ kind: 'notEmpty' });
  }

  override whenFormulaSatisfied(formula: string): GBuilder {
    return this.#on({ kind: 'formula', value: text(formula, 'whenFormulaSatisfied') });
  }

  override whenTextContains(value: string): GBuilder {
    return this.#on({ kind: 'textContains', value: text(value, 'whenTextContains') });
  }

  override whenTextEqualTo(value: string): GBuilder {
    return this.#on({ kind: 'textEquals', value: text(value, 'whenTextEqualTo') });
  }

  override withCriteria(criteria: GoogleAppsScript.Spreadsheet.BooleanCriteria, args: unknown[]): GBuilder {
    const name = enumName(criteria);
    const value = String(args[0] ?? '');
    if (name === 'CELL_NOT_EMPTY') return this.whenCellNotEmpty();
    if (name === 'CUSTOM_FORMULA') return this.whenFormulaSatisfied(value);
    if (name === 'TEXT_CONTAINS') return this.whenTextContains(value);
    if (name === 'TEXT_EQUAL_TO') return this.whenTextEqualTo(value);
    throw new ServiceFault(`Not available in the local workspace: withCriteria ${name}`);
  }

  #on(when: When): GBuilder {
    this.#when = when;
    return this;
  }

  #styled(key: keyof CellStyle, value: string | boolean | null): GBuilder {
    const { [key]: _, ...others } = this.#style;
    this.#style = value === null ? others : { ...others, [key]: value };
    return this;
  }
}

/** One rule of Google's may cover several ranges: here it is one after the other with the same condition. */
export function setConditionalRules(sheet: number, rules: readonly GRule[]): void {
  const conditions = rules.flatMap((rule): ConditionalRule[] => {
    const { ranges, when, style } = ConditionalFormatRule.parts(rule);
    return ranges.map((range) => ({ area: { ...placeOf(range).area }, when, style }));
  });
  host.write({ kind: 'change', change: { kind: 'sheet', sheet, properties: { conditions } } });
}

/** Neighbouring rules that differ only in their area come back as one rule, as they were set. */
export function conditionalRules(sheet: number): GRule[] {
  const grouped: { key: string; areas: ConditionalRule['area'][]; rule: ConditionalRule }[] = [];
  for (const rule of host.settings(sheet).conditions) {
    const key = JSON.stringify([rule.when, rule.style]);
    const last = grouped.at(-1);
    if (last?.key === key) last.areas.push(rule.area);
    else grouped.push({ key, areas: [rule.area], rule });
  }
  return grouped.map(({ areas, rule }) => {
    const ranges = areas.map((area) => make().range(sheet, { ...area }));
    return new ConditionalFormatRule({ ranges, when: { ...rule.when }, style: { ...rule.style } });
  });
}
