/**
 * Woven pictures. A motif (a drawing) goes on a loom (a colour scheme) and comes out as SVG for pages
 * or as PNG for social networks. Pure: same input, same bytes; it knows nothing of the site.
 */
import type { Loom, LoomName } from './looms.ts';
import { looms } from './looms.ts';
import type { Motif, Sampler } from './motif.ts';
import { motifs } from './motifs/index.ts';
import { isMotifKey, type MotifKey } from './motifs/keys.ts';
import { iconPng, logoPng, logoSvg, type LogoGround } from './logo.ts';
import { coverPng, printPng } from './png.ts';
import { bandGrid, markSvg, renderSvg } from './svg.ts';
import { pictureSizes, type PictureSize } from './sizes.ts';
import { weave } from './weave.ts';

export { looms } from './looms.ts';
export type { Loom, LoomName } from './looms.ts';
export { motifs } from './motifs/index.ts';
export type { MotifKey } from './motifs/keys.ts';
export { readPhoto } from './photo.ts';
export type { Focus, Frame, Motif, Sampler } from './motif.ts';
export type { LogoGround } from './logo.ts';
export { renderStrip } from './strip.ts';
export type { Strip } from './strip.ts';

export interface PictureOptions {
  /** Left out: the loom of the motif's subject. */
  readonly loom?: LoomName | undefined;
  readonly size: PictureSize;
}

export interface CoverOptions {
  /** A motif by key, or a photo that `readPhoto` read. */
  readonly motif: MotifKey | Sampler;
  /** Left out: the loom of the motif's subject; a photo falls back on `region`. */
  readonly loom?: LoomName | undefined;
  readonly title: string;
  /** A word or two beside the word mark, such as the portfolio. */
  readonly kicker?: string | undefined;
}

/**
 * Weaves a motif as an SVG picture.
 * @param key the motif
 * @param options size of the grid, and the loom where it differs from the motif's own
 * @returns SVG source without width, height, role or title: put it in a file behind `<img alt="…">`
 * @throws RangeError for an unknown motif, loom or size
 */
export const renderPicture = (key: MotifKey, { loom, size }: PictureOptions): string => {
  const motif = motifOf(key);
  const name = loom ?? motif.loom;
  const id = `${key} ${name} ${size}`;
  const known = pictures.get(id);
  if (known !== undefined) return known;
  const svg = renderSampler(motif, loomOf(name), size);
  pictures.set(id, svg);
  return svg;
};

/** Pictures woven before: hundreds of pages may show the same one. */
const pictures = new Map<string, string>();

/**
 * Weaves a photo as an SVG picture.
 * @param photo what `readPhoto` returned
 * @throws RangeError for an unknown loom or size
 */
export const renderPhoto = (photo: Sampler, { loom = 'region', size }: PictureOptions): string =>
  renderSampler(photo, loomOf(loom), size);

const renderSampler = (source: Motif | Sampler, loom: Loom, size: PictureSize): string => {
  if (!Object.hasOwn(pictureSizes, size)) {
    throw new RangeError(
      `There is no picture size "${size}"; known are ${Object.keys(pictureSizes).join(', ')}.`,
    );
  }
  return renderSvg(weave(source, loom, pictureSizes[size]));
};

/**
 * Makes the social image of a page: 1200 × 630, 16 colours, the title on a dark label.
 * Long titles shrink, then break at spaces, and as a last resort inside a word (at a soft hyphen first).
 * @returns PNG bytes, the same for the same input
 * @throws RangeError for an unknown motif or loom, or an empty title
 */
export const renderCover = ({ motif, loom, title, kicker }: CoverOptions): Buffer => {
  const source = typeof motif === 'string' ? motifOf(motif) : motif;
  const name = loom ?? ('loom' in source ? source.loom : 'region');
  return coverPng({ motif: source, loom: loomOf(name), title, kicker });
};

/**
 * A small woven ribbon of lozenges, 6:1, that marks a portfolio.
 * @throws RangeError for an unknown loom
 */
export const renderBand = (name: LoomName): string => renderSvg(bandGrid(loomOf(name), 42, 7));

/** The mark of the site as SVG, square: logo and favicon. */
export const renderMark = (): string => markSvg(looms.region);

/**
 * The mark as a square PNG.
 * @param side in pixels
 * @param isMaskable for a system that cuts icons to a shape of its own
 */
export const renderIcon = (side: number, isMaskable = false): Promise<Buffer> =>
  iconPng(side, isMaskable);

/** The mark and the word, for a light or a dark ground, as SVG. */
export const renderLogo = (ground: LogoGround): string => logoSvg(ground);

/** The same as PNG, `logoSize` in pixels, on a transparent ground. */
export const renderLogoPng = (ground: LogoGround): Promise<Buffer> => logoPng(ground);

/**
 * A motif for print, as PNG of `printSize`: 20 cm wide at 300 dots to the inch.
 * @throws RangeError for an unknown motif
 */
export const renderPrint = (key: MotifKey): Buffer => {
  const motif = motifOf(key);
  return printPng(weave(motif, loomOf(motif.loom), pictureSizes.hero));
};

const motifOf = (key: string): Motif => {
  if (!isMotifKey(key)) {
    throw new RangeError(
      `There is no motif "${key}"; known are ${Object.keys(motifs).sort().join(', ')}.`,
    );
  }
  return motifs[key];
};

const loomOf = (name: string): Loom => {
  if (!Object.hasOwn(looms, name)) {
    throw new RangeError(`There is no loom "${name}"; known are ${Object.keys(looms).join(', ')}.`);
  }
  return looms[name as LoomName];
};
