import { wovenPath } from '../../i18n/urls.ts';
import type { PhotoView } from '../photos.ts';

/** A picture at the head of a page: woven or, where the story has one, a photograph. */
export interface PictureView {
  src: string;
  /** The same picture woven for a wide strip, with its subject whole. */
  wide: string;
  /** And for an upright box, where its page has one. */
  tall?: string;
  alt: string;
  /** The photograph that takes its place, and who took it. */
  photo?: PhotoView & { credit: string };
}

/**
 * A woven picture, large.
 * @param name of a motif, or of a photograph that was woven
 */
export function wovenPicture(name: string, alt: string): PictureView {
  return { src: wovenPath(name, 'hero'), wide: wovenPath(name, 'wide'), alt };
}
