/** What a trigger is made with. */
import { integer, text } from '../arguments.ts';
import { enumName } from '../enums.ts';
import type { TriggerRecord } from '../host.ts';
import { partial, ServiceFault } from '../partial.ts';
import { context, host } from '../session.ts';
import { Trigger } from './trigger.ts';

type GTrigger = GoogleAppsScript.Script.Trigger;
type GTriggerBuilder = GoogleAppsScript.Script.TriggerBuilder;
type GClock = GoogleAppsScript.Script.ClockTriggerBuilder;
type GSheetTrigger = GoogleAppsScript.Script.SpreadsheetTriggerBuilder;

/** Google's limit for one user and script. */
const MAX_TRIGGERS = 20;

function add(record: Omit<TriggerRecord, 'id' | 'owner' | 'created'>): GTrigger {
  const own = host.triggers().filter(({ owner }) => owner === context.effectiveUser);
  if (own.length >= MAX_TRIGGERS) {
    throw new ServiceFault(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  }
  const made = { ...record, id: host.uuid(), owner: context.effectiveUser, created: host.now() };
  host.setTriggers([...host.triggers(), made]);
  return new Trigger(made);
}

export class ClockTriggerBuilder extends partial<GClock>('Script.ClockTriggerBuilder') {
  readonly #functionName: string;
  readonly #schedule: Record<string, number | string> = {};

  constructor(functionName: string) {
    super();
    this.#functionName = functionName;
  }

  override after(durationMilliseconds: number): GClock {
    return this.#with('after', integer(durationMilliseconds, 'ClockTriggerBuilder.after'));
  }

  override at(date: GoogleAppsScript.Base.Date): GClock {
    return this.#with('at', date.getTime());
  }

  override atHour(hour: number): GClock {
    return this.#with('atHour', integer(hour, 'ClockTriggerBuilder.atHour'));
  }

  override nearMinute(minute: number): GClock {
    return this.#with('nearMinute', integer(minute, 'ClockTriggerBuilder.nearMinute'));
  }

  override everyMinutes(n: number): GClock {
    const minutes = integer(n, 'ClockTriggerBuilder.everyMinutes');
    if (![1, 5, 10, 15, 30].includes(minutes)) {
      throw new ServiceFault(`Invalid argument: ${minutes}. everyMinutes takes 1, 5, 10, 15 or 30.`);
    }
    return this.#with('everyMinutes', minutes);
  }

  override everyHours(n: number): GClock {
    return this.#with('everyHours', integer(n, 'ClockTriggerBuilder.everyHours'));
  }

  override everyDays(n: number): GClock {
    return this.#with('everyDays', integer(n, 'ClockTriggerBuilder.everyDays'));
  }

  override everyWeeks(n: number): GClock {
    return this.#with('everyWeeks', integer(n, 'ClockTriggerBuilder.everyWeeks'));
  }

  override onWeekDay(day: GoogleAppsScript.Base.Weekday): GClock {
    return this.#with('onWeekDay', enumName(day));
  }

  override onMonthDay(day: number): GClock {
    return this.#with('onMonthDay', integer(day, 'ClockTriggerBuilder.onMonthDay'));
  }

  override inTimezone(timezone: string): GClock {
    return this.#with('inTimezone', text(timezone, 'ClockTriggerBuilder.inTimezone'));
  }

  override create(): GTrigger {
    const often = [
      'after',
      'at',
      'everyMinutes',
      'everyHours',
      'everyDays',
      'everyWeeks',
      'onWeekDay',
      'onMonthDay',
    ];
    if (!often.some((key) => key in this.#schedule)) throw new ServiceFault('The trigger needs a time.');
    const schedule = { ...this.#schedule };
    return add({ functionName: this.#functionName, event: 'CLOCK', source: 'CLOCK', schedule });
  }

  #with(key: string, value: number | string): GClock {
    this.#schedule[key] = value;
    return this;
  }
}

export class SpreadsheetTriggerBuilder extends partial<GSheetTrigger>('Script.SpreadsheetTriggerBuilder') {
  readonly #functionName: string;
  #event: TriggerRecord['event'] | null = null;

  constructor(functionName: string) {
    super();
    this.#functionName = functionName;
  }

  override onOpen(): GSheetTrigger {
    return this.#on('ON_OPEN');
  }

  override onEdit(): GSheetTrigger {
    return this.#on('ON_EDIT');
  }

  override onChange(): GSheetTrigger {
    return this.#on('ON_CHANGE');
  }

  override create(): GTrigger {
    if (!this.#event) throw new ServiceFault('The trigger needs an event.');
    return add({ functionName: this.#functionName, event: this.#event, source: 'SPREADSHEETS' });
  }

  #on(event: TriggerRecord['event']): GSheetTrigger {
    this.#event = event;
    return this;
  }
}

export class TriggerBuilder extends partial<GTriggerBuilder>('Script.TriggerBuilder') {
  readonly #functionName: string;

  constructor(functionName: string) {
    super();
    this.#functionName = functionName;
  }

  override timeBased(): GClock {
    return new ClockTriggerBuilder(this.#functionName);
  }

  override forSpreadsheet(sheet: GoogleAppsScript.Spreadsheet.Spreadsheet | string): GSheetTrigger {
    const id = typeof sheet === 'string' ? sheet : sheet.getId();
    if (id !== host.book().id)
      throw new ServiceFault('Not available in the local workspace: a trigger for another spreadsheet');
    return new SpreadsheetTriggerBuilder(this.#functionName);
  }
}
