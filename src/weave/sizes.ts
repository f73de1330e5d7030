import { markSize } from './svg.ts';

/** How large pictures are, for whoever says so without drawing them. */

/** Grid of each size: columns × rows. `wide` is 3:1 and `tall` 4:5, both cut around the motif's focus. */
export const pictureSizes = {
  card: { columns: 160, rows: 90 },
  hero: { columns: 240, rows: 134 },
  wide: { columns: 240, rows: 80 },
  tall: { columns: 112, rows: 140 },
} as const;

export type PictureSize = keyof typeof pictureSizes;

/** Pixels of a picture for print. */
export const printSize = {
  width: pictureSizes.hero.columns * 10,
  height: pictureSizes.hero.rows * 10,
} as const;

/** Pixels to a thread of the logo. */
export const logoScale = 40;

/**
 * Threads that mark and word take together. Written down, because to measure the word takes the fonts;
 * a test holds it to the letters.
 */
export const logoWidth = 70;

/** Pixels of the logo as PNG. */
export const logoSize = { width: logoWidth * logoScale, height: markSize * logoScale } as const;
