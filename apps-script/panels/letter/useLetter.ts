import { useMemo, useState } from 'preact/hooks';
import { checkLetter, type LetterCheck } from '../../../shared/feedback/check.ts';
import type { LetterKind } from '../../../shared/feedback/letter.ts';
import { fillTemplate, type TemplateFault } from '../../../shared/feedback/template.ts';
import type { KnownTemplate } from '../../../shared/feedback/templates.ts';
import { letterValues, likelyLetter, mustSayWhy, suggestedNext } from '../../../shared/feedback/values.ts';
import type { LocalDate } from '../../../shared/time/dates.ts';
import { parseLocalDate } from '../../../shared/time/dates.ts';
import type { LetterMaterial } from '../../letter-calls.ts';
import { type Edited, LetterDrafts } from './letter-drafts.ts';

export interface Letter {
  readonly kind: LetterKind;
  /** Of the template: one of ours, or what people call theirs. */
  readonly language: string;
  readonly languages: readonly string[];
  /** What the person calls a language that has no template; undefined while one with a template is chosen. */
  readonly otherLanguage: string | undefined;
  readonly next: string;
  readonly subject: string;
  readonly text: string;
  readonly isEdited: boolean;
  readonly faults: readonly TemplateFault[];
  readonly check: LetterCheck;
  readonly choose: (change: { kind?: LetterKind; language?: string; other?: string; next?: string }) => void;
  readonly edit: (change: Partial<Edited>) => void;
  readonly restore: () => void;
  /** The letter has been given: what was written is not kept as a draft any more. */
  readonly done: () => void;
}

/** Under which a letter in a language without a name is kept; no language of ours. */
export const OTHER_LANGUAGE = '…';

/** The letter being written: what has been chosen, the filled template, and what the person has changed in it. */
export function useLetter(material: LetterMaterial, wanted: LetterKind | undefined): Letter {
  const { state, templates, today } = material;
  const drafts = useMemo(() => new LetterDrafts(state.matter), [state.matter]);
  const closed = useMemo(() => new Set(material.closedDays), [material]);
  const [kind, setKind] = useState<LetterKind>(wanted ?? likelyLetter(state));
  const [chosenLanguage, setLanguage] = useState('sv');
  const [other, setOther] = useState<string | undefined>(undefined);
  const [nexts, setNexts] = useState<Readonly<Partial<Record<LetterKind, string>>>>({});
  const [edits, setEdits] = useState(drafts.read());

  const fitting = templates.filter((template) => template.kind === kind);
  const template: KnownTemplate | undefined =
    fitting.find((one) => one.language === chosenLanguage) ?? fitting[0];
  const language = other === undefined ? (template?.language ?? 'sv') : other.trim() || OTHER_LANGUAGE;
  const next = nexts[kind] ?? suggestedNext(state, kind, today, closed);
  const filled = useMemo(
    () => fill(material, template, parseLocalDate(next) ?? today, closed),
    [material, template, next, today, closed],
  );
  const key = `${kind} ${language}`;
  const edited = edits[key];
  const text = edited?.text ?? filled.text;
  const check = useMemo(
    () =>
      checkLetter({
        text,
        kind,
        language,
        number: state.matter,
        isRefused: mustSayWhy(kind, state),
      }),
    [text, kind, language, state],
  );
  const keep = (changed: typeof edits) => {
    setEdits(changed);
    drafts.keep(changed);
  };
  const others = () => {
    const { [key]: _dropped, ...rest } = edits;
    return rest;
  };
  return {
    kind,
    language,
    languages: fitting.map((one) => one.language),
    otherLanguage: other,
    next,
    subject: edited?.subject ?? filled.subject,
    text,
    isEdited: edited !== undefined,
    faults: template?.faults ?? [],
    check,
    choose: (change) => {
      if (change.kind) setKind(change.kind);
      if (change.language) {
        setLanguage(change.language);
        setOther(undefined);
      }
      if (change.other !== undefined) {
        setLanguage('sv');
        setOther(change.other.slice(0, 40));
      }
      if (change.next !== undefined) setNexts({ ...nexts, [kind]: change.next });
    },
    edit: (change) =>
      keep({ ...edits, [key]: { subject: filled.subject, text: filled.text, ...edited, ...change } }),
    restore: () => keep(others()),
    // The letter stays as it was given, to be printed.
    done: () => drafts.keep(others()),
  };
}

function fill(
  material: LetterMaterial,
  template: KnownTemplate | undefined,
  next: LocalDate,
  closed: ReadonlySet<string>,
): Edited {
  if (!template) return { subject: '', text: '' };
  const names = new Map(material.organisations.map(({ id, name }) => [id, name] as const));
  const values = letterValues(
    material.state,
    {
      ...material,
      closedDays: closed,
      organisationName: (id) => names.get(id) ?? id,
      answers: new Map(material.answers.map(({ referral, text }) => [referral, text] as const)),
      next,
    },
    template.language,
  );
  return {
    subject: fillTemplate(template.subject, values, 'sv').text,
    text: fillTemplate(template.body, values, 'sv').text,
  };
}
