/** The woven pictures that the site shows, and no others. */
import { wovenPath } from '../i18n/urls.ts';
import { looms, type LoomName, type MotifKey } from '../weave/index.ts';
import { loadSite } from './load.ts';

export type WovenProps = { band: LoomName } | { motif: MotifKey; size: 'card' | 'hero' | 'wide' };

interface WovenPath {
  params: { picture: string };
  props: WovenProps;
  cacheKey: string;
}

/** Motifs that pages show by themselves, without an item. */
const ownMotifs: MotifKey[] = ['twente', 'not-found'];

/** Rendering depends on the code alone, and Astro's cache follows that by itself. */
const onlyCode = 'woven';

/** One row for each picture: every motif in use, large and as a card, and a band for each loom. */
export async function wovenPaths(): Promise<WovenPath[]> {
  const site = await loadSite();
  const kinds = ['story', 'portfolio', 'location', 'campaign'] as const;
  const used = kinds.flatMap((kind) => site.itemsFor(kind, 'nl').map((item) => item.data.motif));
  const motifs = [...new Set<MotifKey>([...ownMotifs, ...used])];
  return [
    ...motifs.flatMap((motif) =>
      (['card', 'hero', 'wide'] as const).map((size) => ({
        params: { picture: wovenPath(motif, size).replace(/^\/woven\/|\.svg$/g, '') },
        props: { motif, size },
        cacheKey: onlyCode,
      })),
    ),
    ...(Object.keys(looms) as LoomName[]).map((band) => ({
      params: { picture: `band-${band}` },
      props: { band },
      cacheKey: onlyCode,
    })),
  ];
}
