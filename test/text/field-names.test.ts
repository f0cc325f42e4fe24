import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownActionSchema } from '../../shared/actions/own.ts';
import { dialogueCommandSchema } from '../../shared/dialogues/commands.ts';
import { commandSchema } from '../../shared/matters/commands.ts';
import { fieldName, fieldNames, wrongFieldText } from '../../shared/text/field-names.ts';

interface AnySchema {
  readonly entries?: Readonly<Record<string, AnySchema>>;
  readonly item?: AnySchema;
  readonly options?: readonly unknown[];
  readonly pipe?: readonly AnySchema[];
  readonly wrapped?: AnySchema;
}

const isSchema = (value: unknown): value is AnySchema => typeof value === 'object' && value !== null;

/** The name of every field anywhere in a schema. */
function fieldsOf(schema: AnySchema): readonly string[] {
  const { entries = {}, item, options = [], pipe: [first] = [], wrapped } = schema;
  const inside = [item, wrapped, first === schema ? undefined : first, ...options.filter(isSchema)];
  return [
    ...Object.entries(entries).flatMap(([name, field]) => [name, ...fieldsOf(field)]),
    ...inside.flatMap((each) => (each ? fieldsOf(each) : [])),
  ];
}

describe('fields in the words of the screen', () => {
  it.each([
    ['dialogues', dialogueCommandSchema],
    ['matters', commandSchema],
    ['actions', ownActionSchema],
  ])('every field of a command about %s has a name in both languages', (_what, schema) => {
    const fields = [...new Set(fieldsOf(schema as AnySchema))];
    expect(fields.length).toBeGreaterThan(15);
    for (const names of Object.values(fieldNames)) {
      expect(fields.filter((field) => !Object.hasOwn(names, field))).toEqual([]);
    }
  });

  it('are counted from one, and named by the innermost word', () => {
    expect(fieldName('inputs.17.text', 'sv')).toBe('Anteckning 18');
    expect(fieldName('counts.all', 'sv')).toBe('Antal deltagare');
    expect(fieldName('title', 'en')).toBe('Title');
  });

  it('tell what is wrong and the way out', () => {
    const tooLong = { length: 3_000, most: 2_000 };
    expect(wrongFieldText({ path: 'inputs.17.text', tooLong }, 'sv')).toBe(
      '”Anteckning 18” är för lång: 3\u00a0000 tecken, högst 2\u00a0000. Korta texten och spara igen.',
    );
    expect(wrongFieldText({ path: 'title', isMissing: true }, 'en')).toBe(
      '“Title” is missing. Fill it in and save again.',
    );
  });

  it('never show the name of a field as a program has it', () => {
    const path = fc.array(fc.constantFrom(...Object.keys(fieldNames.sv), '0', '12'), { minLength: 1 });
    fc.assert(
      fc.property(path, (parts) => {
        const said = fieldName(parts.join('.'), 'sv');
        if (parts.some((part) => !/^\d+$/.test(part))) expect(said).not.toMatch(/\./);
      }),
    );
  });
});
