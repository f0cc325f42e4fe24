/** What a spreadsheet's locale decides: how numbers, dates and truth values are typed and shown. */
export interface Locale {
  readonly decimal: string;
  /** Characters that may stand between thousands; the first is used when showing. */
  readonly group: readonly string[];
  readonly yes: string;
  readonly no: string;
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly days: readonly string[];
  readonly shortDays: readonly string[];
  /** Order of `1/2`. */
  readonly dayFirst: boolean;
  readonly date: string;
  readonly dateTime: string;
  readonly time: string;
  readonly currency: string;
}

const swedish: Locale = {
  decimal: ',',
  group: ['\u00a0', ' ', '\u202f'],
  yes: 'SANT',
  no: 'FALSKT',
  months: [
    'januari',
    'februari',
    'mars',
    'april',
    'maj',
    'juni',
    'juli',
    'augusti',
    'september',
    'oktober',
    'november',
    'december',
  ],
  shortMonths: ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  days: ['söndag', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag'],
  shortDays: ['sön', 'mån', 'tis', 'ons', 'tors', 'fre', 'lör'],
  dayFirst: true,
  date: 'yyyy-mm-dd',
  dateTime: 'yyyy-mm-dd hh:mm:ss',
  time: 'hh:mm:ss',
  currency: 'kr',
};

const american: Locale = {
  decimal: '.',
  group: [','],
  yes: 'TRUE',
  no: 'FALSE',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  days: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  shortDays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  dayFirst: false,
  date: 'm/d/yyyy',
  dateTime: 'm/d/yyyy h:mm:ss',
  time: 'h:mm:ss AM/PM',
  currency: '$',
};

const british: Locale = {
  ...american,
  dayFirst: true,
  date: 'dd/mm/yyyy',
  dateTime: 'dd/mm/yyyy hh:mm:ss',
  time: 'hh:mm:ss',
};

/** The locale's habits; an unknown locale has the American ones, as a new Google workbook has. */
export function localeOf(name: string): Locale {
  if (name.startsWith('sv')) return swedish;
  if (name === 'en_GB') return british;
  return american;
}
