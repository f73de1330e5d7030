import { campaignPhase, type CampaignPhase } from '../../clock/publication.ts';
import { formatDate } from '../../facts/format.ts';
import { parseKeyLink } from '../../editorial/body.ts';
import { sectionPath, wovenPath } from '../../i18n/urls.ts';
import { toBodyView, type BodyView } from '../body.ts';
import { selectStories, toCards, type Card, type StorySelection } from '../cards.ts';
import type { Link } from '../frame.ts';
import type { Item } from '../site.ts';
import type { ViewContext } from './context.ts';
import { wovenPicture, type PictureView } from './picture.ts';
import { toSources, type SourceView } from './sources.ts';

export interface CampaignView {
  kind: 'campaign';
  title: string;
  summary: string;
  picture: PictureView;
  phase: CampaignPhase;
  /** One line on when it runs, or that it has ended. */
  window: string;
  /** What it asks for: while it runs, and as long as that is on the site. */
  action?: Link;
  /** Where to go on when there is nothing to do here yet, or any more. */
  onward: Link[];
  body: BodyView;
  partners: Card[];
  stories: StorySelection;
  others: Card[];
  sources: SourceView[];
}

const phases: CampaignPhase[] = ['running', 'before', 'over'];

/** All campaigns: what runs, what is to come, what is over. */
export function campaignsByPhase({ site, locale }: ViewContext): Record<CampaignPhase, Item[]> {
  const items = site.itemsFor('campaign', locale);
  const of = (phase: CampaignPhase): Item[] =>
    items.filter(({ data }) => campaignPhase(data, site.today) === phase);
  return { running: of('running'), before: of('before'), over: of('over') };
}

/** The same in one row. */
export function campaignsInOrder(context: ViewContext): Item[] {
  const byPhase = campaignsByPhase(context);
  return phases.flatMap((phase) => byPhase[phase]);
}

/** A campaign: it asks one thing of one reader, before, during and after its weeks. */
export function campaignView(context: ViewContext, item: Item<'campaign'>): CampaignView {
  const { site, locale, t } = context;
  const { data, key } = item;
  const cards = (items: Item[]): Card[] => toCards(site, items, locale, t);
  const link = parseKeyLink(data.callToAction.target);
  const target = link && site.findFor(link.kind, link.key, locale);
  const dates = {
    from: formatDate(locale, data.runsFrom),
    until: formatDate(locale, data.runsUntil),
  };
  const phase = campaignPhase(data, site.today);
  const href = link ? target?.href : data.callToAction.target;
  const others = campaignsByPhase(context);
  const isOther = (other: Item): boolean => other.key !== key;
  const running = others.running.filter(isOther).map((other) => ({
    label: other.data.title,
    href: other.href,
  }));
  const section = { label: t('campaign.all'), href: sectionPath(locale, 'campaign') };
  return {
    kind: 'campaign',
    title: data.title,
    summary: data.summary,
    picture: {
      ...wovenPicture(data.motif, data.motifAlt),
      tall: wovenPath(data.motif, 'tall'),
    },
    phase,
    window: t(`campaign.${phase}`, dates),
    ...(phase === 'running' && href ? { action: { label: data.callToAction.label, href } } : {}),
    onward: phase === 'running' ? [] : [...running, section],
    body: toBodyView(site, item, t),
    partners: cards(data.partners.flatMap((one) => site.findFor('partner', one, locale) ?? [])),
    stories: selectStories(site, locale, t, (story) => story.data.campaigns.includes(key)),
    others: cards([...others.running, ...others.before].filter(isOther)),
    sources: toSources(data.sources, locale),
  };
}
