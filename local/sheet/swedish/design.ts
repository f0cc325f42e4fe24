/** Univer's small parts: calendar, colours. */
export const design = {
  Confirm: { cancel: 'Avbryt', confirm: 'Klar' },
  CascaderList: { empty: 'Inget' },
  Calendar: {
    year: '',
    weekDays: ['sön', 'mån', 'tis', 'ons', 'tors', 'fre', 'lör'],
    months: ['jan', 'feb', 'mars', 'apr', 'maj', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec'],
  },
  Select: { empty: 'Inget' },
  ColorPicker: { more: 'Fler färger', cancel: 'Avbryt', confirm: 'Välj' },
  GradientColorPicker: {
    linear: 'Linjär',
    radial: 'Radiell',
    angular: 'Vinklad',
    diamond: 'Ruter',
    offset: 'Förskjutning',
    angle: 'Vinkel',
    flip: 'Vänd',
    delete: 'Ta bort',
  },
};
