import type { Channel } from '../../shared/matters/kinds.ts';
import { addDays, type LocalDate } from '../../shared/time/dates.ts';
import type { Random } from './random.ts';
import type { Story } from './stories/story.ts';

/** What one person said, on one day. */
export interface Voice {
  readonly received: LocalDate;
  readonly channel: Channel;
  readonly place: string;
  readonly title: string;
  readonly text: string;
  /** Asked of the body that the story names; empty when it names none. */
  readonly question: string;
  /** Address of the post, for some of those from social media. */
  readonly permalink?: string;
}

const DAYS_BACK = 365;
/** Those who raise the same question do so within so many days. */
const SAME_TIME = 24;
const LONGEST_TITLE = 60;

/** Everybody who raises a story's question in the year that ends the day before `asOf`. */
export function voicesOf(story: Story, asOf: LocalDate, random: Random): Voice[] {
  const first = firstDay(story, asOf, random);
  const [place, ...otherPlaces] = story.places;
  const later = () => {
    const day = addDays(first, Math.floor(random.next() * SAME_TIME));
    return day < asOf ? day : first;
  };
  return [
    voice(story, first, place, story.voices[0], story.channel, true, random),
    ...otherPlaces.map((other) => {
      const day = firstDay(story, asOf, random);
      return voice(story, day, other, story.voices[0], story.channel, true, random);
    }),
    ...story.voices.slice(1).map((text) => {
      const channel = /^(Ringer|Jag ringer)/.test(text) ? 'phone' : random.pick(OTHER_CHANNELS);
      return voice(story, later(), place, text, channel, false, random);
    }),
  ];
}

const OTHER_CHANNELS = ['social_media', 'social_media', 'web_form', 'mail'] as const;

function voice(
  story: Story,
  received: LocalDate,
  place: string,
  text: string,
  channel: Channel,
  named: boolean,
  random: Random,
): Voice {
  const short = place.split(',')[0] ?? place;
  const fill = (words: string) => words.replaceAll('{p}', short);
  const isPost = channel === 'social_media' && random.chance(0.6);
  return {
    received,
    channel,
    place,
    title: named ? fill(story.title) : titleFrom(text),
    text: fill(text),
    question: fill(story.asks?.question ?? ''),
    ...(isPost && { permalink: `https://prat.example/@granne${digits(3, random)}/1${digits(17, random)}` }),
  };
}

function digits(count: number, random: Random): string {
  return Array.from({ length: count }, () => Math.floor(random.next() * 10)).join('');
}

/** The first sentence, cut at a word. */
function titleFrom(text: string): string {
  const sentence = text.split(/(?<=[.!?…])\s/)[0] ?? text;
  const whole = sentence.replace(/[.…]$/, '');
  if (whole.length <= LONGEST_TITLE) return whole;
  return `${whole.slice(0, whole.lastIndexOf(' ', LONGEST_TITLE))} …`;
}

/** A day in the story's months. */
function firstDay(story: Story, asOf: LocalDate, random: Random): LocalDate {
  for (;;) {
    const day = addDays(asOf, -1 - Math.floor(random.next() * DAYS_BACK));
    if (isInMonths(Number(day.slice(5, 7)), story.months)) return day;
  }
}

function isInMonths(month: number, months: Story['months']): boolean {
  if (!months) return true;
  const [from, to] = months;
  return from <= to ? month >= from && month <= to : month >= from || month <= to;
}
