import { crc32, deflateSync } from 'node:zlib';
import type { Bitmap } from './lettering.ts';
import { measure, setLine } from './lettering.ts';
import type { Loom } from './looms.ts';
import { looms } from './looms.ts';
import type { Motif, Sampler } from './motif.ts';
import { canvas } from './motif.ts';
import { isAccent, thread, weave } from './weave.ts';

/**
 * Social images: the woven picture with the title on a dark label, lower left, as a PNG of 16 colours.
 * Thousands are made in a build, so the cloth is woven once per motif and loom, letters are rastered
 * once per size, and rows that repeat (five of the six pixel rows of a thread do) cost next to nothing.
 */
export const coverSize = { width: 1200, height: 630 } as const;

const { width, height } = coverSize;
const cell = 6;
const [columns, rows] = [width / cell, height / cell];
/** Two pixels a byte. */
const stride = width / 2;

export interface Cover {
  readonly motif: Motif | Sampler;
  readonly loom: Loom;
  readonly title: string;
  /** A word or two above the title: the portfolio, the kind of page. */
  readonly kicker?: string | undefined;
}

/* ---------- Palette ---------- */

const night = looms.region.ground;
const linen = '#f7f1e6';
const red = '#c11f3a';

/** Places in the palette. Steps between two colours smooth the edges of letters. */
const ink = { ground: 0, warp: 1, accent: 2, weft: 3, night: 6, step: 7, linen: 11, kickerStep: 12, red: 14, amber: 15 } as const;
const kickerWeft = 2;

/** Coverage 0..255 to a place in the palette, for title and kicker. */
const titleInk = Uint8Array.from({ length: 256 }, (_, c) => {
  const step = Math.round((c / 255) * 5);
  return step === 0 ? ink.night : step === 5 ? ink.linen : ink.step + step - 1;
});
const kickerInk = Uint8Array.from({ length: 256 }, (_, c) => {
  const step = Math.round((c / 255) * 3);
  return step === 0 ? ink.night : step === 3 ? ink.weft + kickerWeft : ink.kickerStep + step - 1;
});

const rgb = (colour: string): [number, number, number] => {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
};

const between = (from: string, to: string, share: number): [number, number, number] => {
  const [a, b] = [rgb(from), rgb(to)];
  return [0, 1, 2].map((i) => Math.round(a[i]! + (b[i]! - a[i]!) * share)) as [number, number, number];
};

const paletteOf = (loom: Loom): Uint8Array =>
  Uint8Array.from(
    [
      rgb(loom.ground), rgb(loom.warp), rgb(loom.accentWarp), ...loom.wefts.map(rgb),
      rgb(night), between(night, linen, 0.2), between(night, linen, 0.4), between(night, linen, 0.6), between(night, linen, 0.8), rgb(linen),
      between(night, loom.wefts[kickerWeft], 1 / 3), between(night, loom.wefts[kickerWeft], 2 / 3),
      rgb(red), rgb(looms.region.wefts[1]),
    ].flat(),
  );

/* ---------- Cloth ---------- */

interface Cloth {
  /** Packed pixel rows, without filter bytes. */
  readonly pixels: Uint8Array;
  readonly palette: Uint8Array;
}

const cloths = new WeakMap<Motif | Sampler, Map<Loom, Cloth>>();

const clothOf = (motif: Motif | Sampler, loom: Loom): Cloth => {
  const perLoom = cloths.get(motif) ?? new Map<Loom, Cloth>();
  cloths.set(motif, perLoom);
  const known = perLoom.get(loom);
  if (known) return known;
  const frameHeight = (canvas.width * height) / width;
  // The label covers the foot of the picture, so the cut is made at the top.
  const y = Math.min(canvas.height - frameHeight, Math.max(0, (motif.focus.y - 0.36) * canvas.height));
  const grid = weave(motif, loom, { columns, rows, crop: { x: 0, y, width: canvas.width, height: frameHeight } });
  const line = new Uint8Array(width);
  const bareRow = new Uint8Array(width);
  for (let x = 0; x < columns; x++) {
    bareRow.fill(isAccent(x) ? ink.accent : ink.warp, x * cell, x * cell + cell - 1);
  }
  const pixels = new Uint8Array(stride * height);
  for (let row = 0; row < rows; row++) {
    line.set(bareRow);
    for (let x = 0; x < columns; x++) {
      const top = grid.cells[row * columns + x]!;
      if (top < thread.weft) continue;
      const goesOn = x + 1 < columns && grid.cells[row * columns + x + 1] === top;
      line.fill(ink.weft + top - thread.weft, x * cell, x * cell + (goesOn ? cell : cell - 1));
    }
    const start = row * cell * stride;
    pack(line, pixels, start);
    for (let copy = 1; copy < cell - 1; copy++) pixels.copyWithin(start + copy * stride, start, start + stride);
    pack(bareRow, pixels, start + (cell - 1) * stride);
  }
  const cloth = { pixels, palette: paletteOf(loom) };
  perLoom.set(loom, cloth);
  return cloth;
};

const pack = (line: Uint8Array, into: Uint8Array, at: number): void => {
  for (let i = 0; i < line.length; i += 2) into[at + (i >> 1)] = (line[i]! << 4) | line[i + 1]!;
};

/* ---------- Label ---------- */

const label = { left: 54, right: 48, top: 40, bottom: 46, widest: 138 * cell, narrowest: 78 * cell, tallest: 66 * cell } as const;
/** Title sizes to try, with the most lines each may take. */
const sizes = [
  [88, 2], [78, 3], [68, 3], [60, 4], [54, 4], [48, 5], [42, 5], [36, 6],
] as const;
const head = { mark: 39, word: 36, kicker: 27, height: 39, gap: 26 } as const;

interface Setting {
  readonly size: number;
  readonly lines: readonly string[];
}

/** The largest size at which the title fits; whole words first, broken words only at the sizes below 60. */
const fit = (title: string): Setting => {
  const room = label.widest - label.left - label.right;
  const words = title.trim().split(/\s+/u);
  for (const [size, most] of sizes) {
    const pieces = size < 60 ? words.flatMap((word) => (measure(word, size) > room ? [breakWord(word, size, room)].flat() : [word])) : words;
    const lines = wrap(pieces, size, room);
    if (lines && lines.length <= most) return { size, lines };
  }
  const [size, most] = sizes[sizes.length - 1]!;
  const pieces = words.flatMap((word) => (measure(word, size) > room ? breakWord(word, size, room) : [word]));
  const lines = wrap(pieces, size, room) ?? [title];
  if (lines.length <= most) return { size, lines };
  return { size, lines: [...lines.slice(0, most - 1), `${lines[most - 1]!.replace(/[\s,.;:–-]*$/u, '')}…`] };
};

/** Fills lines, then narrows the measure as long as the number of lines stays, so that no word is left alone. */
const wrap = (words: readonly string[], size: number, room: number): string[] | null => {
  const fill = (measureOf: number): string[] | null => {
    const lines: string[] = [];
    for (const word of words) {
      if (measure(word, size) > measureOf) return null;
      const last = lines[lines.length - 1];
      const joined = last === undefined ? word : `${last} ${word}`;
      // A piece that ends in a hyphen was broken on purpose and closes its line.
      if (last !== undefined && !brokenPieces.has(last.slice(last.lastIndexOf(' ') + 1)) && measure(joined, size) <= measureOf) lines[lines.length - 1] = joined;
      else lines.push(word);
    }
    return lines;
  };
  const first = fill(room);
  if (!first) return null;
  let best = first;
  for (let narrower = room - 24; narrower > room * 0.5; narrower -= 24) {
    const lines = fill(narrower);
    if (!lines || lines.length > first.length) break;
    best = lines;
  }
  return best;
};

const brokenPieces = new Set<string>();

/**
 * Breaks a compound that is wider than the label: at a hyphen or soft hyphen it has, else before a
 * consonant that opens a syllable. Good enough for a last resort; a writer sets a soft hyphen to decide.
 */
const breakWord = (word: string, size: number, room: number): string[] => {
  const places: number[] = [];
  for (let i = 3; i < word.length - 3; i++) {
    const [before, here, after] = [word[i - 1]!, word[i]!, word[i + 1]!];
    if (before === '-' || before === '/' || before === '\u00ad') places.push(i);
    else if (isVowel(after) && !isVowel(here) && /\p{L}/u.test(here) && /\p{L}/u.test(before) && !/^(ch|ck|sch|ph|th|qu)/u.test(before + here)) places.push(i);
  }
  const pieces: string[] = [];
  let start = 0;
  while (start < word.length) {
    const rest = word.slice(start).replaceAll('\u00ad', '');
    if (measure(rest, size) <= room) {
      pieces.push(rest);
      break;
    }
    const fits = places.filter((place) => place > start && measure(withHyphen(word.slice(start, place)), size) <= room);
    const own = fits.filter((place) => /[-/\u00ad]/u.test(word[place - 1]!));
    const place = own[own.length - 1] ?? fits[fits.length - 1] ?? start + Math.max(1, lettersThatFit(word.slice(start), size, room));
    const piece = withHyphen(word.slice(start, place));
    brokenPieces.add(piece);
    pieces.push(piece);
    start = place;
  }
  return pieces;
};

const isVowel = (letter: string): boolean => /[aeiouyäöüáéíóúàèëïâêô]/iu.test(letter);
const withHyphen = (piece: string): string => {
  const clean = piece.replaceAll('\u00ad', '');
  return /[-/]$/u.test(clean) ? clean : `${clean}-`;
};
const lettersThatFit = (text: string, size: number, room: number): number => {
  let count = text.length;
  while (count > 1 && measure(withHyphen(text.slice(0, count)), size) > room) count--;
  return count;
};

/* ---------- Cover ---------- */

/** One buffer for all covers; a cover is made at one go and copied out by the deflater. */
const raw = new Uint8Array((stride + 1) * height);
const labelPixels = new Uint8Array(label.widest * height);

export const coverPng = ({ motif, loom, title, kicker = '' }: Cover): Buffer => {
  if (title.trim() === '') throw new RangeError('A cover needs a title, found an empty one.');
  const cloth = clothOf(motif, loom);
  const { size, lines } = fit(title.replace(/\u00ad/gu, (mark) => mark));
  const clean = lines.map((line) => line.replaceAll('\u00ad', ''));
  const leading = Math.round(size * 1.02);
  const ascent = Math.round(size * 0.72);
  const textWidth = Math.max(...clean.map((line) => measure(line, size)));
  const headWidth = head.mark + 14 + measure('Twente', head.word) + (kicker === '' ? 0 : 24 + measure(kicker, head.kicker));
  const labelWidth = Math.min(label.widest, upTo(Math.max(textWidth, headWidth) + label.left + label.right, label.narrowest));
  const content = label.top + head.height + head.gap + ascent + (clean.length - 1) * leading + label.bottom;
  const labelHeight = upTo(content, 0);
  const top = height - labelHeight;

  const area = labelPixels.subarray(0, labelWidth * labelHeight);
  area.fill(ink.night);
  const write = (inks: Uint8Array) => (bitmap: Bitmap, left: number, y: number): void => {
    for (let row = 0; row < bitmap.height; row++) {
      const at = (y + row) * labelWidth + left;
      if (y + row < 0 || y + row >= labelHeight) continue;
      for (let x = 0; x < bitmap.width; x++) {
        const coverage = bitmap.coverage[row * bitmap.width + x]!;
        // Letters may overlap by a hair when set tight: the darker of the two wins.
        if (coverage > 25 && left + x < labelWidth) area[at + x] = Math.max(area[at + x]!, inks[coverage]!);
      }
    }
  };
  const headTop = label.top;
  drawMark(area, labelWidth, label.left, headTop);
  const wordX = label.left + head.mark + 14;
  setLine('Twente', head.word, wordX, headTop + 32, write(titleInk));
  if (kicker !== '') {
    setLine(kicker, head.kicker, wordX + measure('Twente', head.word) + 24, headTop + 32, (bitmap, left, y) => {
      for (let row = 0; row < bitmap.height; row++) {
        for (let x = 0; x < bitmap.width; x++) {
          const coverage = bitmap.coverage[row * bitmap.width + x]!;
          if (coverage > 42 && left + x < labelWidth - 12) area[(y + row) * labelWidth + left + x] = kickerInk[coverage]!;
        }
      }
    });
  }
  const first = headTop + head.height + head.gap + ascent;
  clean.forEach((line, i) => setLine(line, size, label.left - Math.round(size * 0.04), first + i * leading, write(titleInk)));

  // Compose packed rows; a row equal to the one above becomes a row of zeros under the Up filter.
  const { pixels, palette } = cloth;
  const labelBytes = labelWidth / 2;
  const packed = new Uint8Array(labelBytes * labelHeight);
  pack(area, packed, 0);
  for (let y = 0; y < height; y++) {
    const at = y * (stride + 1);
    const inLabel = y >= top;
    const same = y > 0 && sameCloth(y) && (!inLabel || (y > top && sameLabel(packed, labelBytes, y - top)));
    if (same) {
      raw[at] = 2;
      raw.fill(0, at + 1, at + 1 + stride);
      continue;
    }
    raw[at] = 0;
    raw.set(pixels.subarray(y * stride, (y + 1) * stride), at + 1);
    if (inLabel) raw.set(packed.subarray((y - top) * labelBytes, (y - top + 1) * labelBytes), at + 1);
  }
  return png(palette, deflateSync(raw, { level: 4, memLevel: 9 }));
};

/** Pixel rows 1 to 4 of a thread repeat row 0. */
const sameCloth = (y: number): boolean => y % cell !== 0 && y % cell !== cell - 1;

const sameLabel = (packed: Uint8Array, bytes: number, row: number): boolean =>
  Buffer.compare(packed.subarray((row - 1) * bytes, row * bytes), packed.subarray(row * bytes, (row + 1) * bytes)) === 0;

/** Rounds up to whole cells, so that the label ends between two threads. */
const upTo = (value: number, least: number): number => Math.max(least, Math.ceil(value / cell) * cell);

const drawMark = (area: Uint8Array, labelWidth: number, left: number, top: number): void => {
  const unit = 3;
  for (let y = 0; y < head.mark; y++) {
    for (let x = 0; x < head.mark; x++) {
      area[(top + y) * labelWidth + left + x] = markInk(Math.floor(x / unit), Math.floor(y / unit));
    }
  }
};

const markInk = (x: number, y: number): number => {
  if (x % 3 !== 2 || x > 11) return ink.red;
  const offset = ((x - 2) / 3) % 2 === 0 ? 1 : 3;
  return (y + 4 - offset) % 4 === 0 ? ink.linen : ink.amber;
};

/* ---------- PNG ---------- */

const png = (palette: Uint8Array, data: Uint8Array): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([4, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', data),
    chunk('IEND', new Uint8Array(0)),
  ]);
};

const chunk = (type: string, data: Uint8Array): Buffer => {
  const whole = Buffer.alloc(12 + data.length);
  whole.writeUInt32BE(data.length, 0);
  whole.write(type, 4, 'latin1');
  whole.set(data, 8);
  whole.writeUInt32BE(crc32(whole.subarray(4, 8 + data.length)), 8 + data.length);
  return whole;
};
