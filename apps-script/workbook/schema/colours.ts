/** Backgrounds and text colours in the sheet; each pair has a contrast of at least 4.5:1. */
export const COLOURS = {
  header: { background: '#0b5563', text: '#ffffff' },
  duty: { background: '#fdf1dc', text: '#6b4000' },
  wait: { background: '#e8f0f8', text: '#234a73' },
  late: { background: '#fbe9e5', text: '#8c2a17' },
  done: { background: '#e6f2ea', text: '#235134' },
  quiet: { background: '#f0f2f3', text: '#4a575c' },
  struck: { background: '#f0f2f3', text: '#5d676b' },
} as const;
export type ColourName = keyof typeof COLOURS;

/** A text in a cell and the colour it gets. */
export interface ChoiceColour {
  readonly text: string;
  readonly colour: ColourName;
}
