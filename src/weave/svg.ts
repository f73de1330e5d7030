import type { Loom } from './looms.ts';
import type { Grid } from './weave.ts';
import { accentEvery, thread } from './weave.ts';

/** One cell is five units: a thread takes four, one unit of ground shows between threads. */
const cell = 5;

/**
 * Draws a grid as one SVG: ground, warp stripes, then one path of floats for each weft.
 * It carries no role and no title: the `alt` of the `<img>` around it speaks.
 */
export const renderSvg = ({ columns, rows, cells, loom }: Grid): string => {
  const [width, height] = [columns * cell, rows * cell];
  const half = height / 2;
  const first = (accentEvery >> 1) * cell;
  // A dash pattern on one thick line draws all stripes of a warp; a <pattern> would be rastered and blur.
  const warp = `<path d="M0 ${half}h${width}" stroke="${loom.warp}" stroke-width="${height}" stroke-dasharray="4 1"/>`;
  const accent = `<path d="M${first} ${half}H${width}" stroke="${loom.accentWarp}" stroke-width="${height}" stroke-dasharray="4 ${accentEvery * cell - 4}"/>`;
  const floats = loom.wefts
    .map((colour, index) => {
      const d = floatPath(cells, columns, rows, thread.weft + index);
      return d ? `<path stroke="${colour}" d="${d}"/>` : '';
    })
    .join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">` +
    `<path fill="${loom.ground}" d="M0 0h${width}v${height}H0z"/>${warp}${columns > accentEvery / 2 ? accent : ''}` +
    `<g fill="none" stroke-width="4">${floats}</g></svg>`
  );
};

const floatPath = (cells: Uint8Array, columns: number, rows: number, wanted: number): string => {
  let d = '';
  let [penX, penY] = [0, 0];
  for (let y = 0; y < rows; y++) {
    const middle = y * cell + 2;
    for (let x = 0; x < columns; x++) {
      if (cells[y * columns + x] !== wanted) continue;
      const start = x;
      while (x + 1 < columns && cells[y * columns + x + 1] === wanted) x++;
      const length = (x - start + 1) * cell - 1;
      d += `${d === '' ? 'M' : 'm'}${start * cell - penX}${separate(middle - penY)}h${length}`;
      [penX, penY] = [start * cell + length, middle];
    }
  }
  return d;
};

const separate = (value: number): string => (value < 0 ? String(value) : ` ${value}`);

/** A selvedge ribbon of the loom: lozenges in three wefts. */
export const bandGrid = (loom: Loom, columns: number, rows: number): Grid => {
  const cells = new Uint8Array(columns * rows);
  const middle = (rows - 1) / 2;
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      const rise = Math.abs(y - middle);
      const step = Math.abs(((x + 0.5) % rows) - rows / 2);
      const distance = Math.round(rise + step);
      const edge = y === 0 || y === rows - 1;
      const on = edge ? (x >> 1) % 2 === 0 : distance % 3 !== 2;
      const yarn = edge ? 1 : distance < 2 ? 2 : distance < rows / 2 ? 1 : 0;
      cells[y * columns + x] = on ? thread.weft + yarn : thread.warp;
    }
  }
  return { columns, rows, cells, loom };
};

/** The mark on its own grid of 14 × 14: where amber warps run and where linen floats cross them. */
const markWarps = [2, 5, 8, 11] as const;
const markFloats = (warp: number): readonly number[] =>
  markWarps.indexOf(warp as 2) % 2 === 0 ? [1, 5, 9] : [4, 8, 12];

/** Side of the mark in its own units. */
export const markSize = 14;

/** Which thread of the mark lies on top. The pattern stays the same when it is turned upside down. */
export const markThread = (x: number, y: number): 'field' | 'warp' | 'float' => {
  if (!markWarps.includes(x as 2)) return 'field';
  return markFloats(x).includes(y) ? 'float' : 'warp';
};

/**
 * The mark: a square of red cloth with four amber warps under linen floats.
 * Few and large cells, so that it stays woven at 16 px and crisp at 14, 28, 42 and 56.
 */
export const markSvg = (loom: Loom): string => {
  const warps = markWarps.map((x) => `M${x}.5 0v14`).join('');
  const floats = markWarps
    .map((x) =>
      markFloats(x)
        .map((y) => `M${x} ${y}.5h1`)
        .join(''),
    )
    .join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 14 14"><path fill="${markColours.field}" d="M0 0h14v14H0z"/>` +
    `<path stroke="${loom.wefts[1]}" d="${warps}"/><path stroke="${markColours.float}" d="${floats}"/></svg>`
  );
};

/** Twente red and linen, as the brand names them. */
export const markColours = { field: '#c11f3a', float: '#f7f1e6' } as const;
