import type { Matrix, Placement, Shape } from './geometry.ts';
import {
  both,
  invertMatrix,
  line,
  mapPoint,
  mapShape,
  placementMatrix,
  spansOf,
} from './geometry.ts';
import type { LoomName } from './looms.ts';

/**
 * The drawing model. A motif is a list of layers on a canvas of 160 × 90 units, painted in order.
 * A layer says how much weft shows (tone), which weft (yarn) and how it is bound (weave).
 * Everything is a pure function of position, so one drawing serves every grid, crop and medium.
 * Scenes should run on past the canvas where they can: a hero grid samples a hair beyond it.
 */
export const canvas = { width: 160, height: 90 } as const;

export type Yarn = 0 | 1 | 2;
export type Weave = 'satin8' | 'twill' | 'twill-left' | 'plain';

/** 0 shows warp only, 1 shows weft only. A function receives canvas units. */
export type Tone = number | ((x: number, y: number) => number);

export interface Layer {
  readonly shape: Shape;
  readonly tone: Tone;
  /** Left out: the yarn below stays; with `blend` this shades what is there. */
  readonly yarn?: Yarn | undefined;
  readonly weave?: Weave | undefined;
  readonly blend?: 'add' | 'multiply' | undefined;
}

export type Layers = Layer | readonly Layers[];

export interface Focus {
  readonly x: number;
  readonly y: number;
  /** What an upright picture shows, 4:5; left out, the full height around the point. It may run past the canvas. */
  readonly tall?: Frame;
}

export interface Motif {
  /** The loom of its subject. */
  readonly loom: LoomName;
  /** The point, in parts of width and height, that a crop must keep. */
  readonly focus: Focus;
  readonly layers: readonly Layer[];
}

/** Part of the canvas, in canvas units. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the loom reads: tone, yarn and binding for each cell, row by row. */
export interface Sample {
  readonly tone: Float32Array;
  readonly yarn: Uint8Array;
  readonly weave: Uint8Array;
}

/** Anything that can be woven: a drawn motif or a photo. */
export interface Sampler {
  readonly focus: Focus;
  sample(columns: number, rows: number, frame: Frame): Sample;
}

/** Order of the binding codes in `Sample.weave`. */
export const weaves: readonly Weave[] = ['satin8', 'twill', 'twill-left', 'plain'];

export const motif = (loom: LoomName, focus: Focus, ...layers: Layers[]): Motif => ({
  loom,
  focus,
  layers: flat(layers),
});

const flat = (layers: Layers): Layer[] =>
  Array.isArray(layers) ? layers.flatMap((l: Layers) => flat(l)) : [layers as Layer];

/* ---------- Layers ---------- */

export const fill = (shape: Shape, yarn: Yarn, tone: Tone, weave?: Weave): Layer => ({
  shape,
  yarn,
  tone,
  weave,
});

/** Changes the tone of what lies below and leaves its yarn: a shadow, a glow, a furrow. */
export const shade = (shape: Shape, tone: Tone, blend: 'add' | 'multiply' = 'multiply'): Layer => ({
  shape,
  tone,
  blend,
});

/** Bare warp: a gap that keeps a foreground apart from what lies behind it. */
export const bare = (shape: Shape): Layer => ({ shape, tone: 0 });

export const place = (placement: Placement, ...layers: Layers[]): Layer[] => {
  const matrix = placementMatrix(placement);
  const inverse = invertMatrix(matrix);
  return flat(layers).map((layer) => ({
    ...layer,
    shape: mapShape(matrix, layer.shape),
    tone: mapTone(inverse, layer.tone),
  }));
};

const mapTone = (inverse: Matrix, tone: Tone): Tone => {
  if (typeof tone === 'number') return tone;
  return (x, y) => {
    const [localX, localY] = mapPoint(inverse, [x, y]);
    return tone(localX, localY);
  };
};

export const repeat = (times: number, draw: (index: number) => Layers): Layer[] =>
  flat(Array.from({ length: times }, (_, i) => draw(i)));

export const clip = (shape: Shape, ...layers: Layers[]): Layer[] =>
  flat(layers).map((layer) => ({
    ...layer,
    shape: layer.shape.kind === 'plane' ? shape : both(shape, layer.shape),
  }));

/** The same layers, with a seam of bare warp around their outlines. */
export const seamed = (gap: number, ...layers: Layers[]): Layer[] => {
  const list = flat(layers);
  return [...list.map((layer) => bare(outline(layer.shape, gap * 2))), ...list];
};

/** The edge of a shape as a stroke of its own. */
export const outline = (shape: Shape, width: number): Shape => {
  switch (shape.kind) {
    case 'plane':
      return line(0, -999, -999);
    case 'area':
      return {
        kind: 'union',
        shapes: shape.rings.map((ring) => ({
          kind: 'line',
          points: [...ring, ring[0]!],
          width,
          butt: false,
        })),
      };
    case 'line':
      return { ...shape, width: shape.width + width };
    case 'union':
    case 'both':
      return { kind: 'union', shapes: shape.shapes.map((s) => outline(s, width)) };
    case 'minus':
      return { kind: 'union', shapes: [outline(shape.from, width), outline(shape.cut, width)] };
  }
};

/* ---------- Tones ---------- */

const clamp = (value: number): number => (value < 0 ? 0 : value > 1 ? 1 : value);
const mix = (from: number, to: number, t: number): number => from + (to - from) * clamp(t);

/** From one tone to another along a line; flat beyond its ends. */
export const linear = (
  x1: number,
  y1: number,
  tone1: number,
  x2: number,
  y2: number,
  tone2: number,
): Tone => {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  return (x, y) => mix(tone1, tone2, ((x - x1) * dx + (y - y1) * dy) / length);
};

/** Downward gradient through any number of stops: `y, tone, y, tone, …`. */
export const down = (...stops: number[]): Tone => along((_, y) => y, stops);
/** Rightward gradient: `x, tone, x, tone, …`. */
export const across = (...stops: number[]): Tone => along((x) => x, stops);
/** Gradient away from a point: `distance, tone, …`. */
export const around = (cx: number, cy: number, ...stops: number[]): Tone =>
  along((x, y) => Math.hypot(x - cx, y - cy), stops);

const along = (position: (x: number, y: number) => number, stops: readonly number[]): Tone => {
  return (x, y) => {
    const at = position(x, y);
    for (let i = 2; i < stops.length; i += 2) {
      if (at < stops[i]!) {
        return mix(
          stops[i - 1]!,
          stops[i + 1]!,
          (at - stops[i - 2]!) / (stops[i]! - stops[i - 2]!),
        );
      }
    }
    return stops[stops.length - 1]!;
  };
};

const valueOf = (tone: Tone, x: number, y: number): number =>
  typeof tone === 'number' ? tone : tone(x, y);

/** Parallel stripes: `share` of each `pitch` takes `on`, the rest `off`. Angle 0 gives upright stripes. */
export const hatch = (angle: number, pitch: number, share: number, on: Tone, off: Tone): Tone => {
  const radians = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  return (x, y) => {
    const turn = (x * cos + y * sin) / pitch;
    return valueOf(turn - Math.floor(turn) < share ? on : off, x, y);
  };
};

/** Furrows that run to a vanishing point; `pitch` is their distance at depth 1 below it. */
export const furrows = (
  vx: number,
  vy: number,
  pitch: number,
  share: number,
  on: Tone,
  off: Tone,
): Tone => {
  return (x, y) => {
    const depth = y - vy;
    if (Math.abs(depth) < 0.01) return valueOf(off, x, y);
    const turn = (x - vx) / depth / pitch;
    return valueOf(turn - Math.floor(turn) < share ? on : off, x, y);
  };
};

export const times =
  (...tones: Tone[]): Tone =>
  (x, y) =>
    tones.reduce((all: number, tone) => all * valueOf(tone, x, y), 1);
/** A number in 0..1 that depends on two whole numbers only. */
export const hash = (i: number, j: number): number => {
  let h = Math.imul(i, 374761393) ^ Math.imul(j, 668265263);
  h = Math.imul(h ^ (h >>> 13), 1274126177);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
};

/* ---------- Sampling ---------- */

/** Samples a motif at the centre of each cell of a grid laid over `frame`. */
export const sampleMotif = (source: Motif, columns: number, rows: number, frame: Frame): Sample => {
  const tone = new Float32Array(columns * rows);
  const yarn = new Uint8Array(columns * rows);
  const weave = new Uint8Array(columns * rows);
  const [stepX, stepY] = [frame.width / columns, frame.height / rows];
  for (let row = 0; row < rows; row++) {
    const y = frame.y + (row + 0.5) * stepY;
    for (const layer of source.layers) {
      const spans = spansOf(layer.shape, y);
      const code = layer.weave ? weaves.indexOf(layer.weave) : 0;
      for (let span = 0; span < spans.length; span += 2) {
        const first = Math.max(0, Math.ceil((spans[span]! - frame.x) / stepX - 0.5));
        const last = Math.min(columns, Math.ceil((spans[span + 1]! - frame.x) / stepX - 0.5));
        for (let column = first; column < last; column++) {
          const cell = row * columns + column;
          const value = valueOf(layer.tone, frame.x + (column + 0.5) * stepX, y);
          if (layer.blend === 'add') tone[cell] = clamp(tone[cell]! + value);
          else if (layer.blend === 'multiply') tone[cell] = clamp(tone[cell]! * value);
          else {
            tone[cell] = clamp(value);
            weave[cell] = code;
            if (layer.yarn !== undefined) yarn[cell] = layer.yarn;
          }
        }
      }
    }
  }
  return { tone, yarn, weave };
};
