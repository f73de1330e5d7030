/** Every text can be read in both themes. WCAG 2.2, 1.4.3, 1.4.6 and 1.4.11. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, contrasts, readTokens, themes } from '../../src/styles/tokens.ts';

const tokens = readTokens(readFileSync('src/styles/theme.css', 'utf8'));

describe.each(themes)('in the %s theme', (theme) => {
  test.each(contrasts(tokens, theme))(
    '$what on $on has at least $least : 1',
    ({ ratio, least }) => {
      expect(ratio).toBeGreaterThanOrEqual(least);
    },
  );
});

test('the contrast of black and white is 21', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
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
