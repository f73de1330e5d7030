/**
 * The key of every woven picture: that of the thing that it stands for. They are apart from the
 * drawings, which take a sixth of a second to make and are seldom needed where somebody asks for a key.
 */
export const motifKeys = [
  'twente',
  'twente-night',
  'region',
  'not-found',

  'digitalisation',
  'care',
  'circular',
  'key-technologies',

  'kennispark-twente',
  'high-tech-systems-park',
  'technology-base-twente',
  'xl-businesspark-twente',

  'come-to-twente',
  'study-technology',
  'keep-learning',
  'blind-spot-to-hot-spot',

  'circular-textiles',
  'mineral-valley',
  'drones-over-fields',
  'second-life-of-an-air-base',
  'heat-and-storage',
  'topfit',
  'simulated-hospital',
  'from-lab-to-ward',
  'region-as-living-lab',
  'gross-twente-happiness',
  'robots-on-the-shop-floor',
  'radar-in-hengelo',
  'cross-border-chains',
  'reshoring',
  'photonics-clean-room',
  'thermoplastic-composites',
  'microfluidics',
  'chip-design',
  'inland-port-almelo',
  'corridor-zwolle-munster',
  'noaberschap',
  'working-across-the-border',
  'first-hundred-days',
] as const;

export type MotifKey = (typeof motifKeys)[number];

const known: ReadonlySet<string> = new Set(motifKeys);

/** Tells whether a string, from front matter say, is the key of a motif. */
export const isMotifKey = (key: string): key is MotifKey => known.has(key);
