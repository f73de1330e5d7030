import { createRequire } from 'node:module';
import type { Font } from 'fontkit';
import { readFileSync } from 'node:fs';

/**
 * Letters for the social images: outlines from the display face, rastered once per glyph and size.
 * The file with all axes rests at optical size 96 and weight 800, which is the cut that headlines use,
 * so no variation has to be made (fontkit cannot make one from a WOFF2 file).
 */
const files = [
  '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-standard-normal.woff2',
  '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-ext-standard-normal.woff2',
] as const;

export interface Bitmap {
  readonly width: number;
  readonly height: number;
  /** From the pen to the left edge, and from the base line to the top edge (negative is up). */
  readonly left: number;
  readonly top: number;
  /** Coverage per pixel, 0..255. */
  readonly coverage: Uint8Array;
}

interface Letter {
  readonly glyph: number;
  readonly font: number;
  readonly advance: number;
}

let fonts: Font[] | undefined;

const loadFonts = (): Font[] => {
  if (!fonts) {
    // Read for its first letter: whoever draws none, as most builds do not, has no use for it.
    const require = createRequire(import.meta.url);
    const { create } = require('fontkit') as typeof import('fontkit');
    fonts = files.map((file) => create(readFileSync(require.resolve(file))) as Font);
  }
  return fonts;
};

/** How many sub-pixel positions a glyph is rastered at; four keep the rhythm of a line even. */
const phases = 4;

const words = new Map<string, readonly Letter[]>();
const bitmaps = new Map<string, Bitmap>();

/** Letters of a word with kerning, in font units. A letter that no file has becomes a question mark. */
const shape = (text: string): readonly Letter[] => {
  const known = words.get(text);
  if (known) return known;
  const all = loadFonts();
  const letters: Letter[] = [];
  let run = '';
  let runFont = 0;
  const flush = (): void => {
    if (run === '') return;
    const layout = all[runFont]!.layout(run);
    layout.glyphs.forEach((glyph, i) =>
      letters.push({ glyph: glyph.id, font: runFont, advance: layout.positions[i]!.xAdvance }),
    );
    run = '';
  };
  for (const character of text) {
    const code = character.codePointAt(0)!;
    const index = all.findIndex((font) => font.hasGlyphForCodePoint(code));
    const font = index < 0 ? 0 : index;
    if (font !== runFont) flush();
    runFont = font;
    run += index < 0 ? '?' : character;
  }
  flush();
  words.set(text, letters);
  return letters;
};

/** Space between letters in parts of the size; headlines are set tight. */
const tracking = (size: number): number => (size >= 40 ? -0.022 : size >= 28 ? -0.012 : 0);

/** Width of a space, in parts of the size. */
const space = 0.22;

const letterWidth = (letter: Letter, size: number): number =>
  (letter.advance / 1000 + tracking(size)) * size;

/**
 * Width of a text in pixels. Words are shaped one by one and kept, for the words of a site repeat
 * where its lines do not.
 */
export const measure = (text: string, size: number): number => {
  const parts = text.split(' ');
  const letters = parts.reduce(
    (width, word) => shape(word).reduce((sum, letter) => sum + letterWidth(letter, size), width),
    0,
  );
  return letters + (parts.length - 1) * space * size;
};

/** Calls `put` for every letter of a line with its bitmap and pixel position. */
export const setLine = (
  text: string,
  size: number,
  x: number,
  baseline: number,
  put: (bitmap: Bitmap, left: number, top: number) => void,
): void => {
  let pen = x;
  for (const word of text.split(' ')) {
    for (const letter of shape(word)) {
      const place = Math.round(pen * phases);
      const bitmap = glyphBitmap(letter, size, place % phases);
      if (bitmap.width > 0)
        put(bitmap, Math.floor(place / phases) + bitmap.left, baseline + bitmap.top);
      pen += letterWidth(letter, size);
    }
    pen += space * size;
  }
};

const glyphBitmap = (letter: Letter, size: number, phase: number): Bitmap => {
  const key = `${letter.font}/${letter.glyph}/${size}/${phase}`;
  const known = bitmaps.get(key);
  if (known) return known;
  const font = loadFonts()[letter.font]!;
  const bitmap = raster(edgesOf(font, letter.glyph, size / font.unitsPerEm, phase / phases));
  bitmaps.set(key, bitmap);
  return bitmap;
};

interface Edge {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

const edgesOf = (font: Font, glyph: number, scale: number, shift: number): Edge[] => {
  const edges: Edge[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const to = (nextX: number, nextY: number): void => {
    if (y !== nextY) edges.push({ x1: x, y1: y, x2: nextX, y2: nextY });
    [x, y] = [nextX, nextY];
  };
  const px = (value: number): number => value * scale + shift;
  const py = (value: number): number => -value * scale;
  const curve = (at: (t: number, u: number) => [number, number], length: number): void => {
    const steps = Math.max(2, Math.min(16, Math.ceil(length / 3)));
    for (let i = 1; i <= steps; i++) {
      const [nextX, nextY] = at(i / steps, 1 - i / steps);
      to(nextX, nextY);
    }
  };
  for (const { command, args } of font.getGlyph(glyph).path.commands) {
    const a = args.map((value, i) => (i % 2 === 0 ? px(value) : py(value)));
    const [x0, y0] = [x, y];
    if (command === 'moveTo') [x, y, startX, startY] = [a[0]!, a[1]!, a[0]!, a[1]!];
    else if (command === 'lineTo') to(a[0]!, a[1]!);
    else if (command === 'quadraticCurveTo') {
      curve(
        (t, u) => [
          u * u * x0 + 2 * u * t * a[0]! + t * t * a[2]!,
          u * u * y0 + 2 * u * t * a[1]! + t * t * a[3]!,
        ],
        Math.hypot(a[0]! - x0, a[1]! - y0) + Math.hypot(a[2]! - a[0]!, a[3]! - a[1]!),
      );
    } else if (command === 'bezierCurveTo') {
      curve(
        (t, u) => [
          u ** 3 * x0 + 3 * u * u * t * a[0]! + 3 * u * t * t * a[2]! + t ** 3 * a[4]!,
          u ** 3 * y0 + 3 * u * u * t * a[1]! + 3 * u * t * t * a[3]! + t ** 3 * a[5]!,
        ],
        Math.hypot(a[0]! - x0, a[1]! - y0) +
          Math.hypot(a[2]! - a[0]!, a[3]! - a[1]!) +
          Math.hypot(a[4]! - a[2]!, a[5]! - a[3]!),
      );
    } else to(startX, startY);
  }
  return edges;
};

/** Scan lines per pixel row; across, coverage is exact. */
const lines = 8;

/** Fills by winding, as the overlapping contours of a variable font need. */
const raster = (edges: readonly Edge[]): Bitmap => {
  if (edges.length === 0)
    return { width: 0, height: 0, left: 0, top: 0, coverage: new Uint8Array(0) };
  const xs = edges.flatMap((e) => [e.x1, e.x2]);
  const ys = edges.flatMap((e) => [e.y1, e.y2]);
  const [left, top] = [Math.floor(Math.min(...xs)), Math.floor(Math.min(...ys))];
  const [width, height] = [Math.ceil(Math.max(...xs)) - left, Math.ceil(Math.max(...ys)) - top];
  const sums = new Float32Array(width * height);
  for (let line = 0; line < height * lines; line++) {
    const y = top + (line + 0.5) / lines;
    const crossings: { x: number; turn: number }[] = [];
    for (const e of edges) {
      if (e.y1 <= y === e.y2 <= y) continue;
      crossings.push({
        x: e.x1 + ((y - e.y1) / (e.y2 - e.y1)) * (e.x2 - e.x1) - left,
        turn: e.y1 < e.y2 ? 1 : -1,
      });
    }
    crossings.sort((a, b) => a.x - b.x);
    const row = Math.floor(line / lines) * width;
    let winding = 0;
    for (let i = 0; i + 1 < crossings.length; i++) {
      winding += crossings[i]!.turn;
      if (winding !== 0) cover(sums, row, width, crossings[i]!.x, crossings[i + 1]!.x);
    }
  }
  return {
    width,
    height,
    left,
    top,
    coverage: Uint8Array.from(sums, (sum) => Math.min(255, Math.round((sum / lines) * 255))),
  };
};

const cover = (sums: Float32Array, row: number, width: number, from: number, to: number): void => {
  const [first, last] = [Math.floor(from), Math.min(width - 1, Math.floor(to))];
  if (first === last) {
    sums[row + first]! += to - from;
    return;
  }
  sums[row + first]! += first + 1 - from;
  for (let x = first + 1; x < last; x++) sums[row + x]! += 1;
  sums[row + last]! += to - last;
};

/**
 * A line of text as an SVG path, for drawings that must not depend on a font.
 * @param size of the letters, x of the pen and baseline, in the drawing's own units
 */
export const outlineOf = (text: string, size: number, x: number, baseline: number): string => {
  let pen = x;
  let d = '';
  const letters = {
    moveTo: 'M',
    lineTo: 'L',
    quadraticCurveTo: 'Q',
    bezierCurveTo: 'C',
    closePath: 'Z',
  };
  for (const letter of shape(text)) {
    const font = loadFonts()[letter.font]!;
    const scale = size / font.unitsPerEm;
    for (const { command, args } of font.getGlyph(letter.glyph).path.commands) {
      const points = args.map((value, i) =>
        Number((i % 2 === 0 ? pen + value * scale : baseline - value * scale).toFixed(2)),
      );
      d += letters[command] + points.join(' ');
    }
    pen += letterWidth(letter, size);
  }
  return d;
};
