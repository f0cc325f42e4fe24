import { parse } from 'valibot';
import { newUlid } from '../../shared/identity/ulid.ts';
import { type Command, commandSchema } from '../../shared/matters/commands.ts';
import { districtById } from '../../shared/reference/districts.ts';
import { type Instant, type LocalDate, stockholmOffset } from '../../shared/time/dates.ts';
import { courseOf, type Planned } from './course.ts';
import { withFollowUp } from './follow-up.ts';
import { intoIssues } from './issues.ts';
import { OWNERS, sessionTime } from './people.ts';
import { type Random, seededRandom } from './random.ts';
import { STORIES } from './stories/all.ts';
import { voicesOf } from './voices.ts';

/** One session of one person: commands that are performed together. */
export interface DemoStep {
  readonly at: Instant;
  /** Who is logged in. */
  readonly by: string;
  readonly commands: readonly Command[];
  /** The script's own number for the matter of each command. */
  readonly matters: readonly string[];
}

/** The demo shows this district. */
export const DEMO_DISTRICT = 'skarholmen';
export const DEMO_SEED = 127;

/**
 * A year of matters of a made-up Skärholmen, as the commands that people gave, in order of time. The same seed
 * and day give the same script. Nothing lies on `asOf` itself or later.
 *
 * The matters' numbers are this script's own count; the add-on may give others (fill.ts translates).
 */
export function demoScript(seed: number, asOf: LocalDate): DemoStep[] {
  const random = seededRandom(seed);
  // A stream of its own: what is done beside the straight way does not move a day of it.
  const beside = seededRandom(seed + 1);
  const raised = Object.entries(STORIES).flatMap(([theme, stories]) =>
    stories.flatMap((story) =>
      voicesOf(story, asOf, random).map((voice) => {
        const owner = random.pick(OWNERS);
        const course = courseOf(voice, story, theme, owner, random);
        const whole = withFollowUp(course, voice, owner, beside).filter(({ on }) => on < asOf);
        // Everybody says it in other words; the story's own are what the question is called.
        const title = story.title.replaceAll('{p}', voice.place.split(',')[0] ?? voice.place);
        return { course: whole, title };
      }),
    ),
  );
  const courses = intoIssues(raised, asOf);
  const captured = courses
    .filter((course) => course.length > 0)
    .map((course, order) => ({ course, order, on: course[0]?.on ?? asOf }))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.order - b.order));
  const counts = new Map<string, number>();
  const numbered = captured.map(({ course, on }) => {
    const year = on.slice(0, 4);
    const count = (counts.get(year) ?? 0) + 1;
    counts.set(year, count);
    const prefix = districtById(DEMO_DISTRICT)?.prefix ?? '';
    return { course, matter: `${prefix}-${year}-${String(count).padStart(4, '0')}` };
  });
  return intoSessions(numbered, random);
}

function intoSessions(
  numbered: readonly { readonly course: readonly Planned[]; readonly matter: string }[],
  random: Random,
): DemoStep[] {
  const sessions = new Map<string, { at: Instant; by: string; commands: Command[]; matters: string[] }>();
  const planned = numbered.flatMap(({ course, matter }) =>
    course.map((step, order) => ({ ...step, matter, order })),
  );
  // A stable order of sessions first; within one, matters by number and each matter's steps as they follow.
  for (const { on, by, command, matter } of planned) {
    const at = instantOf(on, sessionTime(by));
    const session = sessions.get(`${at} ${by}`) ?? { at, by, commands: [], matters: [] };
    sessions.set(`${at} ${by}`, session);
    const id = newUlid(Date.parse(at) + session.commands.length, random.next);
    session.commands.push(complete(command, id, matter));
    session.matters.push(matter);
  }
  return [...sessions.values()].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function complete(command: Planned['command'], id: string, matter: string): Command {
  if (command.type === 'capture') return parse(commandSchema, { ...command, id });
  return parse(commandSchema, {
    ...command,
    id,
    matter,
    ...('referral' in command && { referral: `${matter}/${command.referral}` }),
    // A verdict's item is what was asked.
    ...('item' in command && command.type !== 'record_verdict' && { item: `${matter}/${command.item}` }),
  });
}

function instantOf(day: LocalDate, time: string): Instant {
  const utc = Date.parse(`${day}T${time}:00Z`);
  return new Date(utc - stockholmOffset(utc) * 60_000).toISOString();
}
