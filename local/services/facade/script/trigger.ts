/** A trigger that was made. */
import { EventType, TriggerSource } from '../enums.ts';
import type { TriggerRecord } from '../host.ts';
import { partial } from '../partial.ts';
import { host } from '../session.ts';

type GTrigger = GoogleAppsScript.Script.Trigger;

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
