import { crc32, deflateSync } from 'node:zlib';
import type { Bitmap } from './lettering.ts';
import { measure, setLine } from './lettering.ts';
import type { Loom } from './looms.ts';
import { looms } from './looms.ts';
import type { Motif, Sampler } from './motif.ts';
import { canvas } from './motif.ts';
import { markColours, markSize, markThread } from './svg.ts';
import type { Grid } from './weave.ts';
import { isAccent, thread, weave } from './weave.ts';

/**
 * Social images: the woven picture with the title on a dark label, lower left, as a PNG of 16 colours.
 * Thousands are made in a build, so the cloth is woven once per motif, letters are rastered
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
const linen = markColours.float;
const red = markColours.field;

/**
 * Places in the palette. Steps between two colours smooth the edges of letters; they rise from night to
 * the full colour, so that where letters overlap the higher place is the brighter one.
 */
const ink = {
  ground: 0,
  warp: 1,
  accent: 2,
  night: 3,
  step: 4,
  linen: 8,
  kickerStep: 9,
  weft: 11,
  red: 14,
  amber: 15,
} as const;
const kickerWeft = 1;

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
  return [0, 1, 2].map((i) => Math.round(a[i]! + (b[i]! - a[i]!) * share)) as [
    number,
    number,
    number,
  ];
};

const paletteOf = (loom: Loom): Uint8Array =>
  Uint8Array.from(
    [
      rgb(loom.ground),
      rgb(loom.warp),
      rgb(loom.accentWarp),
      rgb(night),
      ...[0.2, 0.4, 0.6, 0.8].map((share) => between(night, linen, share)),
      rgb(linen),
      ...[1 / 3, 2 / 3].map((share) => between(night, loom.wefts[kickerWeft], share)),
      ...loom.wefts.map(rgb),
      rgb(red),
      rgb(looms.region.wefts[1]),
    ].flat(),
  );

/* ---------- Cloth ---------- */

const cloths = new WeakMap<Motif | Sampler, Uint8Array>();

/** Packed pixel rows of a cloth, without filter bytes. The loom shows in the palette alone. */
const clothOf = (motif: Motif | Sampler, loom: Loom): Uint8Array => {
  const known = cloths.get(motif);
  if (known) return known;
  const frameHeight = (canvas.width * height) / width;
  // The label covers the lower left, so the picture moves until its focus lies to the right of the
  // middle (drawn scenes run on past their left edge for this), and the cut is made at the top.
  const runsOn = 'layers' in motif ? 26 : 0;
  const x = -Math.min(runsOn, Math.max(0, (0.68 - motif.focus.x) * canvas.width));
  const y = Math.min(
    canvas.height - frameHeight,
    Math.max(0, (motif.focus.y - 0.42) * canvas.height),
  );
  const grid = weave(motif, loom, {
    columns,
    rows,
    crop: { x, y, width: canvas.width, height: frameHeight },
  });
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
    for (let copy = 1; copy < cell - 1; copy++)
      pixels.copyWithin(start + copy * stride, start, start + stride);
    pack(bareRow, pixels, start + (cell - 1) * stride);
  }
  cloths.set(motif, pixels);
  return pixels;
};

const pack = (line: Uint8Array, into: Uint8Array, at: number): void => {
  for (let i = 0; i < line.length; i += 2) into[at + (i >> 1)] = (line[i]! << 4) | line[i + 1]!;
};

/* ---------- Label ---------- */

const label = {
  left: 54,
  right: 48,
  top: 40,
  bottom: 46,
  widest: 138 * cell,
  narrowest: 78 * cell,
  tallest: 66 * cell,
} as const;
/** Title sizes to try, with the most lines each may take. */
const sizes = [
  [88, 2],
  [78, 3],
  [68, 3],
  [60, 4],
  [54, 4],
  [48, 5],
  [42, 5],
  [36, 6],
] as const;
const head = { mark: 42, word: 38, kicker: 28, height: 42, gap: 26 } as const;

interface Setting {
  readonly size: number;
  readonly lines: readonly string[];
}

/** A word, or a part of one that had to be broken; a part other than the last closes its line. */
interface Piece {
  readonly text: string;
  readonly closes: boolean;
}

const room = label.widest - label.left - label.right;

/** Sizes for whole words only, and those at which a compound that still does not fit may be broken. */
const wholeWords = sizes.filter(([size]) => size >= 42);
const brokenWords = sizes.filter(([size]) => size <= 54);

/** The largest size at which the title fits: smaller before broken, and broken before cut. */
const fit = (title: string): Setting => {
  const words = title.trim().split(/\s+/u);
  for (const mayBreak of [false, true]) {
    for (const [size, most] of mayBreak ? brokenWords : wholeWords) {
      const lines = wrap(toPieces(words, size, mayBreak), size);
      if (lines && lines.length <= most) return { size, lines };
    }
  }
  const [size, most] = sizes[sizes.length - 1]!;
  const lines = wrap(toPieces(words, size, true), size) ?? [];
  return {
    size,
    lines: [...lines.slice(0, most - 1), `${lines[most - 1]!.replace(/[\s,.;:–-]*$/u, '')}…`],
  };
};

const toPieces = (words: readonly string[], size: number, mayBreak: boolean): Piece[] =>
  words.flatMap((word) => {
    const text = word.replaceAll('\u00ad', '');
    return mayBreak && measure(text, size) > room
      ? breakWord(word, size)
      : [{ text, closes: false }];
  });

/**
 * Fills lines, then narrows the measure as long as the number of lines stays, so that no word is left alone.
 * @returns null when a piece is wider than the label
 */
const wrap = (pieces: readonly Piece[], size: number): string[] | null => {
  let best = fillLines(pieces, size, room);
  for (let narrower = room - 24; best && narrower > room / 2; narrower -= 24) {
    const lines = fillLines(pieces, size, narrower);
    if (!lines || lines.length > best.length) break;
    best = lines;
  }
  return best;
};

const fillLines = (pieces: readonly Piece[], size: number, widest: number): string[] | null => {
  const lines: string[] = [];
  let closed = true;
  for (const { text, closes } of pieces) {
    if (measure(text, size) > widest) return null;
    const joined = closed ? text : `${lines[lines.length - 1]} ${text}`;
    if (!closed && measure(joined, size) <= widest) lines[lines.length - 1] = joined;
    else lines.push(text);
    closed = closes;
  }
  return lines;
};

/**
 * Breaks a compound that is wider than the label: at a hyphen or soft hyphen it has, else before a
 * consonant that opens a syllable. Good enough for a last resort; a writer sets a soft hyphen to decide.
 */
const breakWord = (word: string, size: number): Piece[] => {
  const pieces: Piece[] = [];
  let start = 0;
  while (start < word.length) {
    const rest = word.slice(start).replaceAll('\u00ad', '');
    if (measure(rest, size) <= room) return [...pieces, { text: rest, closes: false }];
    const fits = breaksOf(word).filter(
      (at) => at > start && measure(withHyphen(word.slice(start, at)), size) <= room,
    );
    const chosen = fits.filter((at) => isMark(word[at - 1]!));
    const end =
      chosen[chosen.length - 1] ??
      fits[fits.length - 1] ??
      start + lettersThatFit(word.slice(start), size);
    pieces.push({ text: withHyphen(word.slice(start, end)), closes: true });
    start = end;
  }
  return pieces;
};

/** Places where a word may be broken, at least three letters from its ends. */
const breaksOf = (word: string): number[] => {
  const places: number[] = [];
  for (let i = 3; i < word.length - 3; i++) {
    const [before, here, after] = [word[i - 1]!, word[i]!, word[i + 1]!];
    const opensSyllable = isConsonant(here) && isVowel(after) && /\p{L}/u.test(before);
    if (isMark(before) || (opensSyllable && !/^(?:ch|ck|sh|ph|th|qu)/iu.test(before + here)))
      places.push(i);
  }
  return places;
};

const isMark = (letter: string): boolean => letter === '-' || letter === '/' || letter === '\u00ad';
const isVowel = (letter: string): boolean => /[aeiouyäöüáéíóúàèëïâêô]/iu.test(letter);
const isConsonant = (letter: string): boolean => /\p{L}/u.test(letter) && !isVowel(letter);

const withHyphen = (piece: string): string => {
  const clean = piece.replaceAll('\u00ad', '');
  return /[-/]$/u.test(clean) ? clean : `${clean}-`;
};

const lettersThatFit = (text: string, size: number): number => {
  let count = text.length;
  while (count > 1 && measure(withHyphen(text.slice(0, count)), size) > room) count--;
  return count;
};

/** The kicker shares its line with the word mark; what does not fit is cut. */
const shorten = (kicker: string, widest: number): string => {
  if (measure(kicker, head.kicker) <= widest) return kicker;
  let text = kicker;
  while (text !== '' && measure(`${text}…`, head.kicker) > widest)
    text = text.slice(0, -1).trimEnd();
  return `${text}…`;
};

/* ---------- Cover ---------- */

/** One buffer for all covers; a cover is made at one go and copied out by the deflater. */
const raw = new Uint8Array((stride + 1) * height);
const labelPixels = new Uint8Array(label.widest * height);

export const coverPng = ({ motif, loom, title, kicker = '' }: Cover): Buffer => {
  if (title.trim() === '') throw new RangeError('A cover needs a title, found an empty one.');
  const { size, lines } = fit(title);
  const leading = Math.round(size * 1.02);
  const ascent = Math.round(size * 0.72);
  const wordLeft = label.left + head.mark + 14;
  const kickerLeft = wordLeft + measure('Twente', head.word) + 24;
  const kickerText = shorten(
    kicker.replaceAll('\u00ad', '').trim(),
    label.widest - label.right - kickerLeft,
  );
  const textRight = Math.max(
    label.left + Math.max(...lines.map((line) => measure(line, size))),
    kickerLeft + measure(kickerText, head.kicker),
  );
  const labelWidth = Math.min(
    label.widest,
    Math.max(label.narrowest, toCells(textRight + label.right)),
  );
  const firstLine = label.top + head.height + head.gap + ascent;
  const labelHeight = toCells(firstLine + (lines.length - 1) * leading + label.bottom);
  const top = height - labelHeight;

  const area = labelPixels.subarray(0, labelWidth * labelHeight);
  area.fill(ink.night);
  const write =
    (inks: Uint8Array) =>
    (bitmap: Bitmap, left: number, y: number): void => {
      for (let row = 0; row < bitmap.height; row++) {
        const at = (y + row) * labelWidth + left;
        for (let x = 0; x < bitmap.width; x++) {
          const mixed = inks[bitmap.coverage[row * bitmap.width + x]!]!;
          // Letters set tight may overlap by a hair; a faint edge must not erase its neighbour.
          if (mixed !== ink.night && area[at + x]! < mixed) area[at + x] = mixed;
        }
      }
    };
  drawMark(area, labelWidth, label.left, label.top);
  setLine('Twente', head.word, wordLeft, label.top + 34, write(titleInk));
  setLine(kickerText, head.kicker, kickerLeft, label.top + 34, write(kickerInk));
  // A large letter has more air at its left than a small one; this lines them up with the mark.
  const hang = Math.round(size * 0.04);
  lines.forEach((line, i) =>
    setLine(line, size, label.left - hang, firstLine + i * leading, write(titleInk)),
  );

  // Compose packed rows; a row equal to the one above becomes a row of zeros under the Up filter.
  const pixels = clothOf(motif, loom);
  const labelBytes = labelWidth / 2;
  const packed = new Uint8Array(labelBytes * labelHeight);
  pack(area, packed, 0);
  for (let y = 0; y < height; y++) {
    const at = y * (stride + 1);
    const inLabel = y >= top;
    const same =
      y > 0 && sameCloth(y) && (!inLabel || (y > top && sameLabel(packed, labelBytes, y - top)));
    if (same) {
      raw[at] = 2;
      raw.fill(0, at + 1, at + 1 + stride);
      continue;
    }
    raw[at] = 0;
    raw.set(pixels.subarray(y * stride, (y + 1) * stride), at + 1);
    if (inLabel)
      raw.set(packed.subarray((y - top) * labelBytes, (y - top + 1) * labelBytes), at + 1);
  }
  return png(width, height, paletteOf(loom), deflateSync(raw, { level: 3 }));
};

/** Pixel rows 1 to 4 of a thread repeat row 0. */
const sameCloth = (y: number): boolean => y % cell !== 0 && y % cell !== cell - 1;

const sameLabel = (packed: Uint8Array, bytes: number, row: number): boolean =>
  Buffer.compare(
    packed.subarray((row - 1) * bytes, row * bytes),
    packed.subarray(row * bytes, (row + 1) * bytes),
  ) === 0;

/** Rounds up to whole cells, so that the label ends between two threads. */
const toCells = (value: number): number => Math.ceil(value / cell) * cell;

const markInks = { field: ink.red, warp: ink.amber, float: ink.linen } as const;

const drawMark = (area: Uint8Array, labelWidth: number, left: number, top: number): void => {
  const unit = head.mark / markSize;
  for (let y = 0; y < head.mark; y++) {
    for (let x = 0; x < head.mark; x++) {
      area[(top + y) * labelWidth + left + x] =
        markInks[markThread(Math.floor(x / unit), Math.floor(y / unit))];
    }
  }
};

/* ---------- Print ---------- */

/** A thread is eight pixels wide, with two of ground beside it. */
const printCell = 10;

/** A grid as a PNG of ten pixels a cell: 2400 wide for a hero. */
export const printPng = ({ columns, rows, cells, loom }: Grid): Buffer => {
  const [wide, high] = [columns * printCell, rows * printCell];
  const bytes = wide / 2 + 1;
  const pixels = new Uint8Array(bytes * high);
  const line = new Uint8Array(wide);
  for (let row = 0; row < rows; row++) {
    for (const isFloat of [true, false]) {
      line.fill(ink.ground);
      for (let x = 0; x < columns; x++) {
        const top = cells[row * columns + x]!;
        const left = x * printCell;
        if (isFloat && top >= thread.weft) {
          const goesOn = x + 1 < columns && cells[row * columns + x + 1] === top;
          line.fill(ink.weft + top - thread.weft, left, left + printCell - (goesOn ? 0 : 2));
        } else {
          line.fill(isAccent(x) ? ink.accent : ink.warp, left, left + printCell - 2);
        }
      }
      const [from, to] = isFloat ? [0, printCell - 2] : [printCell - 2, printCell];
      for (let y = row * printCell + from; y < row * printCell + to; y++)
        pack(line, pixels, y * bytes + 1);
    }
  }
  return png(wide, high, paletteOf(loom), deflateSync(pixels, { level: 9 }));
};

/* ---------- PNG ---------- */

const png = (width: number, height: number, palette: Uint8Array, data: Uint8Array): Buffer => {
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
