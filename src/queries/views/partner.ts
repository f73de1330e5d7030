import { formatDate } from '../../facts/format.ts';
import { beneficiaries, type Beneficiary } from '../../schemas/partner.ts';
import { toBodyView, type BodyView } from '../body.ts';
import { toCards, type Card } from '../cards.ts';
import type { Item } from '../site.ts';
import type { ViewContext } from './context.ts';
import { toSources, type SourceView } from './sources.ts';

export interface PartnerView {
  kind: 'partner';
  title: string;
  summary: string;
  role: string;
  helps: string[];
  offers: string[];
  website?: { href: string; label: string };
  checkedOn: string;
  body: BodyView;
  projects: Card[];
  locations: Card[];
  sources: SourceView[];
}

const websiteLabel = (href: string): string => new URL(href).hostname.replace(/^www\./, '');

/** A partner: what it helps with comes first. */
export function partnerView(context: ViewContext, item: Item<'partner'>): PartnerView {
  const { site, locale, t } = context;
  const { data, key } = item;
  const cards = (items: Item[]): Card[] => toCards(site, items, locale, t);
  return {
    kind: 'partner',
    title: data.title,
    summary: data.summary,
    role: t(`partnerRole.${data.role}`),
    helps: data.helps.map((who) => t(`beneficiary.${who}`)),
    offers: data.offers,
    ...(data.website ? { website: { href: data.website, label: websiteLabel(data.website) } } : {}),
    checkedOn: t('partner.checkedOn', { date: formatDate(locale, data.checkedOn) }),
    body: toBodyView(site, item, t),
    projects: cards(
      site.itemsFor('project', locale).filter((project) => project.data.partners.includes(key)),
    ),
    locations: cards(data.locations.flatMap((one) => site.findFor('location', one, locale) ?? [])),
    sources: toSources(data.sources, locale),
  };
}

/** The directory: who helps whom. A partner stands under everyone that it helps. */
export interface PartnerGroup {
  who: Beneficiary;
  heading: string;
  partners: { title: string; href: string; summary: string; role: string }[];
}

/** All partners by the reader that they help. */
export function partnerGroups({ site, locale, t }: ViewContext): PartnerGroup[] {
  return beneficiaries
    .map((who) => ({
      who,
      heading: t(`partnerGroup.${who}`),
      partners: site
        .itemsFor('partner', locale)
        .filter((partner) => partner.data.helps.includes(who))
        .map(({ data, href }) => ({
          title: data.title,
          href,
          summary: data.summary,
          role: t(`partnerRole.${data.role}`),
        })),
    }))
    .filter((group) => group.partners.length > 0);
}
