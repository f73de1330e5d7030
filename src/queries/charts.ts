/** Facts that are drawn side by side. */
import { formatFactValue } from '../facts/format.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Translate } from '../i18n/t.ts';
import type { Chart } from '../schemas/chart.ts';
import type { Fact } from '../schemas/fact.ts';
import type { LoomName, Strip } from '../weave/index.ts';
import { toFactView, type FactView } from './facts.ts';
import type { Site } from './site.ts';

export interface ChartView {
  id: string;
  title: string;
  note: string;
  loom: LoomName;
  bars: { fact: FactView; strip: Strip }[];
}

/** More columns than this would make a stitch too small to see at 320 px. */
const mostColumns = 60;
/** Heights of a strip, so that a light column stands for a round number. */
const heights = [1, 2, 5, 10];
const columnsPerMark = 10;

/** Grid of a chart whose largest strip has so many stitches, and what its light columns mark. */
function gridOf(most: number, { stitch }: Chart, unit: Fact['unit']) {
  const rows = heights.find((height) => most / height <= mostColumns) ?? 10;
  // Time is read by the hour.
  const perHour = 60 / stitch / rows;
  const markEvery = unit === 'minutes' && Number.isInteger(perHour) ? perHour : columnsPerMark;
  return { rows, columns: Math.ceil(most / rows), markEvery, mark: markEvery * rows * stitch };
}

/** Without the dust of binary fractions: 7.4 / 0.1 is 74. */
const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** One chart with its facts in the order of the register. */
export function toChartView(site: Site, id: string, locale: Locale, t: Translate): ChartView {
  const chart = site.charts.get(id);
  const facts = [...site.facts].filter(([, fact]) => fact.chart === id);
  const unit = facts[0]?.[1].unit;
  if (!chart || !unit) throw new Error(`There is nothing to draw for the chart ${id}.`);
  const inStitches = (value: number): number => rounded(value / chart.stitch);
  const largest = chart.full ?? Math.max(...facts.map(([, fact]) => fact.value));
  const { mark, ...grid } = gridOf(inStitches(largest), chart, unit);
  const amount = (value: number): string =>
    formatFactValue(locale, { value: rounded(value), unit });
  return {
    id,
    title: chart.title[locale],
    note: chart.note[locale]
      .replace('{stitch}', amount(chart.stitch))
      .replace('{mark}', amount(mark)),
    loom: chart.loom,
    bars: facts.map(([factId, fact]) => ({
      fact: toFactView(factId, fact, locale, t),
      strip: { ...grid, stitches: inStitches(fact.value) },
    })),
  };
}
