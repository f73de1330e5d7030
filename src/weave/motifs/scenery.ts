/** Things that more than one motif needs: trees, hedges, suns, gears. Each returns layers, placed by the caller. */
import type { Point, Shape } from '../geometry.ts';
import { circle, ellipse, line, minus, path, plane, polygon, rect, union } from '../geometry.ts';
import type { Layer, Layers, Tone, Yarn } from '../motif.ts';
import { bare, down, fill, hash, outline, place } from '../motif.ts';

export const everywhere = plane;

/** Sky from the top to the horizon. */
export const sky = (yarn: Yarn, tone: Tone): Layer => fill(plane, yarn, tone);

export const below = (y: number): Shape => rect(-40, y, 240, 120);

/** A broad tree: trunk and a crown of many bulges, lit from the upper right. */
export const tree = (
  x: number,
  y: number,
  size: number,
  yarn: Yarn,
  tone: Tone,
  seam = 0.8,
): Layers => {
  const bulges = Array.from({ length: 9 }, (_, i) => {
    const angle = (i / 9) * Math.PI * 2 + 0.3;
    const r = 0.15 + 0.06 * hash(i, Math.round(x));
    return circle(0.3 * Math.cos(angle), -0.6 + 0.25 * Math.sin(angle), r);
  });
  const crown = union(ellipse(0, -0.6, 0.34, 0.28), ...bulges);
  const trunk = polygon(-0.075, 0.02, -0.045, -0.34, 0.045, -0.34, 0.075, 0.02);
  return place(
    { x, y, scale: size },
    bare(outline(union(crown, trunk), (seam * 2) / size)),
    fill(trunk, yarn, 1),
    { shape: crown, tone: lit(tone, size, x, y), yarn },
  );
};

const lit = (tone: Tone, size: number, x: number, y: number): Tone => {
  return (localX, localY) => {
    const base = typeof tone === 'number' ? tone : tone(localX * size + x, localY * size + y);
    return base + 0.1 + localX * 0.4 - (localY + 0.6) * 0.5;
  };
};

/** A slim poplar or a conifer. */
export const poplar = (x: number, y: number, height: number, yarn: Yarn, tone: Tone): Layers => {
  const w = height * 0.16;
  const shape = path(
    `M${x} ${y - height}C${x + w * 1.5} ${y - height * 0.7} ${x + w * 1.3} ${y - height * 0.1} ${x} ${y}C${x - w * 1.3} ${y - height * 0.1} ${x - w * 1.5} ${y - height * 0.7} ${x} ${y - height}z`,
  );
  return [bare(outline(shape, 1.4)), fill(shape, yarn, tone)];
};

/** A bumpy hedge between two points; the bumps follow a hash, so they never change. */
export const hedge = (
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  height: number,
  seed: number,
): Shape => {
  const length = Math.hypot(x2 - x1, y2 - y1);
  const bumps = Math.max(2, Math.round(length / (height * 0.8)));
  return union(
    ...Array.from({ length: bumps + 1 }, (_, i) => {
      const t = i / bumps;
      const r = height * (0.42 + 0.4 * hash(seed, i));
      return circle(x1 + (x2 - x1) * t, y1 + (y2 - y1) * t - r * 0.55, r);
    }),
    line(height * 0.7, x1, y1 - height * 0.3, x2, y2 - height * 0.3),
  );
};

/** A sun as woven in the region's own picture: solid, its lower edge fraying into the haze. */
export const sun = (x: number, y: number, r: number, yarn: Yarn = 2): Layers => [
  bare(circle(x, y, r + 1.2)),
  fill(circle(x, y, r), yarn, down(y + r * 0.1, 1, y + r, 0.62)),
];

export const gear = (
  cx: number,
  cy: number,
  radius: number,
  teeth: number,
  turn = 0,
  hole = 0.28,
): Shape => {
  const points: Point[] = [];
  for (let i = 0; i < teeth; i++) {
    const step = 360 / teeth;
    const corners: [number, number][] = [
      [0, 0.8],
      [0.14, 1],
      [0.46, 1],
      [0.6, 0.8],
    ];
    for (const [part, r] of corners) {
      const angle = ((turn + (i + part) * step) * Math.PI) / 180;
      points.push([cx + Math.cos(angle) * radius * r, cy + Math.sin(angle) * radius * r]);
    }
  }
  return minus({ kind: 'area', rings: [points] }, circle(cx, cy, radius * hole));
};

/** The gabled house of the region, front view: wall, roof, and a door or window to be added. */
export const gable = (
  x: number,
  y: number,
  width: number,
  wall: number,
  roof: number,
): { wall: Shape; roof: Shape } => ({
  wall: polygon(
    x,
    y,
    x,
    y - wall,
    x + width / 2,
    y - wall - roof,
    x + width,
    y - wall,
    x + width,
    y,
  ),
  roof: polygon(
    x - width * 0.1,
    y - wall + width * 0.1,
    x + width / 2,
    y - wall - roof - width * 0.04,
    x + width * 1.1,
    y - wall + width * 0.1,
    x + width * 1.1,
    y - wall - width * 0.03,
    x + width / 2,
    y - wall - roof - width * 0.2,
    x - width * 0.1,
    y - wall - width * 0.03,
  ),
});
