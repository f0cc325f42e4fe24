import { defaultTheme } from '@univerjs/themes';

/** Univer in the accent of everything else (shared/interface). */
export const theme: typeof defaultTheme = {
  ...defaultTheme,
  primary: {
    50: '#eef6f7',
    100: '#e3f0f2',
    200: '#c3dfe3',
    300: '#93c4cc',
    400: '#4f9aa6',
    500: '#1f7684',
    600: '#0b5563',
    700: '#0a4a56',
    800: '#083f4a',
    900: '#06323b',
  },
};
