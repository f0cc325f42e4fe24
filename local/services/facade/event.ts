/** The object `e` that Google hands to triggers, doGet and doPost. */
import { AuthMode } from './enums.ts';
import type { ServiceEvent, WebRequest } from './host.ts';
import { formatDate } from './script/format-date.ts';
import { User } from './script/user.ts';
import { context, host } from './session.ts';
import { make } from './spreadsheet/make.ts';

export function eventObject(event: ServiceEvent): object {
  if ('parameters' in event) return webEvent(event);
  const authMode = AuthMode[context.authMode];
  if (event.kind === 'time') {
    const limit = event.limit === undefined ? {} : { limit: event.limit };
    return { authMode, triggerUid: event.triggerUid, ...limit, ...timeParts() };
  }
  const about = { authMode, source: make().spreadsheet(), user: new User(context.user) };
  if (event.kind === 'open') return about;
  const installed = event.triggerUid === undefined ? {} : { triggerUid: event.triggerUid };
  if (event.kind === 'change') return { ...about, ...installed, changeType: event.changeType };
  return {
    ...about,
    ...installed,
    range: make().range(event.sheet, { ...event.area }),
    // Google gives both only when a single cell was edited.
    ...(event.value === undefined ? {} : { value: event.value }),
    ...(event.oldValue === undefined ? {} : { oldValue: event.oldValue }),
  };
}

function timeParts(): object {
  const number = (pattern: string) => Number(formatDate(host.now(), 'UTC', pattern));
  return {
    year: number('yyyy'),
    month: number('M'),
    'day-of-month': number('d'),
    'day-of-week': number('u'),
    'week-of-year': number('w'),
    hour: number('H'),
    minute: number('m'),
    second: number('s'),
    timezone: 'UTC',
  };
}

/** No headers, no address: a script never sees them. */
function webEvent(event: WebRequest): object {
  const parameter: Record<string, string> = {};
  const parameters: Record<string, string[]> = {};
  for (const [key, values] of Object.entries(event.parameters)) {
    parameters[key] = [...values];
    parameter[key] = values[0] ?? '';
  }
  const request = {
    parameter,
    parameters,
    queryString: event.queryString,
    contextPath: '',
    contentLength: -1,
    ...(event.pathInfo === undefined ? {} : { pathInfo: event.pathInfo }),
  };
  if (event.kind === 'get') return request;
  const contents = event.contents ?? '';
  const length = host.encode(contents, 'UTF_8').length;
  return {
    ...request,
    contentLength: length,
    postData: { length, type: event.type ?? 'text/plain', contents, name: 'postData' },
  };
}

const TRIGGER = ['authMode', 'triggerUid', 'user'];
const REQUEST = ['parameter', 'parameters', 'queryString', 'contextPath', 'contentLength', 'pathInfo'];

/** Fields of the objects made here, by Google's names of the interfaces that declare them. */
export const EVENT_MEMBERS: Readonly<Record<string, readonly string[]>> = {
  'Events.AppsScriptEvent': TRIGGER,
  'Events.SheetsOnOpen': ['source'],
  'Events.SheetsOnChange': ['changeType', 'source'],
  'Events.SheetsOnEdit': ['oldValue', 'range', 'source', 'value'],
  'Events.AddonOnInstall': ['authMode'],
  'Events.AppsScriptHttpRequestEvent': REQUEST,
  'Events.DoPost': ['postData'],
  'Events.AppsScriptHttpRequestEventPostData': ['length', 'type', 'contents', 'name'],
  'Events.TimeDriven': [
    'authMode',
    'year',
    'month',
    'week-of-year',
    'day-of-month',
    'day-of-week',
    'hour',
    'minute',
    'second',
    'timezone',
    'triggerUid',
  ],
};
