import type { Loom } from './looms.ts';

/** A figure as cloth: woven as far as it reaches, and bare warp beyond. */
export interface Strip {
  /** Width of the loom in stitches: the same for all strips that are compared. */
  readonly columns: number;
  /** Stitches above one another; a strip fills column by column. */
  readonly rows: number;
  /** How many are woven; the last may be a part of one. */
  readonly stitches: number;
  /** Every how many columns the stitches are light, like the marks of a ruler. */
  readonly markEvery: number;
}

/** One stitch with the gap of one unit to the next. */
const stitch = { width: 8, height: 5 } as const;
/** Between cloth and edge, so that the outermost stitches are whole. */
const edge = 3;

/**
 * Draws a figure so that it can be counted: one stitch is one unit. Dashed lines draw whole rows,
 * so hundreds of stitches take a few hundred bytes.
 * @returns SVG source, hidden from assistive technology: the figure must stand beside it in words
 * @throws RangeError when the stitches do not fit on the loom
 */
export function renderStrip(loom: Loom, { columns, rows, stitches, markEvery }: Strip): string {
  if (!(stitches >= 0 && stitches <= columns * rows)) {
    throw new RangeError(`${stitches} stitches do not fit on ${columns} × ${rows}.`);
  }
  // Every other row begins half a stitch later, as in cloth.
  const shift = (row: number): number => (row % 2) * (stitch.width / 2);
  const width = columns * stitch.width - 1 + 2 * edge + (rows > 1 ? shift(1) : 0);
  const height = rows * stitch.height - 1 + 2 * edge;
  const line = (row: number, column: number, length: number): string =>
    `M${edge + shift(row) + column * stitch.width} ${edge + row * stitch.height + (stitch.height - 1) / 2}h${length}`;

  const whole = Math.floor(stitches);
  const woven = Array.from({ length: Math.min(rows, whole) }, (_, row) => ({
    row,
    length: Math.ceil((whole - row) / rows),
  }));
  const subject = woven.map(({ row, length }) => line(row, 0, length * stitch.width - 1));
  const rest = Math.round((stitches - whole) * (stitch.width - 1));
  if (rest > 0) subject.push(line(whole % rows, Math.floor(whole / rows), rest));
  const marks = woven.flatMap(({ row, length }) =>
    Array.from({ length: Math.floor(length / markEvery) }, (_, index) =>
      line(row, (index + 1) * markEvery - 1, stitch.width - 1),
    ),
  );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" fill="none" aria-hidden="true">` +
    `<path fill="${loom.ground}" d="M0 0h${width}v${height}H0z"/>` +
    `<path stroke="${loom.warp}" stroke-width="${height}" stroke-dasharray="3 1" d="M${edge} ${height / 2}H${width - edge}"/>` +
    `<g stroke-width="${stitch.height - 1}" stroke-dasharray="${stitch.width - 1} 1">` +
    `<path stroke="${loom.wefts[1]}" d="${subject.join('')}"/>` +
    `<path stroke="${loom.wefts[2]}" d="${marks.join('')}"/></g></svg>`
  );
}
