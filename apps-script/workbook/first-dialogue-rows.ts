import { DISTRICTS } from '../../shared/reference/districts.ts';
import { programmeOf } from '../../shared/reference/programmes.ts';
import { checkGroupWords, FIRST_CHECKS } from '../../shared/text/dialogues-checks.ts';
import { dialogueListWords } from '../../shared/text/dialogues-lists.ts';
import type { Language } from '../../shared/text/language.ts';
import type { NewRow } from './table.ts';

/** The points that a new workbook's checklists begin with: one row for each group of forms that a point is about. */
export function firstChecks(language: Language): readonly NewRow<'checklist'>[] {
  return FIRST_CHECKS.flatMap(({ id, groups, when, point }) =>
    groups.map((group, index) => ({
      key: index === 0 ? id : `${id}:${group}`,
      form: checkGroupWords[language][group],
      point: point[language],
      when: dialogueListWords[language].checkTimes[when],
    })),
  );
}

/** The themes of the district's programme; the measures under each are written in by people. */
export function firstMeasures(district: string): readonly NewRow<'measures'>[] {
  const id = DISTRICTS.find(({ name }) => name === district)?.id;
  const programme = id ? programmeOf(id) : undefined;
  return (programme?.themes ?? []).map(({ id: key, name, goal }) => ({
    key,
    theme: name,
    goal,
    areas: (programme?.priorityAreas ?? []).join('; '),
  }));
}
