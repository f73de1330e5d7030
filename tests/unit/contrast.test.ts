/** Every text can be read in both themes. WCAG 2.2, 1.4.3, 1.4.6 and 1.4.11. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];

const styles = readFileSync('src/styles/theme.css', 'utf8');

/** The colour of a token in a theme, `#rrggbb`. */
function colour(token: string, theme: Theme): string {
  const value = new RegExp(`--color-${token}:\\s*([^;]+);`).exec(styles)?.[1] ?? '';
  const both = /^light-dark\((#\w{6}), (#\w{6})\)$/.exec(value);
  const found = both ? both[theme === 'light' ? 1 : 2] : /^#\w{6}$/.exec(value)?.[0];
  if (!found) throw new Error(`--color-${token} is not a colour: “${value}”`);
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
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const [reading, short, shape] = [7, 4.5, 3];

/** What lies on what. What lies on a dark band takes its dark side in both themes. */
const pairs: { on: string; what: string; least: number; band?: true }[] = [
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

describe.each(themes)('in the %s theme', (theme) => {
  test.each(pairs)('$what on $on has at least $least : 1', ({ on, what, least, band }) => {
    const ratio = contrast(colour(what, band ? 'dark' : theme), colour(on, theme));
    expect(ratio).toBeGreaterThanOrEqual(least);
  });
});

test('the contrast of black and white is 21', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
});

test('the bars of the browser have the colour of the page', () => {
  const head = readFileSync('src/components/site/Head.astro', 'utf8');
  for (const theme of themes) expect(head).toContain(`${theme}: '${colour('surface', theme)}'`);
});

test('no style asks for a token that does not exist', () => {
  const files = globSync('src/**/*.{css,astro}').map((file) => readFileSync(file, 'utf8'));
  const known = new Set(files.flatMap((text) => text.match(/--[\w-]+(?=:)/g) ?? []));
  const asked = files.flatMap((text) =>
    [...text.matchAll(/var\((--[\w-]+)\)/g)].map(([, name = '']) => name),
  );
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.filter((name) => !known.has(name))).toEqual([]);
});
