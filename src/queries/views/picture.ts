import { wovenPath } from '../../i18n/urls.ts';

/** A picture at the head of a page: woven or, where the story has one, a photograph. */
export interface PictureView {
  src: string;
  /** The same picture woven for a wide strip, with its subject whole. */
  wide: string;
  alt: string;
  /** The photograph's file, relative to the item's text, and who took it. */
  photo?: { file: string; src: string; credit: string };
}

/** The woven picture of an item, large. */
export function wovenPicture(motif: string, alt: string): PictureView {
  return { src: wovenPath(motif, 'hero'), wide: wovenPath(motif, 'wide'), alt };
}
