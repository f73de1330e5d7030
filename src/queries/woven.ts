/** The woven pictures that the site shows, and no others. */
import { wovenPath } from '../i18n/urls.ts';
import { isLoomName, looms, type LoomName } from '../weave/looms.ts';
import { ofCodeAlone } from '../integrations/site-routes.ts';
import type { MotifKey } from '../weave/motifs/keys.ts';
import { headPhoto, loomOf, wovenName } from './cards.ts';
import { loadSite } from './load.ts';
import type { Site } from './site.ts';

const sizes = ['card', 'hero', 'wide'] as const;
type Size = (typeof sizes)[number] | 'tall';

export type WovenProps =
  | { band: LoomName }
  | { motif: MotifKey; size: Size }
  | { photo: string; loom: LoomName | undefined; size: Size };

interface WovenPath {
  params: { picture: string };
  props: WovenProps;
  cacheKey: string;
}

const param = (name: string, size: Size): { picture: string } => ({
  picture: wovenPath(name, size).replace(/^\/woven\/|\.svg$/g, ''),
});

/** Motifs that pages show by themselves, without an item. */
const ownMotifs: MotifKey[] = ['twente', 'twente-night', 'not-found'];

const kinds = ['story', 'portfolio', 'location', 'campaign'] as const;

/** A motif bears the name of its story, so that of one which is not published yet is not woven. */
export function motifsInUse(site: Site): MotifKey[] {
  const drawn = kinds
    .flatMap((kind) => site.itemsFor(kind, 'nl'))
    .filter((item) => !headPhoto(item));
  return [...new Set([...ownMotifs, ...drawn.map(({ data }) => data.motif)])];
}

/** One row for each picture: every motif in use and every photograph in all sizes, a band for each loom. */
export async function wovenPaths(): Promise<WovenPath[]> {
  const site = await loadSite();
  const items = kinds.flatMap((kind) => site.itemsFor(kind, 'nl'));
  const upright = (kind: 'portfolio' | 'campaign'): MotifKey[] =>
    site.itemsFor(kind, 'nl').map(({ data }) => data.motif);
  return [
    // Strengths stand upright on the home page, campaigns on their own; two may share a motif.
    ...[...new Set([...upright('portfolio'), ...upright('campaign')])].map((motif) => ({
      params: param(motif, 'tall'),
      props: { motif, size: 'tall' as const },
      cacheKey: ofCodeAlone,
    })),
    ...motifsInUse(site).flatMap((motif) =>
      sizes.map((size) => ({
        params: param(motif, size),
        props: { motif, size },
        cacheKey: ofCodeAlone,
      })),
    ),
    ...items.flatMap((item) => {
      const photo = headPhoto(item);
      if (!photo) return [];
      const name = loomOf(item);
      const loom = name !== undefined && isLoomName(name) ? name : undefined;
      return sizes.map((size) => ({
        params: param(wovenName(item), size),
        props: { photo: photo.file, loom, size },
        cacheKey: `${loom} ${photo.digest}`,
      }));
    }),
    ...(Object.keys(looms) as LoomName[]).map((band) => ({
      params: { picture: `band-${band}` },
      props: { band },
      cacheKey: ofCodeAlone,
    })),
  ];
}
