/** Points, transforms and outlines: the part of the drawing model that knows no cloth. */

export type Point = readonly [x: number, y: number];

/** Affine transform `x' = a·x + c·y + e`, `y' = b·x + d·y + f`, as in SVG. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export interface Placement {
  readonly x?: number;
  readonly y?: number;
  /** Degrees, clockwise. */
  readonly rotate?: number;
  readonly scale?: number | Point;
}

export type Shape =
  | { readonly kind: 'plane' }
  | { readonly kind: 'area'; readonly rings: readonly (readonly Point[])[] }
  | {
      readonly kind: 'line';
      readonly points: readonly Point[];
      readonly width: number;
      readonly butt: boolean;
    }
  | { readonly kind: 'union'; readonly shapes: readonly Shape[] }
  | { readonly kind: 'both'; readonly shapes: readonly Shape[] }
  | { readonly kind: 'minus'; readonly from: Shape; readonly cut: Shape };

export const placementMatrix = ({ x = 0, y = 0, rotate = 0, scale = 1 }: Placement): Matrix => {
  const [sx, sy] = typeof scale === 'number' ? [scale, scale] : scale;
  const angle = (rotate * Math.PI) / 180;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return [cos * sx, sin * sx, -sin * sy, cos * sy, x, y];
};

export const mapPoint = ([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point => [
  a * x + c * y + e,
  b * x + d * y + f,
];

export const invertMatrix = ([a, b, c, d, e, f]: Matrix): Matrix => {
  const det = a * d - b * c;
  return [d / det, -b / det, -c / det, a / det, (c * f - d * e) / det, (b * e - a * f) / det];
};

export const mapShape = (matrix: Matrix, shape: Shape): Shape => {
  switch (shape.kind) {
    case 'plane':
      return shape;
    case 'area':
      return {
        kind: 'area',
        rings: shape.rings.map((ring) => ring.map((p) => mapPoint(matrix, p))),
      };
    case 'line': {
      const [a, b, c, d] = matrix;
      return {
        ...shape,
        points: shape.points.map((p) => mapPoint(matrix, p)),
        width: shape.width * Math.sqrt(Math.abs(a * d - b * c)),
      };
    }
    case 'union':
    case 'both':
      return { kind: shape.kind, shapes: shape.shapes.map((s) => mapShape(matrix, s)) };
    case 'minus':
      return {
        kind: 'minus',
        from: mapShape(matrix, shape.from),
        cut: mapShape(matrix, shape.cut),
      };
  }
};

/* ---------- Outlines ---------- */

export const plane: Shape = { kind: 'plane' };

const pairs = (flat: readonly number[]): Point[] => {
  const points: Point[] = [];
  for (let i = 0; i + 1 < flat.length; i += 2) points.push([flat[i]!, flat[i + 1]!]);
  return points;
};

export const polygon = (...flat: number[]): Shape => ({ kind: 'area', rings: [pairs(flat)] });

export const arcPoints = (
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  from: number,
  to: number,
): Point[] => {
  const steps = Math.max(4, Math.ceil((Math.abs(to - from) / 360) * (16 + Math.max(rx, ry) * 1.5)));
  return Array.from({ length: steps + 1 }, (_, i) => {
    const angle = ((from + ((to - from) * i) / steps) * Math.PI) / 180;
    return [cx + rx * Math.cos(angle), cy + ry * Math.sin(angle)] as const;
  });
};

export const ellipse = (cx: number, cy: number, rx: number, ry: number): Shape => ({
  kind: 'area',
  rings: [arcPoints(cx, cy, rx, ry, 0, 360)],
});

export const circle = (cx: number, cy: number, r: number): Shape => ellipse(cx, cy, r, r);

/** A slice of a disc between two angles (degrees, 0 = east, clockwise). */
export const sector = (cx: number, cy: number, r: number, from: number, to: number): Shape => ({
  kind: 'area',
  rings: [[[cx, cy], ...arcPoints(cx, cy, r, r, from, to)]],
});

export const rect = (x: number, y: number, width: number, height: number, radius = 0): Shape => {
  if (radius === 0) return polygon(x, y, x + width, y, x + width, y + height, x, y + height);
  const [r, b] = [x + width, y + height];
  return {
    kind: 'area',
    rings: [
      [
        ...arcPoints(r - radius, y + radius, radius, radius, -90, 0),
        ...arcPoints(r - radius, b - radius, radius, radius, 0, 90),
        ...arcPoints(x + radius, b - radius, radius, radius, 90, 180),
        ...arcPoints(x + radius, y + radius, radius, radius, 180, 270),
      ],
    ],
  };
};

export const line = (width: number, ...flat: number[]): Shape => ({
  kind: 'line',
  points: pairs(flat),
  width,
  butt: false,
});

/** A circular stroke between two angles; a whole ring by default. */
export const arc = (
  cx: number,
  cy: number,
  r: number,
  width: number,
  from = 0,
  to = 360,
  ry = r,
): Shape => ({
  kind: 'line',
  points: arcPoints(cx, cy, r, ry, from, to),
  width,
  butt: true,
});

export const union = (...shapes: Shape[]): Shape => ({ kind: 'union', shapes });
export const both = (...shapes: Shape[]): Shape => ({ kind: 'both', shapes });
export const minus = (from: Shape, ...cut: Shape[]): Shape => ({
  kind: 'minus',
  from,
  cut: union(...cut),
});

/** A filled outline in SVG path syntax (M L H V C S Q T Z, absolute or relative). Rings fill even-odd. */
export const path = (d: string): Shape => ({ kind: 'area', rings: flatten(d) });

/** A stroked outline in the same syntax. */
export const stroke = (width: number, d: string, butt = false): Shape => {
  const lines = flatten(d).map((points): Shape => ({ kind: 'line', points, width, butt }));
  return lines.length === 1 ? lines[0]! : union(...lines);
};

const flatten = (d: string): Point[][] => {
  const tokens = d.match(/[a-zA-Z]|-?(?:\d+\.?\d*|\.\d+)/g) ?? [];
  const rings: Point[][] = [];
  let ring: Point[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let control: Point | undefined;
  let command = '';
  let index = 0;
  const number = (): number => {
    const value = Number(tokens[index++]);
    if (Number.isNaN(value))
      throw new Error(`Path "${d}" has no number where "${command}" needs one.`);
    return value;
  };
  const point = (relative: boolean): Point => {
    const [px, py] = [number(), number()];
    return relative ? [x + px, y + py] : [px, py];
  };
  const curve = (c1: Point, c2: Point, end: Point): void => {
    const length =
      Math.hypot(c1[0] - x, c1[1] - y) +
      Math.hypot(c2[0] - c1[0], c2[1] - c1[1]) +
      Math.hypot(end[0] - c2[0], end[1] - c2[1]);
    const steps = Math.max(4, Math.min(40, Math.ceil(length / 1.5)));
    for (let i = 1; i <= steps; i++) {
      const t = i / steps;
      const u = 1 - t;
      const [w0, w1, w2, w3] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
      ring.push([
        w0 * x + w1 * c1[0] + w2 * c2[0] + w3 * end[0],
        w0 * y + w1 * c1[1] + w2 * c2[1] + w3 * end[1],
      ]);
    }
  };
  while (index < tokens.length) {
    if (/[a-zA-Z]/.test(tokens[index]!)) command = tokens[index++]!;
    const relative = command === command.toLowerCase();
    const kind = command.toUpperCase();
    let end: Point;
    let nextControl: Point | undefined;
    if (kind === 'M') {
      if (ring.length > 1) rings.push(ring);
      end = point(relative);
      ring = [end];
      [startX, startY] = end;
      command = relative ? 'l' : 'L';
    } else if (kind === 'Z') {
      end = [startX, startY];
      ring.push(end);
      rings.push(ring);
      ring = [end];
    } else if (kind === 'L' || kind === 'H' || kind === 'V') {
      if (kind === 'L') end = point(relative);
      else if (kind === 'H') end = [number() + (relative ? x : 0), y];
      else end = [x, number() + (relative ? y : 0)];
      ring.push(end);
    } else if (kind === 'C' || kind === 'S') {
      const c1: Point =
        kind === 'C'
          ? point(relative)
          : control
            ? [2 * x - control[0], 2 * y - control[1]]
            : [x, y];
      const c2 = point(relative);
      end = point(relative);
      curve(c1, c2, end);
      nextControl = c2;
    } else if (kind === 'Q' || kind === 'T') {
      const q: Point =
        kind === 'Q'
          ? point(relative)
          : control
            ? [2 * x - control[0], 2 * y - control[1]]
            : [x, y];
      end = point(relative);
      const c1: Point = [x + (2 / 3) * (q[0] - x), y + (2 / 3) * (q[1] - y)];
      const c2: Point = [end[0] + (2 / 3) * (q[0] - end[0]), end[1] + (2 / 3) * (q[1] - end[1])];
      curve(c1, c2, end);
      nextControl = q;
    } else {
      throw new Error(`Path "${d}" uses "${command}"; only M L H V C S Q T Z are known.`);
    }
    [x, y] = end;
    control = nextControl;
  }
  if (ring.length > 1) rings.push(ring);
  return rings;
};

/* ---------- Inside or outside ---------- */

/** Where a row lies inside a shape: `from, to, from, to, …` in rising order, apart from each other. */
type Spans = readonly number[];

type Extent = readonly [top: number, bottom: number];

const extents = new WeakMap<Shape, Extent>();

/** Between which rows a shape lies; looked up far more often than worked out. */
const extentOf = (shape: Shape): Extent => {
  const known = extents.get(shape);
  if (known) return known;
  const extent = measureExtent(shape);
  extents.set(shape, extent);
  return extent;
};

const measureExtent = (shape: Shape): Extent => {
  switch (shape.kind) {
    case 'plane':
      return [-Infinity, Infinity];
    case 'area':
      return spanOf(shape.rings.flat(), 0);
    case 'line':
      return spanOf(shape.points, shape.width / 2);
    case 'minus':
      return extentOf(shape.from);
    case 'union':
    case 'both': {
      const parts = shape.shapes.map(extentOf);
      const [tops, bottoms] = [parts.map(([top]) => top), parts.map(([, bottom]) => bottom)];
      return shape.kind === 'union'
        ? [Math.min(...tops), Math.max(...bottoms)]
        : [Math.max(...tops), Math.min(...bottoms)];
    }
  }
};

const spanOf = (points: readonly Point[], margin: number): Extent => {
  let [top, bottom] = [Infinity, -Infinity];
  for (const [, y] of points) {
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return [top - margin, bottom + margin];
};

/** Keeps the parts where `depth` threads of spans lie over each other. */
const overlap = (rows: readonly Spans[], depth: number): Spans => {
  const ends = rows
    .flatMap((row) => row.map((x, index) => ({ x, step: index % 2 === 0 ? 1 : -1 })))
    // Where one span ends and the next begins, they are one.
    .sort((a, b) => a.x - b.x || b.step - a.step);
  const spans: number[] = [];
  let open = 0;
  for (const { x, step } of ends) {
    if (step === 1 && open === depth - 1) spans.push(x);
    if (step === -1 && open === depth) spans.push(x);
    open += step;
  }
  return spans;
};

/** What lies inside `from` and not inside `cut`. */
const without = (from: Spans, cut: Spans): Spans =>
  cut.length === 0 ? from : overlap([from, [-Infinity, ...cut, Infinity]], 2);

const everywhere: Spans = [-Infinity, Infinity];
const nowhere: Spans = [];

/**
 * Where a row at height `y` lies inside a shape. Most rows miss most shapes, which keeps sampling
 * quick.
 */
export const spansOf = (shape: Shape, y: number): Spans => {
  const [top, bottom] = extentOf(shape);
  if (y < top || y > bottom) return nowhere;
  switch (shape.kind) {
    case 'plane':
      return everywhere;
    case 'area': {
      const crossings: number[] = [];
      for (const ring of shape.rings) {
        for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
          const [ax, ay] = ring[j]!;
          const [bx, by] = ring[i]!;
          if (ay <= y !== by <= y) crossings.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
        }
      }
      return crossings.sort((a, b) => a - b);
    }
    case 'line': {
      const { points, butt, width } = shape;
      const parts: Spans[] = [];
      for (let i = 1; i < points.length; i++) {
        const part = strokeSpan(points[i - 1]!, points[i]!, width / 2, y, {
          // Only the two free ends may be cut square; inner joints stay round.
          start: butt && i === 1,
          end: butt && i === points.length - 1,
        });
        if (part) parts.push(part);
      }
      return parts.length < 2 ? (parts[0] ?? nowhere) : overlap(parts, 1);
    }
    case 'union':
    case 'both': {
      const rows = shape.shapes.map((part) => spansOf(part, y));
      if (shape.kind === 'both') return overlap(rows, rows.length);
      const met = rows.filter((row) => row.length > 0);
      return met.length < 2 ? (met[0] ?? nowhere) : overlap(met, 1);
    }
    case 'minus': {
      const from = spansOf(shape.from, y);
      return from.length === 0 ? nowhere : without(from, spansOf(shape.cut, y));
    }
  }
};

/** A cell whose centre lies just on the edge of a stroke belongs to it, however the sums are rounded. */
const edge = 1e-9;

/** Where a row meets one straight piece of a stroke: its body between two round or square ends. */
const strokeSpan = (
  [ax, ay]: Point,
  [bx, by]: Point,
  half: number,
  y: number,
  cut: { start: boolean; end: boolean },
): [number, number] | undefined => {
  if (Math.min(ay, by) - half > y || Math.max(ay, by) + half < y) return undefined;
  let [left, right] = [Infinity, -Infinity];
  const take = (from: number, to: number): void => {
    if (from > to) return;
    left = Math.min(left, from);
    right = Math.max(right, to);
  };
  const takeEnd = (x: number, height: number): void => {
    const reach = half * half - height * height;
    if (reach >= 0) take(x - Math.sqrt(reach), x + Math.sqrt(reach));
  };
  if (!cut.start) takeEnd(ax, y - ay);
  if (!cut.end) takeEnd(bx, y - by);
  const [dx, dy, py] = [bx - ax, by - ay, y - ay];
  const length = dx * dx + dy * dy;
  if (length > 0) {
    // Beside the piece: nearer to its line than half the width, and between its two ends.
    const reach = half * Math.sqrt(length);
    const near = between(dy, py * dx - reach, py * dx + reach);
    const along = between(dx, -py * dy, length - py * dy);
    if (near && along) take(ax + Math.max(near[0], along[0]), ax + Math.min(near[1], along[1]));
  }
  return left <= right ? [left - edge, right + edge] : undefined;
};

/** For which x the product `factor · x` lies between two values. */
const between = (factor: number, low: number, high: number): [number, number] | undefined => {
  if (factor === 0) return low <= 0 && high >= 0 ? [-Infinity, Infinity] : undefined;
  return factor > 0 ? [low / factor, high / factor] : [high / factor, low / factor];
};
