/** A list as a large district has it, in ten columns; made alike for whatever is measured on it. */
export const HEADER = [
  'Nr',
  'Datum',
  'Ärende',
  'Synpunkt',
  'Område',
  'Till',
  'Skickat',
  'Svar kom',
  'Svar',
  'Status',
] as const;

function rowOf(index: number): readonly string[] {
  const day = `2025-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`;
  const isSent = index % 2 === 0;
  return [
    String(index + 1),
    day,
    `Lampan på plats ${index}`,
    `Lampan på plats ${index} har varit trasig i tre veckor, och det är mörkt när barnen går hem från skolan.`,
    ['Sätra', 'Bredäng', 'Vårberg'][index % 3] ?? '',
    isSent ? 'Trafikkontoret' : '',
    isSent ? day : '',
    index % 4 === 0 ? '2026-01-10' : '',
    index % 4 === 0 ? 'Ja, lampan byts i nästa rond.' : '',
    ['Klar', 'Pågår', 'Skickat till tk'][index % 3] ?? '',
  ];
}

export const list = (rows: number): readonly (readonly string[])[] => [
  HEADER,
  ...Array.from({ length: rows }, (_, index) => rowOf(index)),
];

export const csvOf = (rows: readonly (readonly string[])[]): Buffer =>
  Buffer.from(rows.map((cells) => cells.join(';')).join('\r\n'));
