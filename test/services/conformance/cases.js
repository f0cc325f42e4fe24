/**
 * Conformance cases: what we hold to be true of Google's services, as Apps Script without imports. The local
 * services run them in every test run. On Google they run in a script bound to an empty spreadsheet
 * (README.md in this folder): `runConformance()` answers with what differs.
 *
 * `sure: false` marks what neither the documentation nor a report confirms: those cases are open questions, and
 * a difference found on Google is to be taken over here and in the local services.
 */

function fail(message) {
  throw new Error(message);
}

function same(actual, expected, about) {
  const one = JSON.stringify(plain(actual));
  const other = JSON.stringify(plain(expected));
  if (one !== other) fail(`${about || 'value'}: ${one} instead of ${other}`);
}

/** Dates as `Date 2026-04-13T10:00:00.000Z`, so that they compare as text. */
function plain(value) {
  if (value instanceof Date) return `Date ${value.toISOString()}`;
  if (Array.isArray(value)) return value.map(plain);
  return value;
}

function throws(action, pattern, about) {
  let message = null;
  try {
    action();
  } catch (error) {
    message = String(error.message);
  }
  if (message === null) fail(`${about || 'action'}: no error`);
  if (!pattern.test(message)) fail(`${about || 'action'}: "${message}" does not match ${pattern}`);
}

function typed(sheet, values) {
  const range = sheet.getRange(1, 1, values.length, values[0].length);
  range.setValues(values);
  return range.getValues();
}

const CASES = {
  'getValues gives what setValues wrote, each with its type': {
    sure: true,
    run: (sheet) => {
      same(typed(sheet, [['text', 12.5, true, '']]), [['text', 12.5, true, '']]);
      const [[text, number, truth, empty]] = sheet.getRange('A1:D1').getValues();
      same([typeof text, typeof number, typeof truth, empty === ''], ['string', 'number', 'boolean', true]);
    },
  },
  'setValues refuses another number of rows': {
    sure: true,
    run: (sheet) => {
      throws(
        () => sheet.getRange('A1:A2').setValues([['x']]),
        /number of rows in the data does not match.*1.*2/,
      );
    },
  },
  'setValues refuses another number of columns': {
    sure: true,
    run: (sheet) => {
      throws(
        () => sheet.getRange('A1:B1').setValues([['x']]),
        /number of columns in the data does not match.*1.*2/,
      );
    },
  },
  'arrays and dates given to setValues may be changed afterwards': {
    sure: true,
    run: (sheet) => {
      const rows = [['before']];
      sheet.getRange('A1').setValues(rows);
      rows[0][0] = 'after';
      same(sheet.getRange('A1').getValue(), 'before');
      const date = new Date('2026-07-01T10:00:00Z');
      sheet.getRange('A1').setValue(date);
      date.setFullYear(1999);
      same(sheet.getRange('A1').getValue(), new Date('2026-07-01T10:00:00Z'));
    },
  },
  'arrays from getValues are a copy': {
    sure: true,
    run: (sheet) => {
      sheet.getRange('A1').setValue('kept');
      sheet.getRange('A1').getValues()[0][0] = 'lost';
      same(sheet.getRange('A1').getValue(), 'kept');
    },
  },
  'a leading = makes a formula': {
    sure: true,
    run: (sheet) => {
      sheet.getRange('A1').setValue('=1+1');
      same(sheet.getRange('A1').getFormula(), '=1+1');
    },
  },
  'a leading apostrophe keeps text, and is not part of it': {
    sure: true,
    run: (sheet) => {
      sheet.getRange('A1:A2').setValues([["'=1+1"], ["'007"]]);
      same(sheet.getRange('A1:A2').getValues(), [['=1+1'], ['007']]);
      same(sheet.getRange('A1:A2').getFormulas(), [[''], ['']]);
    },
  },
  'in a text cell 007 and a date stay text': {
    sure: true,
    run: (sheet) => {
      sheet.getRange('A1:B1').setNumberFormat('@');
      same(typed(sheet, [['007', '2026-04-13']]), [['007', '2026-04-13']]);
    },
  },
  'in a text cell an apostrophe is still a mark': {
    sure: false,
    run: (sheet) => {
      sheet.getRange('A1').setNumberFormat('@').setValue("'=1+1");
      same(sheet.getRange('A1').getValue(), '=1+1');
      same(sheet.getRange('A1').getFormula(), '');
    },
  },
  'in a text cell a script can still make a formula': {
    sure: false,
    run: (sheet) => {
      sheet.getRange('A1').setNumberFormat('@').setValue('=1+1');
      same(sheet.getRange('A1').getFormula(), '=1+1');
    },
  },
  'a number in a text cell becomes text': {
    sure: false,
    run: (sheet) => {
      sheet.getRange('A1').setNumberFormat('@').setValue(12.5);
      same(sheet.getRange('A1').getValue(), '12,5');
    },
  },
  'leading zeros are lost': {
    sure: true,
    run: (sheet) => same(typed(sheet, [['007']]), [[7]]),
  },
  'a phone number with a plus loses it': {
    sure: true,
    run: (sheet) => same(typed(sheet, [['+46701234567']]), [[46701234567]]),
  },
  'long digits become a rounded number': {
    sure: true,
    run: (sheet) => same(typed(sheet, [['12345678901234567890']]), [[12345678901234567000]]),
  },
  'a decimal comma is a number in Swedish, a decimal point is not': {
    sure: false,
    run: (sheet) => same(typed(sheet, [['12,5', '12.5']]), [[12.5, '12.5']]),
  },
  'thousands may be spaced': {
    sure: true,
    run: (sheet) => same(typed(sheet, [['1 234 567,5']]), [[1234567.5]]),
  },
  'per cent is a hundredth, and shown as it was typed': {
    sure: true,
    run: (sheet) => {
      same(typed(sheet, [['10 %']]), [[0.1]]);
      same(sheet.getRange('A1').getDisplayValue(), '10%');
    },
  },
  'truth values in Swedish and English': {
    sure: true,
    run: (sheet) => {
      same(typed(sheet, [['SANT', 'FALSKT', 'true', 'FALSE']]), [[true, false, true, false]]);
      same(sheet.getRange('A1:B1').getDisplayValues(), [['SANT', 'FALSKT']]);
    },
  },
  'an ISO date is midnight in the time zone of the spreadsheet': {
    sure: true,
    run: (sheet) => {
      same(typed(sheet, [['2026-04-13', '2026-01-13']]), [
        [new Date('2026-04-12T22:00:00Z'), new Date('2026-01-12T23:00:00Z')],
      ]);
      same(sheet.getRange('A1').getDisplayValue(), '2026-04-13');
    },
  },
  'a date and a time': {
    sure: true,
    run: (sheet) => same(typed(sheet, [['2026-04-13 14:30']]), [[new Date('2026-04-13T12:30:00Z')]]),
  },
  'a diary number becomes a date': {
    sure: true,
    run: (sheet) => same(typed(sheet, [['2026/12']]), [[new Date('2026-11-30T23:00:00Z')]]),
  },
  '1/2 is the first of February of this year': {
    sure: false,
    run: (sheet) => {
      const [[value]] = typed(sheet, [['1/2']]);
      same(Utilities.formatDate(value, 'Europe/Stockholm', 'MM-dd'), '02-01');
    },
  },
  '13 april is a date of this year': {
    sure: true,
    run: (sheet) => {
      const [[value]] = typed(sheet, [['13 april']]);
      same(Utilities.formatDate(value, 'Europe/Stockholm', 'MM-dd'), '04-13');
    },
  },
  'no such date is text': {
    sure: true,
    run: (sheet) => same(typed(sheet, [['2026-02-31']]), [['2026-02-31']]),
  },
  'ISO text with T stays text': {
    sure: false,
    run: (sheet) => same(typed(sheet, [['2026-04-13T12:30:00Z']]), [['2026-04-13T12:30:00Z']]),
  },
  'a Date comes back as the same moment': {
    sure: true,
    run: (sheet) => {
      const moment = new Date('2026-07-01T08:15:30.000Z');
      sheet.getRange('A1').setValue(moment);
      same(sheet.getRange('A1').getValue(), moment);
      if (!(sheet.getRange('A1').getValue() instanceof Date)) fail('no Date');
    },
  },
  'a number shown as a date is read as a Date': {
    sure: true,
    run: (sheet) => {
      sheet.getRange('A1').setValue(46125).setNumberFormat('yyyy-mm-dd');
      same(sheet.getRange('A1').getValue(), new Date('2026-04-12T22:00:00Z'));
      same(sheet.getRange('A1').getDisplayValue(), '2026-04-13');
    },
  },
  'text with more than 50,000 characters is refused': {
    sure: true,
    run: (sheet) => {
      throws(() => sheet.getRange('A1').setValue('x'.repeat(50001)), /50000 characters/);
      sheet.getRange('A1').setValue('x'.repeat(50000));
    },
  },
  'a range outside the grid is refused': {
    sure: true,
    run: (sheet) => {
      throws(() => sheet.getRange(sheet.getMaxRows() + 1, 1), /outside the dimensions of the sheet/);
      throws(() => sheet.getRange(0, 1), /row of the range is too small/);
      throws(() => sheet.getRange(1, 1, 0, 1), /at least 1/);
    },
  },
  'null and empty text clear a cell': {
    sure: true,
    run: (sheet) => {
      sheet.getRange('A1:B1').setValues([['a', 'b']]);
      sheet.getRange('A1:B1').setValues([[null, '']]);
      same([sheet.getLastRow(), sheet.getRange('A1').isBlank()], [0, true]);
    },
  },
  'the last row and column are those with content': {
    sure: true,
    run: (sheet) => {
      same([sheet.getLastRow(), sheet.getLastColumn()], [0, 0]);
      sheet.getRange('C5').setValue('x');
      sheet.getRange('E9').setBackground('#ff0000');
      same([sheet.getLastRow(), sheet.getLastColumn()], [5, 3]);
      same(sheet.getDataRange().getA1Notation(), 'A1:C5');
    },
  },
  'appendRow writes below the last content, and makes the grid grow': {
    sure: true,
    run: (sheet) => {
      sheet.deleteRows(3, sheet.getMaxRows() - 2);
      sheet.getRange('A2').setValue('last');
      sheet.appendRow(['new', 1]);
      same(sheet.getMaxRows(), 3);
      same(sheet.getRange('A3:B3').getValues(), [['new', 1]]);
    },
  },
  'inserted rows move what is below, and formulas follow': {
    sure: true,
    run: (sheet) => {
      sheet.getRange('A1:A3').setValues([[1], [2], ['=A1+A2']]);
      sheet.insertRowBefore(2);
      same(sheet.getRange('A4').getFormula(), '=A1+A3');
      same(sheet.getRange('A3').getValue(), 2);
    },
  },
  'deleted rows shorten a validation, a named range and a protection': {
    sure: true,
    run: (sheet, book) => {
      const range = sheet.getRange('A2:A10');
      range.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).build());
      book.setNamedRange('conformance_name', range);
      const protection = range.protect().setDescription('conformance');
      sheet.deleteRows(4, 2);
      same(book.getRangeByName('conformance_name').getA1Notation(), 'A2:A8');
      same(protection.getRange().getA1Notation(), 'A2:A8');
      same(sheet.getRange('A9').getDataValidation(), null);
      same(sheet.getRange('A8').getDataValidation() === null, false);
      book.removeNamedRange('conformance_name');
    },
  },
  'not every row that is not frozen can be deleted': {
    sure: true,
    run: (sheet) => {
      sheet.setFrozenRows(1);
      throws(() => sheet.deleteRows(2, sheet.getMaxRows() - 1), /not possible to delete all non-frozen rows/);
    },
  },
  'a strict drop-down refuses, a lenient one does not': {
    sure: true,
    run: (sheet) => {
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['ja', 'nej']);
      sheet.getRange('A1').setDataValidation(rule.setAllowInvalid(false).build());
      throws(() => {
        sheet.getRange('A1').setValue('kanske');
        SpreadsheetApp.flush();
      }, /violates the data validation rules/);
      sheet.getRange('A2').setDataValidation(rule.setAllowInvalid(true).build()).setValue('kanske');
      same(sheet.getRange('A2').getValue(), 'kanske');
      same(sheet.getRange('A2').getDataValidation().getCriteriaValues()[0], ['ja', 'nej']);
    },
  },
  'a drop-down can take its values from a range': {
    sure: true,
    run: (sheet) => {
      sheet.getRange('C1:C2').setValues([['röd'], ['grön']]);
      const rule = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('C1:C2'));
      sheet.getRange('A1').setDataValidation(rule.setAllowInvalid(false).build()).setValue('grön');
      throws(() => {
        sheet.getRange('A1').setValue('blå');
        SpreadsheetApp.flush();
      }, /violates the data validation rules/);
    },
  },
  'sort moves whole rows: numbers, then text, empty last': {
    sure: true,
    run: (sheet) => {
      sheet.getRange('A1:B4').setValues([
        ['b', 1],
        ['', 2],
        [10, 3],
        ['a', 4],
      ]);
      sheet.getRange('A1:B4').sort(1);
      same(sheet.getRange('A1:B4').getValues(), [
        [10, 3],
        ['a', 4],
        ['b', 1],
        ['', 2],
      ]);
      sheet.getRange('A1:B4').sort({ column: 1, ascending: false });
      same(sheet.getRange('B1:B4').getValues(), [[1], [4], [3], [2]]);
    },
  },
  'Swedish letters sort last': {
    sure: true,
    run: (sheet) => {
      sheet.getRange('A1:A4').setValues([['Ö'], ['Z'], ['Å'], ['Ä']]);
      sheet.getRange('A1:A4').sort(1);
      same(sheet.getRange('A1:A4').getValues(), [['Z'], ['Å'], ['Ä'], ['Ö']]);
    },
  },
  'a copied formula refers to its new neighbours': {
    sure: true,
    run: (sheet) => {
      sheet.getRange('B1').setFormula('=A1+$A$1');
      sheet.getRange('B1').copyTo(sheet.getRange('B2:B3'));
      same(sheet.getRange('B2:B3').getFormulas(), [['=A2+$A$1'], ['=A3+$A$1']]);
    },
  },
  'clearContent leaves the format, clearFormat the content': {
    sure: true,
    run: (sheet) => {
      const cell = sheet.getRange('A1').setValue('x').setBackground('#ff0000').setNote('note');
      cell.clearContent();
      same([cell.getValue(), cell.getBackground(), cell.getNote()], ['', '#ff0000', 'note']);
      cell.setValue('y').clearFormat();
      same([cell.getValue(), cell.getBackground(), cell.getNote()], ['y', '#ffffff', 'note']);
      cell.clear();
      same([cell.getValue(), cell.getNote()], ['', '']);
    },
  },
  'column metadata moves with its column': {
    sure: true,
    run: (sheet) => {
      sheet.getRange('B:B').addDeveloperMetadata('column', 'owner');
      sheet.insertColumnBefore(1);
      const [found] = sheet.createDeveloperMetadataFinder().withKey('column').withValue('owner').find();
      same(found.getLocation().getColumn().getColumn(), 3);
      sheet.deleteColumn(3);
      same(sheet.createDeveloperMetadataFinder().withKey('column').find().length, 0);
    },
  },
  'metadata is for whole rows and columns only': {
    sure: true,
    run: (sheet) =>
      throws(() => sheet.getRange('A1:B2').addDeveloperMetadata('x'), /not currently supported/),
  },
  'a moved column takes its cells along': {
    sure: true,
    run: (sheet) => {
      sheet.getRange('A1:C1').setValues([['a', 'b', 'c']]);
      sheet.moveColumns(sheet.getRange('A:A'), 4);
      same(sheet.getRange('A1:C1').getValues(), [['b', 'c', 'a']]);
    },
  },
  'sheet names are unique, and found without regard to capitals': {
    sure: false,
    run: (sheet, book) => {
      throws(() => book.insertSheet(sheet.getName()), /already exists/);
      same(book.getSheetByName(sheet.getName().toUpperCase()) === null, false);
      same(book.getSheetByName('no such sheet'), null);
    },
  },
  'an unknown A1 name is not found': {
    sure: true,
    run: (sheet) => throws(() => sheet.getRange('not a range!'), /Range not found/),
  },
  'open ranges reach to the end of the grid': {
    sure: true,
    run: (sheet) => {
      same(sheet.getRange('B3:B').getNumRows(), sheet.getMaxRows() - 2);
      same(sheet.getRange('2:2').getNumColumns(), sheet.getMaxColumns());
    },
  },
  'HMAC over bytes: RFC 4231, case 2, and Swedish text': {
    sure: true,
    run: () => {
      const hex = (bytes) => bytes.map((byte) => (byte & 255).toString(16).padStart(2, '0')).join('');
      const bytesOf = (text) => Utilities.newBlob(text).getBytes();
      same(
        hex(Utilities.computeHmacSha256Signature(bytesOf('what do ya want for nothing?'), bytesOf('Jefe'))),
        '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
      );
      same(
        hex(Utilities.computeHmacSha256Signature('åäö', 'nyckel', Utilities.Charset.UTF_8)),
        hex(Utilities.computeHmacSha256Signature(bytesOf('åäö'), bytesOf('nyckel'))),
      );
    },
  },
  'a digest of the empty text': {
    sure: true,
    run: () => {
      const bytes = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, '', Utilities.Charset.UTF_8);
      same(bytes.slice(0, 4), [-29, -80, -60, 66]);
    },
  },
  'base64, plain and web safe': {
    sure: true,
    run: () => {
      same(Utilities.base64Encode([-5, -1, 62]), '+/8+');
      same(Utilities.base64EncodeWebSafe([-5, -1, 62]), '-_8-');
      same(Utilities.base64Decode('+/8+'), [-5, -1, 62]);
      same(Utilities.base64Encode('å', Utilities.Charset.UTF_8), 'w6U=');
    },
  },
  formatDate: {
    sure: true,
    run: () => {
      const moment = new Date('2026-04-13T10:05:09.007Z');
      const format = (pattern) => Utilities.formatDate(moment, 'Europe/Stockholm', pattern);
      same(format("yyyy-MM-dd'T'HH:mm:ssXXX"), '2026-04-13T12:05:09+02:00');
      same(format('d MMMM yy, EEE h:mm a'), '13 April 26, Mon 12:05 PM');
      same(format("HH:mm:ss.SSS 'kl''n'"), "12:05:09.007 kl'n");
    },
  },
  'properties are text, and absent ones null': {
    sure: true,
    run: () => {
      const properties = PropertiesService.getScriptProperties();
      properties.setProperty('conformance', 'å');
      same([properties.getProperty('conformance'), properties.getProperty('absent')], ['å', null]);
      throws(() => properties.setProperty('conformance', 'x'.repeat(9 * 1024 + 1)), /too large/i);
      properties.deleteProperty('conformance');
      same(properties.getProperty('conformance'), null);
    },
  },
  'the cache forgets, and refuses 100 KB and more': {
    sure: true,
    run: () => {
      const cache = CacheService.getScriptCache();
      cache.put('conformance', 'kept', 600);
      same([cache.get('conformance'), cache.get('absent')], ['kept', null]);
      same(cache.getAll(['conformance', 'absent']), { conformance: 'kept' });
      throws(() => cache.put('conformance', 'x'.repeat(100 * 1024 + 1)), /too large/i);
      cache.remove('conformance');
      same(cache.get('conformance'), null);
    },
  },
  'a lock can be taken, and given back': {
    sure: true,
    run: () => {
      const lock = LockService.getDocumentLock();
      same([lock.tryLock(1000), lock.hasLock()], [true, true]);
      lock.releaseLock();
      same(lock.hasLock(), false);
    },
  },
  'a template escapes what it prints': {
    sure: true,
    run: () => {
      const template = HtmlService.createTemplate('<? for (const x of list) { ?>[<?= x ?>|<?!= x ?>]<? } ?>');
      template.list = ['a<b', '"'];
      same(template.evaluate().getContent(), '[a&lt;b|a<b][&#34;|"]'.replace('&#34;', '&quot;'));
    },
  },
  'an error of a service is an Error': {
    sure: true,
    run: (sheet) => {
      try {
        sheet.getRange('A1:A2').setValues([['x']]);
      } catch (error) {
        same([error instanceof Error, error.name], [true, 'Exception']);
      }
      try {
        PropertiesService.getScriptProperties().setProperty('conformance', 'x'.repeat(20000));
        fail('no error');
      } catch (error) {
        same([error instanceof Error, error.name], [true, 'Exception']);
      }
    },
  },
};

function conformanceNames() {
  return Object.keys(CASES);
}

/** @returns null, or what went wrong */
function runConformanceCase(name) {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  book.setSpreadsheetLocale('sv_SE');
  book.setSpreadsheetTimeZone('Europe/Stockholm');
  const sheet = book.insertSheet(`conformance ${Utilities.getUuid()}`);
  try {
    CASES[name].run(sheet, book);
    SpreadsheetApp.flush();
    return null;
  } catch (error) {
    return String(error.message);
  } finally {
    book.deleteSheet(sheet);
  }
}

/** For `clasp run runConformance`: every case that differs, with whether we were sure of it. */
function runConformance() {
  const differing = [];
  for (const name of conformanceNames()) {
    const message = runConformanceCase(name);
    if (message !== null) differing.push({ name, sure: CASES[name].sure, message });
  }
  return { cases: conformanceNames().length, differing };
}

// Where there are modules, for tools that would otherwise take the entry points for unused.
if (typeof module !== 'undefined') module.exports = { conformanceNames, runConformanceCase, runConformance };
