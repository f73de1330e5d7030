import type { Frame, Motif, Sampler, Yarn } from './motif.ts';
import { canvas, sampleMotif } from './motif.ts';
import type { Loom } from './looms.ts';

/** Which thread lies on top of a cell. Weft n is `Thread.weft + n`. */
export const thread = { warp: 0, accentWarp: 1, weft: 2 } as const;

export interface Grid {
  readonly columns: number;
  readonly rows: number;
  /** One thread per cell, row by row. */
  readonly cells: Uint8Array;
  readonly loom: Loom;
}

export interface WeaveOptions {
  readonly columns: number;
  readonly rows: number;
  /** Part of the canvas; left out, the largest part with the grid's ratio that holds the focus. */
  readonly crop?: Frame | undefined;
}

/** An 8-end satin: no two neighbouring warps bind in neighbouring rows, so tones lie smooth. */
const satin = [0, 5, 2, 7, 4, 1, 6, 3] as const;
/** Distance between two accent warps, in threads. */
export const accentEvery = 22;

const weftOnTop = (weave: number, x: number, y: number, tone: number): boolean => {
  if (weave === 0) return satin[(x + 3 * y) & 7]! < Math.round(tone * 8);
  if (weave === 1) return ((x + y) & 7) < Math.round(tone * 8);
  if (weave === 2) return ((x - y) & 7) < Math.round(tone * 8);
  // Plain weave: over one, under one; tone only thins it out or closes it in steps of a quarter.
  const step = ((x + y) & 1) * 2 + ((x >> 1) & 1);
  return step < Math.round(tone * 4);
};

/**
 * Weaves a motif (or a photo) on a loom.
 * @returns the grid: for each cell the thread on top.
 * @throws RangeError when columns or rows are not whole numbers above zero.
 */
export const weave = (
  source: Motif | Sampler,
  loom: Loom,
  { columns, rows, crop }: WeaveOptions,
): Grid => {
  if (!Number.isInteger(columns) || !Number.isInteger(rows) || columns < 1 || rows < 1) {
    throw new RangeError(
      `A woven grid needs whole columns and rows above zero, found ${columns} × ${rows}.`,
    );
  }
  const { tall } = source.focus;
  const frame = crop ?? (columns < rows && tall ? tall : cropAround(source.focus, columns / rows));
  const sample =
    'sample' in source
      ? source.sample(columns, rows, frame)
      : sampleMotif(source, columns, rows, frame);
  const cells = new Uint8Array(columns * rows);
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      const cell = y * columns + x;
      if (weftOnTop(sample.weave[cell]!, x, y, sample.tone[cell]!))
        cells[cell] = thread.weft + (sample.yarn[cell]! as Yarn);
      else cells[cell] = isAccent(x) ? thread.accentWarp : thread.warp;
    }
  }
  return { columns, rows, cells, loom };
};

/** The first accent warp stands half a distance in, so that both selvedges look alike. */
export const isAccent = (column: number): boolean => column % accentEvery === accentEvery >> 1;

/** The largest part of the canvas with this ratio, as near to the focus as the edges allow. */
export const cropAround = (focus: { x: number; y: number }, ratio: number): Frame => {
  const full = canvas.width / canvas.height;
  const width = ratio >= full ? canvas.width : canvas.height * ratio;
  const height = ratio >= full ? canvas.width / ratio : canvas.height;
  const within = (centre: number, size: number, limit: number): number =>
    Math.min(Math.max(centre - size / 2, 0), limit - size);
  return {
    x: within(focus.x * canvas.width, width, canvas.width),
    y: within(focus.y * canvas.height, height, canvas.height),
    width,
    height,
  };
};
