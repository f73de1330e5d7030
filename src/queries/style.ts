/** What the page of styles shows: tokens, pictures, and components with real content in them. */
import { wovenPath } from '../i18n/urls.ts';
import { translator } from '../i18n/t.ts';
import { contrasts, readTokens, themes, type Theme } from '../styles/tokens.ts';
import { looms, type LoomName } from '../weave/looms.ts';
import type { MotifKey } from '../weave/motifs/keys.ts';
import { toCard, type Card } from './cards.ts';
import { toChartView, type ChartView } from './charts.ts';
import { toFactViews, type FactView } from './facts.ts';
import { loadSite } from './load.ts';
import { motifsInUse } from './woven.ts';

export interface StyleView {
  /** Utilities are named by these: `bg-surface`, `text-muted`. */
  colours: { name: string; value: string }[];
  contrasts: { theme: Theme; pairs: ReturnType<typeof contrasts> }[];
  sizes: { name: string; value: string; lineHeight: string }[];
  lengths: { name: string; value: string }[];
  looms: { name: LoomName; colours: string[] }[];
  motifs: { key: MotifKey; src: string }[];
  cards: Card[];
  facts: FactView[];
  charts: ChartView[];
}

/**
 * Everything in English, the language of whoever works on the site.
 * @param css `theme.css` as it is written
 */
export async function styleView(css: string): Promise<StyleView> {
  const site = await loadSite();
  const t = translator('en');
  const tokens = readTokens(css);
  const named = (prefix: string) =>
    [...tokens].flatMap(([token, value]) =>
      token.startsWith(prefix) && value !== 'initial'
        ? [{ name: token.slice(prefix.length), value }]
        : [],
    );
  const stories = site.itemsFor('story', 'en');
  const otherLanguage = stories.find((story) => story.locale !== 'en');
  return {
    colours: named('color-'),
    contrasts: themes.map((theme) => ({ theme, pairs: contrasts(tokens, theme) })),
    sizes: named('text-')
      .filter(({ name }) => !name.includes('--'))
      .map((size) => ({ ...size, lineHeight: tokens.get(`text-${size.name}--line-height`) ?? '' })),
    lengths: ['container-', 'spacing-', 'radius-', 'breakpoint-'].flatMap((prefix) =>
      named(prefix).map(({ name, value }) => ({ name: `${prefix}${name}`, value })),
    ),
    looms: (Object.keys(looms) as LoomName[]).map((name) => {
      const { ground, warp, accentWarp, wefts } = looms[name];
      return { name, colours: [ground, warp, accentWarp, ...wefts] };
    }),
    motifs: motifsInUse(site).map((key) => ({ key, src: wovenPath(key, 'card') })),
    cards: [...stories.slice(0, 2), ...(otherLanguage ? [otherLanguage] : [])].map((story) =>
      toCard(site, story, 'en', t),
    ),
    facts: toFactViews(site, [...site.facts.keys()].slice(0, 4), 'en', t),
    charts: [...site.charts.keys()].map((id) => toChartView(site, id, 'en', t)),
  };
}
