/**
 * Google's services, put on the global object of the context in which this is evaluated. What the build makes of
 * this file is one script; before it is evaluated, `globalThis.__host` must hold a {@link Port}.
 */

import { setClock } from './clock.ts';
import * as enums from './enums.ts';
import { EVENT_MEMBERS } from './event.ts';
import type { ServiceClass } from './expose.ts';
import { HtmlOutput, MetaTag } from './html/output.ts';
import { ContentService, HtmlService, TextOutput } from './html/service.ts';
import { HtmlTemplate } from './html/template.ts';
import { Range } from './range/range.ts';
import { runtime } from './runtime.ts';
import { Blob } from './script/blob.ts';
import { Drive, DriveFiles } from './script/drive.ts';
import { Logger, ScriptConsole } from './script/logger.ts';
import { MailApp } from './script/mail.ts';
import { AuthorizationInfo, ScriptApp, Service } from './script/script-app.ts';
import { Session } from './script/session.ts';
import { Cache, CacheService, Lock, LockService, Properties, PropertiesService } from './script/storage.ts';
import { Trigger } from './script/trigger.ts';
import { ClockTriggerBuilder, SpreadsheetTriggerBuilder, TriggerBuilder } from './script/trigger-builders.ts';
import { Menu, PromptResponse, Ui } from './script/ui.ts';
import { User } from './script/user.ts';
import { Utilities } from './script/utilities.ts';
import { attach, exposure } from './session.ts';
import { SpreadsheetApp } from './spreadsheet/application.ts';
import {
  BooleanCondition,
  ConditionalFormatRule,
  ConditionalFormatRuleBuilder,
} from './spreadsheet/conditional-format.ts';
import { Filter, FilterCriteria, FilterCriteriaBuilder } from './spreadsheet/filter.ts';
import { registerMakers } from './spreadsheet/make.ts';
import { DeveloperMetadata, DeveloperMetadataLocation, MetadataFinder } from './spreadsheet/metadata.ts';
import { NamedRange } from './spreadsheet/named-range.ts';
import { Protection } from './spreadsheet/protection.ts';
import { RangeList } from './spreadsheet/range-list.ts';
import { Selection } from './spreadsheet/selection.ts';
import { Sheet } from './spreadsheet/sheet.ts';
import { Spreadsheet } from './spreadsheet/spreadsheet.ts';
import { TextFinder } from './spreadsheet/text-finder.ts';
import { DataValidation, DataValidationBuilder } from './spreadsheet/validation.ts';

const classes: readonly ServiceClass[] = [
  AuthorizationInfo,
  Blob,
  BooleanCondition,
  Cache,
  CacheService,
  ClockTriggerBuilder,
  ConditionalFormatRule,
  ConditionalFormatRuleBuilder,
  ContentService,
  DataValidation,
  DataValidationBuilder,
  DeveloperMetadata,
  DeveloperMetadataLocation,
  Filter,
  DriveFiles,
  FilterCriteria,
  FilterCriteriaBuilder,
  HtmlOutput,
  HtmlService,
  HtmlTemplate,
  Lock,
  LockService,
  Logger,
  MailApp,
  Menu,
  MetadataFinder,
  MetaTag,
  NamedRange,
  PromptResponse,
  Properties,
  PropertiesService,
  Protection,
  Range,
  RangeList,
  ScriptApp,
  ScriptConsole,
  Selection,
  Service,
  Session,
  Sheet,
  Spreadsheet,
  SpreadsheetApp,
  SpreadsheetTriggerBuilder,
  TextFinder,
  TextOutput,
  Trigger,
  TriggerBuilder,
  Ui,
  User,
  Utilities,
];

for (const type of classes) exposure.wrap(type);

registerMakers({
  range: (sheet, area) => new Range(sheet, area),
  sheet: (id) => new Sheet(id),
  spreadsheet: () => new Spreadsheet(),
});

const services = {
  CacheService: new CacheService(),
  ContentService: new ContentService(),
  Drive: new Drive(),
  HtmlService: new HtmlService(),
  LockService: new LockService(),
  Logger: new Logger(),
  MailApp: new MailApp(),
  PropertiesService: new PropertiesService(),
  ScriptApp: new ScriptApp(),
  Session: new Session(),
  SpreadsheetApp: new SpreadsheetApp(),
  Utilities: new Utilities(),
  console: new ScriptConsole(),
};

/** Names of properties that are no methods: enumerations, on the service that gives them. */
for (const service of Object.values(services)) exposure.addFields(service);
exposure.addFields(new Ui());
for (const [name, fields] of Object.entries(EVENT_MEMBERS)) exposure.addMembers(name, fields);
for (const [name, values] of Object.entries(enums)) {
  if (typeof values === 'object') exposure.addMembers(name, Object.keys(values));
}

for (const [name, service] of Object.entries(services)) {
  Object.defineProperty(globalThis, name, {
    value: service,
    configurable: true,
    writable: true,
    enumerable: false,
  });
}

setClock();
attach(runtime);
