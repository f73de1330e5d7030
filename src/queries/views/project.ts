import { toBodyView, type BodyView } from '../body.ts';
import { selectStories, toCards, type Card, type StorySelection } from '../cards.ts';
import type { Link } from '../frame.ts';
import type { Item } from '../site.ts';
import type { ViewContext } from './context.ts';
import { toSources, type SourceView } from './sources.ts';

export interface ProjectView {
  kind: 'project';
  title: string;
  summary: string;
  challenge: string;
  about: { term: string; text?: string; links?: Link[] }[];
  body: BodyView;
  stories: StorySelection;
  partners: Card[];
  sources: SourceView[];
}

/** A project or field lab: the challenge first, then who and where. */
export function projectView(context: ViewContext, item: Item<'project'>): ProjectView {
  const { site, locale, t } = context;
  const { data, key } = item;
  const cards = (items: Item[]): Card[] => toCards(site, items, locale, t);
  const toLink = (target: Item | '' | undefined): Link[] =>
    target ? [{ label: target.data.title, href: target.href }] : [];
  const { from, until } = data.period;
  return {
    kind: 'project',
    title: data.title,
    summary: data.summary,
    challenge: data.challenge,
    about: [
      {
        term: t('story.portfolio'),
        links: toLink(data.portfolio && site.findFor('portfolio', data.portfolio, locale)),
      },
      { term: t('project.actionLine'), text: t(`actionLine.${data.actionLine}`) },
      {
        term: t('story.location'),
        links: data.locations.flatMap((place) => toLink(site.findFor('location', place, locale))),
      },
      {
        term: t('project.period'),
        text: until ? `${from}–${until}` : t('project.since', { year: from }),
      },
      {
        term: t('project.website'),
        links: data.website
          ? [{ label: new URL(data.website).hostname.replace(/^www\./, ''), href: data.website }]
          : [],
      },
    ].filter((entry) => entry.text || entry.links?.length),
    body: toBodyView(site, item, t),
    stories: selectStories(site, locale, t, (story) => story.data.projects.includes(key)),
    partners: cards(data.partners.flatMap((one) => site.findFor('partner', one, locale) ?? [])),
    sources: toSources(data.sources, locale),
  };
}
