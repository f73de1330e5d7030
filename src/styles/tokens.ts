/** Reads the tokens out of `theme.css`, so that nothing else has to repeat them. */

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Every token by its name without the dashes: `color-surface` → its value. */
export function readTokens(css: string): Map<string, string> {
  const block = /@theme\s*\{([\s\S]*?)\n\}/.exec(css)?.[1] ?? '';
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
      name,
      value.replace(/\s+/g, ' ').trim(),
    ]),
  );
}

/**
 * The colour of a token in a theme, `#rrggbb`.
 * @throws when there is no such token or it is no plain colour
 */
export function colourOf(tokens: ReadonlyMap<string, string>, name: string, theme: Theme): string {
  const value = tokens.get(`color-${name}`) ?? '';
  const both = /^light-dark\((#\w{6}), (#\w{6})\)$/.exec(value);
  const found = both ? both[theme === 'light' ? 1 : 2] : /^#\w{6}$/.exec(value)?.[0];
  if (!found) throw new Error(`--color-${name} is not a colour: “${value}”`);
  return found;
}

/** Relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** 1 (equal) to 21 (black on white), https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const [reading, short, shape] = [7, 4.5, 3];

/**
 * What lies on what, and the least contrast that it needs (WCAG 2.2: 1.4.3, 1.4.6 and 1.4.11).
 * What lies on a dark band takes its dark side in both themes.
 */
export const pairs: { on: string; what: string; least: number; band?: true }[] = [
  ...['surface', 'raised'].flatMap((on) => [
    { on, what: 'text', least: reading },
    { on, what: 'muted', least: reading },
    { on, what: 'accent', least: short },
    { on, what: 'line', least: shape },
  ]),
  { on: 'mark', what: 'text', least: reading },
  { on: 'mark', what: 'muted', least: short },
  { on: 'accent', what: 'surface', least: short },
  { on: 'text', what: 'surface', least: reading },
  { on: 'night', what: 'on-night', least: reading },
  { on: 'night', what: 'on-night-muted', least: reading },
  // Focus, links and notes of whatever stands in a band.
  { on: 'night', what: 'accent', least: short, band: true },
  { on: 'night', what: 'muted', least: reading, band: true },
];

/** Contrast of each pair in a theme. */
export function contrasts(tokens: ReadonlyMap<string, string>, theme: Theme) {
  return pairs.map(({ band, ...pair }) => {
    const colour = colourOf(tokens, pair.what, band ? 'dark' : theme);
    const ground = colourOf(tokens, pair.on, theme);
    return { ...pair, colour, ground, ratio: contrast(colour, ground) };
  });
}
