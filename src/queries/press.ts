/** What the press may download: the logo and a few woven pictures, as SVG and as PNG for print. */
import { pressFilePath, wovenPath } from '../i18n/urls.ts';
import type { Translate } from '../i18n/t.ts';
import { ofCodeAlone } from '../integrations/site-routes.ts';
import type { LogoGround } from '../weave/index.ts';
import type { MotifKey } from '../weave/motifs/keys.ts';
import { logoSize, printSize } from '../weave/sizes.ts';
import { formatNumber } from '../facts/format.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Site } from './site.ts';

type Drawing = { logo: LogoGround } | { motif: MotifKey };

export type PressType = 'svg' | 'png';

/** One thing to download. */
export interface PressItem {
  title: string;
  preview: string;
  alt: string;
  /** The logo lies on the ground that it is made for. */
  ground?: LogoGround;
  files: { label: string; href: string }[];
}

const logoGrounds: LogoGround[] = ['light', 'dark'];

/** The region by day and by night, and what it is good at. */
const motifsFor = (site: Site): MotifKey[] => [
  ...new Set<MotifKey>([
    'twente',
    'twente-night',
    ...site.itemsFor('portfolio', 'nl').map(({ data }) => data.motif),
  ]),
];

const nameOf = (drawing: Drawing): string =>
  'logo' in drawing ? `twente-logo-${drawing.logo}` : `twente-woven-${drawing.motif}`;

/** Every file of a type that the press may download. */
export function pressFiles(
  site: Site,
  type: PressType,
): { params: { file: string }; props: { drawing: Drawing }; cacheKey: string }[] {
  const drawings: Drawing[] = [
    ...logoGrounds.map((logo) => ({ logo })),
    ...motifsFor(site).map((motif) => ({ motif })),
  ];
  return drawings.map((drawing) => ({
    params: { file: pressFilePath(nameOf(drawing), type).replace(/^\/press\/|\.\w+$/g, '') },
    props: { drawing },
    cacheKey: ofCodeAlone,
  }));
}

/** The downloads as the press page shows them. */
export function pressItems(
  site: Site,
  locale: Locale,
  t: Translate,
): { logos: PressItem[]; pictures: PressItem[] } {
  const files = (drawing: Drawing, size: { width: number; height: number }) => [
    { label: 'SVG', href: pressFilePath(nameOf(drawing), 'svg') },
    {
      label: t('press.png', {
        width: formatNumber(locale, size.width),
        height: formatNumber(locale, size.height),
      }),
      href: pressFilePath(nameOf(drawing), 'png'),
    },
  ];
  return {
    logos: logoGrounds.map((logo) => ({
      title: t(`press.logo.${logo}`),
      preview: pressFilePath(nameOf({ logo }), 'svg'),
      alt: t('press.logoAlt'),
      ground: logo,
      files: files({ logo }, logoSize),
    })),
    pictures: motifsFor(site).map((motif) => {
      const portfolio = site.itemsFor('portfolio', locale).find(({ data }) => data.motif === motif);
      const night = motif === 'twente-night';
      return {
        title: portfolio?.data.title ?? t(night ? 'press.night' : 'press.day'),
        preview: wovenPath(motif, 'card'),
        alt: portfolio?.data.motifAlt ?? t(night ? 'home.nightAlt' : 'home.pictureAlt'),
        files: files({ motif }, printSize),
      };
    }),
  };
}
