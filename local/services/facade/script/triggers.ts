/** ScriptApp: the project, its address and its triggers. */
import { integer, text } from '../arguments.ts';
import {
  AuthMode,
  AuthorizationStatus,
  EventType,
  enumName,
  InstallationSource,
  TriggerSource,
  Weekday,
} from '../enums.ts';
import type { TriggerRecord } from '../host.ts';
import { partial, ServiceFault } from '../partial.ts';
import { context, host } from '../session.ts';

type GScriptApp = GoogleAppsScript.Script.ScriptApp;
type GTrigger = GoogleAppsScript.Script.Trigger;
type GTriggerBuilder = GoogleAppsScript.Script.TriggerBuilder;
type GClock = GoogleAppsScript.Script.ClockTriggerBuilder;
type GSheetTrigger = GoogleAppsScript.Script.SpreadsheetTriggerBuilder;
type Scripts = typeof GoogleAppsScript.Script;

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

export class Trigger extends partial<GTrigger>('Script.Trigger') {
  readonly #record: TriggerRecord;

  constructor(record: TriggerRecord) {
    super();
    this.#record = record;
  }

  override getUniqueId(): string {
    return this.#record.id;
  }

  override getHandlerFunction(): string {
    return this.#record.functionName;
  }

  override getEventType(): GoogleAppsScript.Script.EventType {
    return EventType[this.#record.event];
  }

  override getTriggerSource(): GoogleAppsScript.Script.TriggerSource {
    return TriggerSource[this.#record.source];
  }

  override getTriggerSourceId(): string {
    const none: unknown = null;
    return this.#record.source === 'SPREADSHEETS' ? host.book().id : (none as string);
  }
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

export class Service extends partial<GoogleAppsScript.Script.Service>('Script.Service') {
  override getUrl(): string {
    return context.webAppUrl;
  }

  override isEnabled(): boolean {
    return context.webAppUrl !== '';
  }
}

export class AuthorizationInfo extends partial<GoogleAppsScript.Script.AuthorizationInfo>(
  'Script.AuthorizationInfo',
) {
  override getAuthorizationStatus(): GoogleAppsScript.Script.AuthorizationStatus {
    return context.authMode === 'NONE' ? AuthorizationStatus.REQUIRED : AuthorizationStatus.NOT_REQUIRED;
  }
}

export class ScriptApp extends partial<GScriptApp>('Script.ScriptApp') {
  override readonly AuthMode: Scripts['AuthMode'] = AuthMode;
  override readonly AuthorizationStatus: Scripts['AuthorizationStatus'] = AuthorizationStatus;
  override readonly EventType: Scripts['EventType'] = EventType;
  override readonly InstallationSource: Scripts['InstallationSource'] = InstallationSource;
  override readonly TriggerSource: Scripts['TriggerSource'] = TriggerSource;
  override readonly WeekDay: (typeof GoogleAppsScript.Base)['Weekday'] = Weekday;

  override getService(): GoogleAppsScript.Script.Service {
    return new Service();
  }

  override getScriptId(): string {
    return context.scriptId;
  }

  override getInstallationSource(): GoogleAppsScript.Script.InstallationSource {
    return InstallationSource.NONE;
  }

  override getAuthorizationInfo(): GoogleAppsScript.Script.AuthorizationInfo {
    return new AuthorizationInfo();
  }

  /** A user sees and deletes his own triggers only. */
  override getProjectTriggers(): GTrigger[] {
    return host
      .triggers()
      .filter(({ owner }) => owner === context.effectiveUser)
      .map((record) => new Trigger(record));
  }

  override getUserTriggers(): GTrigger[] {
    return this.getProjectTriggers().filter(
      (trigger) => trigger.getTriggerSource() === TriggerSource.SPREADSHEETS,
    );
  }

  override newTrigger(functionName: string): GTriggerBuilder {
    return new TriggerBuilder(text(functionName, 'ScriptApp.newTrigger'));
  }

  override deleteTrigger(trigger: GTrigger): void {
    const gone = trigger.getUniqueId();
    host.setTriggers(host.triggers().filter(({ id }) => id !== gone));
  }
}
