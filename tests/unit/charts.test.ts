import { describe, expect, test } from 'vitest';
import { toChartView } from '../../src/queries/charts.ts';
import { createSite } from '../../src/queries/site.ts';
import type { Chart } from '../../src/schemas/chart.ts';
import type { Fact } from '../../src/schemas/fact.ts';
import { looms, renderStrip } from '../../src/weave/index.ts';
import { onReleaseDay } from '../support/entries.ts';
import { texts } from '../support/translators.ts';

const everywhere = (text: string) => ({ nl: text, en: text, de: text });
const fact = (value: number, more: Partial<Fact> = {}): Fact => ({
  topic: 'locations',
  chart: 'areas',
  value,
  unit: 'ha',
  asOf: '2024',
  label: everywhere(`label ${value}`),
  source: { name: 'Source', address: 'https://www.example.org/' },
  ...more,
});
const chart = (more: Partial<Chart> = {}): Chart => ({
  loom: 'circular',
  stitch: 1,
  title: everywhere('Areas'),
  note: everywhere('{stitch}, then {mark}.'),
  ...more,
});
const view = (definition: Chart, ...facts: Fact[]) =>
  toChartView(
    createSite(
      [],
      new Map(facts.map((one, index) => [`fact-${index}`, one])),
      onReleaseDay,
      new Map(),
      new Map([['areas', definition]]),
    ),
    'areas',
    'en',
    texts.en,
  );

/** What a drawing shows: the stitches of the subject and those that mark the way, by their length. */
function countStitches(svg: string): { woven: number; marks: number } {
  const [woven = '', marks = ''] = [...svg.matchAll(/<path stroke="#\w+" d="([^"]*)"/g)].map(
    ([, d]) => d,
  );
  const count = (d: string): number =>
    [...d.matchAll(/h(\d+)/g)].reduce((sum, [, length]) => sum + (Number(length) + 1) / 8, 0);
  return { woven: count(woven), marks: count(marks) };
}

describe('a strip', () => {
  const draw = (stitches: number, rows = 5, columns = 44): string =>
    renderStrip(looms.circular, { columns, rows, stitches, markEvery: 10 });

  test.each([0, 1, 4, 5, 6, 19, 137, 220])('of %i stitches can be counted', (stitches) => {
    expect(countStitches(draw(stitches)).woven).toBe(stitches);
  });

  test('ends in a part of a stitch where the figure does', () => {
    expect(countStitches(draw(6.5)).woven).toBeCloseTo(6.5, 0);
    expect(draw(6.5)).not.toBe(draw(7));
  });

  test('marks whole tens of columns only', () => {
    expect(countStitches(draw(49)).marks).toBe(4);
    expect(countStitches(draw(50)).marks).toBe(5);
  });

  test('refuses more than its loom holds', () => {
    expect(() => draw(221)).toThrow(RangeError);
  });
});

describe('a chart', () => {
  test('shows each of its facts and no other, in the order of the register', () => {
    const { bars } = view(chart(), fact(180), fact(7, { chart: undefined }), fact(20), fact(220));
    expect(bars.map(({ fact: { id } }) => id)).toEqual(['fact-0', 'fact-2', 'fact-3']);
    expect(bars.map(({ strip }) => strip.stitches)).toEqual([180, 20, 220]);
  });

  test('draws all its strips on the same loom, as wide as the largest needs', () => {
    const { bars } = view(chart(), fact(180), fact(220));
    expect(new Set(bars.map(({ strip }) => `${strip.columns} × ${strip.rows}`))).toEqual(
      new Set(['44 × 5']),
    );
  });

  test('keeps the date of each fact beside its strip', () => {
    const { bars } = view(chart(), fact(1, { asOf: '2019' }), fact(2));
    expect(bars.map(({ fact: { date } }) => date)).toEqual(['As of 2019', 'As of 2024']);
  });

  test('says what a stitch and a light column are worth', () => {
    expect(view(chart(), fact(180), fact(220)).note.replaceAll('\u00a0', ' ')).toBe(
      '1 hectare, then 50 hectares.',
    );
  });

  test('counts time by the hour', () => {
    const times = [fact(75, { unit: 'minutes' }), fact(239, { unit: 'minutes' })];
    expect(view(chart({ stitch: 5 }), ...times).note.replaceAll('\u00a0', ' ')).toBe(
      '5 minutes, then 1 hour.',
    );
  });

  test('of a scale is as wide as the scale, without dust of binary fractions', () => {
    const marks = [fact(7.4, { unit: 'score' }), fact(6.9, { unit: 'score' })];
    const { bars } = view(chart({ stitch: 0.1, full: 10 }), ...marks);
    expect(bars.map(({ strip }) => [strip.stitches, strip.columns * strip.rows])).toEqual([
      [74, 100],
      [69, 100],
    ]);
  });
});
