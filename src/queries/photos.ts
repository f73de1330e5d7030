/** Photographs as pages show them, and the files that are made for that. */
import { locales } from '../i18n/locales.ts';
import { itemKinds, photoPath } from '../i18n/urls.ts';
import type { Photo } from '../photos/measure.ts';
import type { PhotoFile, PhotoFormat } from '../photos/render.ts';
import { headPhoto } from './cards.ts';
import type { Item, Site } from './site.ts';

/** What a browser chooses from, the best first. Everything is ready to print. */
export interface PhotoView {
  sources: { type: string; srcset: string }[];
  /** For a browser that knows none of those. */
  src: string;
  width: number;
  height: number;
}

/** A photograph as it is or, at the head of a page, cut to 16:9. */
interface Shown {
  photo: Photo;
  isCut: boolean;
}

const widths = [360, 640, 960, 1280, 1920];
const formats = ['avif', 'webp'] as const satisfies PhotoFormat[];
/** Browsers that know no format but the oldest have small screens. */
const fallbackWidth = 960;

function sizeOf({ photo: { width, height }, isCut }: Shown): { width: number; height: number } {
  if (!isCut) return { width, height };
  const wide = Math.min(width, Math.floor((height * 16) / 9));
  return { width: wide, height: Math.round((wide * 9) / 16) };
}

/** Widths that are smaller than the photograph and, unless it is larger than any screen, its own. */
function widthsOf(shown: Shown): number[] {
  const { width } = sizeOf(shown);
  const smaller = widths.filter((one) => one < width);
  return smaller.length === widths.length ? smaller : [...smaller, width];
}

/** The widest that a browser gets in a format that it may not be asked for in any other width. */
const fallbackOf = (shown: Shown): number =>
  widthsOf(shown).findLast((width) => width <= fallbackWidth) ?? sizeOf(shown).width;

function addressOf({ photo, isCut }: Shown, width: number, format: PhotoFormat): string {
  const { file, digest } = photo;
  return photoPath({ file, digest, size: isCut ? `cut-${width}` : `${width}`, format });
}

/**
 * A photograph in all sizes and formats.
 * @param isCut whether it heads a page
 */
export function photoView(photo: Photo, isCut = false): PhotoView {
  const shown = { photo, isCut };
  return {
    sources: formats.map((format) => ({
      type: `image/${format}`,
      srcset: widthsOf(shown)
        .map((width) => `${addressOf(shown, width, format)} ${width}w`)
        .join(', '),
    })),
    src: addressOf(shown, fallbackOf(shown), 'jpg'),
    ...sizeOf(shown),
  };
}

/** How an item shows its photographs. */
function shownIn(item: Item): Shown[] {
  const first = headPhoto(item);
  const others = item.body.pictures.flatMap(({ src }) => item.photos[src] ?? []);
  return [
    ...(first ? [{ photo: first, isCut: true }] : []),
    ...others.map((photo) => ({ photo, isCut: false })),
  ];
}

/** One row for each file of a format that pages ask for. */
export function photoFiles(
  site: Site,
  format: PhotoFormat,
): { params: { file: string }; props: { file: PhotoFile }; cacheKey: string }[] {
  const items = itemKinds.flatMap((kind) =>
    locales.flatMap((locale): Item[] => site.items(kind, locale)),
  );
  const files = new Map<string, PhotoFile>();
  for (const shown of items.flatMap(shownIn)) {
    const { width, height } = sizeOf(shown);
    for (const one of format === 'jpg' ? [fallbackOf(shown)] : widthsOf(shown)) {
      const size = { width: one, height: Math.round((one * height) / width) };
      files.set(addressOf(shown, one, format), { photo: shown.photo.file, ...size, format });
    }
  }
  return [...files].map(([address, file]) => ({
    params: { file: address.slice('/photos/'.length, -`.${format}`.length) },
    props: { file },
    // It names the photograph's bytes, the size and the format.
    cacheKey: address,
  }));
}
