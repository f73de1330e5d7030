import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { localeTags } from '../../i18n/locales.ts';
import { feedPaths, type FeedProps } from '../../queries/paths.ts';

export const getStaticPaths = () => feedPaths();

export const GET: APIRoute = ({ props, site }) => {
  const { locale, title, description, home, stories } = props as FeedProps;
  return rss({
    title,
    description,
    site: new URL(home, site).href,
    customData: `<language>${localeTags[locale]}</language>`,
    items: stories.map((story) => ({
      title: story.title,
      description: story.summary,
      link: new URL(story.href, site).href,
      pubDate: new Date(`${story.date}T00:00:00Z`),
    })),
  });
};
