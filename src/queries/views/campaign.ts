import { formatDate } from '../../facts/format.ts';
import { parseKeyLink } from '../../editorial/body.ts';
import { toBodyView, type BodyView } from '../body.ts';
import { selectStories, toCards, type Card, type StorySelection } from '../cards.ts';
import type { Item } from '../site.ts';
import type { ViewContext } from './context.ts';
import { wovenPicture, type PictureView } from './picture.ts';
import { toSources, type SourceView } from './sources.ts';

export interface CampaignView {
  kind: 'campaign';
  title: string;
  summary: string;
  picture: PictureView;
  /** One line on when it runs, or that it has ended. */
  window: string;
  isOver: boolean;
  action: { label: string; href: string };
  body: BodyView;
  partners: Card[];
  stories: StorySelection;
  others: Card[];
  sources: SourceView[];
}

/** A campaign: it asks one thing of one reader, before, during and after its weeks. */
export function campaignView(context: ViewContext, item: Item<'campaign'>): CampaignView {
  const { site, locale, t, today } = context;
  const { data, key } = item;
  const cards = (items: Item[]): Card[] => toCards(site, items, locale, t);
  const link = parseKeyLink(data.callToAction.target);
  const target = link && site.findFor(link.kind, link.key, locale);
  const dates = {
    from: formatDate(locale, data.runsFrom),
    until: formatDate(locale, data.runsUntil),
  };
  const isOver = data.runsUntil < today;
  return {
    kind: 'campaign',
    title: data.title,
    summary: data.summary,
    picture: wovenPicture(data.motif, data.motifAlt),
    window: isOver
      ? t('campaign.over', dates)
      : data.runsFrom > today
        ? t('campaign.before', dates)
        : t('campaign.running', dates),
    isOver,
    action: {
      label: data.callToAction.label,
      href: target?.href ?? data.callToAction.target,
    },
    body: toBodyView(site, item, t),
    partners: cards(data.partners.flatMap((one) => site.findFor('partner', one, locale) ?? [])),
    stories: selectStories(site, locale, t, (story) => story.data.campaigns.includes(key)),
    others: cards(site.itemsFor('campaign', locale).filter((other) => other.key !== key)),
    sources: toSources(data.sources, locale),
  };
}
