export const THEME_NAMES = ['light', 'dark'] as const;
export type ThemeName = (typeof THEME_NAMES)[number];

/**
 * Literal colours, because a drawing that leaves the page cannot take style sheets along. `src/app/tokens.css` says the
 * same to the page; a test holds the two together, and every contrast to WCAG 2.2.
 */
const LIGHT = {
  paper: '#f7f6f2',
  surface: '#ffffff',
  sunken: '#efede6',
  line: '#dedbd1',
  lineStrong: '#8b8778',
  ink: '#1d2127',
  ink2: '#4b5159',
  ink3: '#60666d',
  accent: '#0b5c6b',
  accentSoft: '#dcecee',
  alignment: '#32539f',
  robustness: '#b85008',
  systemic: '#2d8152',
  evaluations: '#9360b8',
  interpretability: '#b28502',
  other: '#656681',
  yes: '#1a6b50',
  yesSoft: '#dff0e8',
  no: '#6f6a5e',
  noSoft: '#f4f2ec',
  unknown: '#885e00',
  unknownSoft: '#fbf0d5',
  barRest: '#7f8b93',
  ghost: '#e6e3db',
};

export type ColourName = keyof typeof LIGHT;
export type Palette = Readonly<Record<ColourName, string>>;

const DARK: Palette = {
  paper: '#14171b',
  surface: '#1c2026',
  sunken: '#23282f',
  line: '#333a43',
  lineStrong: '#7c8691',
  ink: '#eceae4',
  ink2: '#bfc4ca',
  ink3: '#9aa2ab',
  accent: '#6cc3d1',
  accentSoft: '#173a41',
  alignment: '#72a7ff',
  robustness: '#e78850',
  systemic: '#87cc93',
  evaluations: '#b480c6',
  interpretability: '#e3b636',
  other: '#9ea7a8',
  yes: '#6cc196',
  yesSoft: '#1c3a2d',
  no: '#9a9484',
  noSoft: '#262a30',
  unknown: '#d9b13f',
  unknownSoft: '#3a3117',
  barRest: '#66727e',
  ghost: '#2d333b',
};

export const PALETTES: Readonly<Record<ThemeName, Palette>> = { light: LIGHT, dark: DARK };
