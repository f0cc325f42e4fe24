import * as v from 'valibot';
import type { Round } from '../../shared/protocol/messages.ts';
import { daysBetween, type LocalDate, parseLocalDate } from '../../shared/time/dates.ts';
import type { Settings } from '../workbook/settings.ts';
import { properties } from '../workbook/store.ts';

/** Who looked at which page, on the day it was; yesterday's ticks say nothing about today. */
const PROPERTY = 'round';
const lookedSchema = v.object({ day: v.string(), by: v.record(v.string(), v.string()) });

/** A property holds 9 KB, and nobody looks at more. */
const MOST_PAGES = 40;
const LONGEST_PROPERTY = 8_000;
const MONDAY = parseLocalDate('2024-01-01');

const parts = (text: string): readonly string[] =>
  text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** `Vårbergsgruppen https://…; https://…` as pages; what holds no web address is passed over. Pure. */
export function pagesOf(text: string): readonly { readonly address: string; readonly name: string }[] {
  return parts(text)
    .flatMap((part) => {
      const address = /https?:\/\/\S+/i.exec(part)?.[0];
      if (address === undefined || address.length > 2_000) return [];
      const name = part.replace(address, ' ').replace(/\s+/g, ' ').trim();
      return [{ address, name: name || address.replace(/^https?:\/\/(www\.)?/i, '') }];
    })
    .slice(0, MOST_PAGES);
}

/** Whose week it is: the names take turns from Monday to Sunday. Pure. */
export function turnOf(text: string, today: LocalDate): string {
  const names = parts(text);
  if (names.length === 0 || MONDAY === undefined) return '';
  const week = Math.floor(daysBetween(MONDAY, today) / 7);
  return names[((week % names.length) + names.length) % names.length] ?? '';
}

/**
 * The round as the settings have it, with who has looked today.
 * @param looked addresses that this person has just looked at; others than the round's are passed over
 */
export function readRound(
  settings: Settings,
  looked: readonly string[],
  by: string,
  today: LocalDate,
): Round {
  const pages = pagesOf(settings.watchPages);
  const known = readLooked(today);
  const own = looked.filter((address) => pages.some((page) => page.address === address));
  const seen = { ...known, ...Object.fromEntries(own.map((address) => [address, by])) };
  if (own.length > 0) {
    const text = JSON.stringify({ day: today, by: seen });
    if (text.length <= LONGEST_PROPERTY) properties().setProperty(PROPERTY, text);
  }
  return {
    turn: turnOf(settings.watchTurns, today),
    pages: pages.map((page) => {
      const by = seen[page.address];
      return { ...page, ...(by !== undefined && { looked: by }) };
    }),
  };
}

function readLooked(today: LocalDate): Readonly<Record<string, string>> {
  try {
    const parsed = v.safeParse(lookedSchema, JSON.parse(properties().getProperty(PROPERTY) ?? ''));
    return parsed.success && parsed.output.day === today ? parsed.output.by : {};
  } catch {
    return {};
  }
}
