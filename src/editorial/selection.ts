/** Which items an editor means by `stories/noaberschap`, `stories`, or a path copied from elsewhere. */
import type { ItemKind } from '../i18n/urls.ts';
import { collectionNames } from '../schemas/index.ts';
import { nearest } from './nearest.ts';

export interface ItemName {
  kind: ItemKind;
  key: string;
}

/** `stories/noaberschap`. */
export const itemName = ({ kind, key }: ItemName): string => `${collectionNames[kind]}/${key}`;

/**
 * The items that are meant.
 * @param wishes as typed: a collection, or a collection and a key, with or without the content
 *   folder before it and a file behind it; none means all
 * @returns the items, or a wish that fits none with the names that are nearest to it
 */
export function selectItems<T extends ItemName>(
  items: readonly T[],
  wishes: readonly string[],
): { items: T[] } | { unknown: string; nearest: string[] } {
  const isWished = wishes.map((wish) => {
    const parts = wish.replaceAll('\\', '/').split('/').filter(Boolean);
    const names: readonly string[] = Object.values(collectionNames);
    const from = parts.findIndex((part) => names.includes(part));
    const [collection, key] = from < 0 ? [wish] : parts.slice(from);
    const fits = (item: ItemName): boolean =>
      collectionNames[item.kind] === collection && (key === undefined || item.key === key);
    return { wish, fits };
  });
  const lost = isWished.find(({ fits }) => !items.some(fits));
  if (lost) {
    return { unknown: lost.wish, nearest: nearest(lost.wish, [...new Set(items.map(itemName))]) };
  }
  if (wishes.length === 0) return { items: [...items] };
  return { items: items.filter((item) => isWished.some(({ fits }) => fits(item))) };
}

/** The items that paths of files or folders lie in; a path outside every item names none. */
export function itemsIn(paths: readonly string[]): ItemName[] {
  const kinds = Object.entries(collectionNames) as [ItemKind, string][];
  return paths.flatMap((path) => {
    const parts = path.split('/');
    return kinds.flatMap(([kind, collection]) => {
      const key = parts[parts.lastIndexOf(collection) + 1];
      return parts.includes(collection) && key ? [{ kind, key }] : [];
    });
  });
}
