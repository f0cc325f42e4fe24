/** Everybody who reaches the sheet from outside: devices, departments, phones. */
import { phoneLinkWords } from '../../shared/text/phone-links.ts';
import { sheetWords } from '../../shared/text/sheet.ts';
import { answer, languageOf, parsed } from '../answers.ts';
import { type Calls, deviceIdSchema } from '../calls.ts';
import { openDialog } from '../menu.ts';
import { deviceProperty, listDevices as listDevicesOf, readDevice } from '../web/devices.ts';
import { createCode } from '../web/pairing.ts';
import { createLinkForPhone, linksForPhones, revokeLinkForPhone } from '../web/phone-link-calls.ts';
import { createLink, listLinks, revokeLink } from '../web/reply-link-calls.ts';
import { isSetUp } from '../workbook/set-up.ts';
import { inTurn, properties } from '../workbook/store.ts';
import { now, openBook, userEmail } from './around.ts';

export function showConnection(): void {
  openDialog('connection', sheetWords[languageOf(openBook())].panels.connection, 560, 560);
}

export function createPairing(): ReturnType<Calls['createPairing']> {
  const book = openBook();
  return answer(book, () => {
    const words = sheetWords[languageOf(book)].errors;
    if (!isSetUp(book)) return { ok: false, message: words.notSetUp };
    const address = ScriptApp.getService().getUrl();
    if (!address) return { ok: false, message: words.noAddress };
    return { ok: true, address, ...inTurn(() => createCode(userEmail(), Date.now())) };
  });
}

export function listDevices(): ReturnType<Calls['listDevices']> {
  const book = openBook();
  return answer(book, () => ({ ok: true, devices: listDevicesOf(properties().getProperties(), now()) }));
}

export function revokeDevice(id: unknown): ReturnType<Calls['revokeDevice']> {
  const book = openBook();
  return answer(book, () => {
    const device = parsed(deviceIdSchema, id);
    const words = sheetWords[languageOf(book)].errors;
    const isKnown = inTurn(() => {
      const record = readDevice(properties().getProperties(), device);
      if (!record) return false;
      const revoked = record.revoked ?? now();
      properties().setProperty(deviceProperty(device), JSON.stringify({ ...record, revoked }));
      return true;
    });
    if (!isKnown) return { ok: false, message: words.unknownDevice };
    return { ok: true, devices: listDevicesOf(properties().getProperties(), now()) };
  });
}

export function createReplyLink(request: unknown): ReturnType<Calls['createReplyLink']> {
  const book = openBook();
  return answer(book, () => createLink(book, request, userEmail(), now()));
}

export function listReplyLinks(request: unknown): ReturnType<Calls['listReplyLinks']> {
  const book = openBook();
  return answer(book, () => listLinks(request, now()));
}

export function revokeReplyLink(id: unknown): ReturnType<Calls['revokeReplyLink']> {
  const book = openBook();
  return answer(book, () => revokeLink(book, id, now()));
}

export function showPhones(): void {
  openDialog('phones', phoneLinkWords[languageOf(openBook())].title, 560, 560);
}

export function createPhoneLink(request: unknown): ReturnType<Calls['createPhoneLink']> {
  const book = openBook();
  return answer(book, () => createLinkForPhone(book, request, userEmail(), now()));
}

export function listPhoneLinks(): ReturnType<Calls['listPhoneLinks']> {
  return answer(openBook(), () => linksForPhones(now()));
}

export function revokePhoneLink(id: unknown): ReturnType<Calls['revokePhoneLink']> {
  const book = openBook();
  return answer(book, () => revokeLinkForPhone(book, id, now()));
}
