/** ScriptApp: the project, its address and its triggers. */
import { text } from '../arguments.ts';
import {
  AuthMode,
  AuthorizationStatus,
  EventType,
  InstallationSource,
  TriggerSource,
  Weekday,
} from '../enums.ts';
import { partial } from '../partial.ts';
import { context, host } from '../session.ts';
import { Trigger } from './trigger.ts';
import { TriggerBuilder } from './trigger-builders.ts';

type GScriptApp = GoogleAppsScript.Script.ScriptApp;
type GTrigger = GoogleAppsScript.Script.Trigger;
type GTriggerBuilder = GoogleAppsScript.Script.TriggerBuilder;
type Scripts = typeof GoogleAppsScript.Script;

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
