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
/** Few browsers know the oldest format alone; one file does for them. */
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

/** The one width of the oldest format. */
const fallbackOf = (shown: Shown): number => Math.min(sizeOf(shown).width, fallbackWidth);

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

/** The photographs in an item's text, by how they are written there. */
const inText = ({ body, photos }: Item): [src: string, photo: Photo][] =>
  body.pictures.flatMap(({ src }): [string, Photo][] => {
    const photo = photos[src];
    return photo ? [[src, photo]] : [];
  });

/** The same as the page shows them. */
export const photosInText = (item: Item): Record<string, PhotoView> =>
  Object.fromEntries(inText(item).map(([src, photo]) => [src, photoView(photo)]));

/** How an item shows its photographs. */
function shownIn(item: Item): Shown[] {
  const first = headPhoto(item);
  return [
    ...(first ? [{ photo: first, isCut: true }] : []),
    ...inText(item).map(([, photo]) => ({ photo, isCut: false })),
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
