import {
  across, arc, around, bare, below, circle, clip, down, everywhere, fill, furrows, hash, hatch, hedge, line, linear, motif,
  outline, path, polygon, poplar, rect, repeat, seamed, shade, sky, stroke, sun, times, tree, gable,
} from './kit.ts';
import type { Layers, Motif, Yarn } from './kit.ts';
import type { LoomName } from '../looms.ts';

/* ---------- Twente: hedgerows, fields, campus tower, canal, low sun ---------- */

const farm = (x: number, y: number, width: number, wallYarn: Yarn, lightYarn: Yarn): Layers => {
  const house = gable(x, y, width, width * 0.32, width * 0.46);
  return [
    bare(outline(house.wall, 1.6)),
    fill(house.wall, wallYarn, 0.9),
    bare(outline(house.roof, 1)),
    fill(house.roof, 0, 1),
    fill(rect(x + width * 0.4, y - width * 0.3, width * 0.2, width * 0.3), lightYarn, 1),
  ];
};

const country = (loom: LoomName, night: boolean): Motif => {
  const field = night ? 0 : 1;
  return motif(
    loom,
    { x: 0.68, y: 0.4 },
    night ? sky(0, down(0, 0.06, 30, 0.14, 50, 0.5)) : sky(0, down(0, 0.02, 20, 0.14, 46, 0.62)),
    night
      ? repeat(26, (i) => fill(rect(Math.floor(hash(i, 1) * 160), Math.floor(hash(i, 2) * 38), 1.1, 1.1), i % 4 === 0 ? 1 : 2, 1))
      : shade(everywhere, around(116, 34, 18, 0.26, 70, 0), 'add'),
    night
      ? [bare(circle(120, 23, 13)), fill(circle(120, 23, 12), 2, 1), bare(circle(114.5, 20.5, 10.5)), shade(circle(114.5, 20.5, 10.5), 0.1, 'add')]
      : sun(116, 32, 20),
    // Far woods, the campus tower before the sun.
    fill(path('M-34 51V47Q6 42 18 45T44 43T70 46T98 45V51zM130 51V45Q142 41 152 44T168 43V51z'), 0, night ? 0.75 : 0.95),
    fill(path('M-34 52V49.6Q40 45 80 48T168 47V53H-34z'), 0, 0.55),
    seamed(1, fill(polygon(88, 53, 88, 21, 96, 18.6, 96, 53), night ? 0 : 0, 1), fill(polygon(96, 18.6, 99, 21, 99, 53, 96, 53), night ? 2 : 2, 0.85)),
    repeat(7, (i) => fill(rect(90, 23.6 + i * 3.8, 3.6, 1.7), night ? 1 : 2, night ? (i % 3 === 1 ? 0 : 1) : i % 3 === 0 ? 1 : 0)),
    seamed(0.8, fill(polygon(73, 53, 73, 43, 87, 43, 87, 53), 0, 0.8)),
    repeat(4, (i) => fill(rect(74.6 + i * 3.2, 45, 2, 1.6), night ? 1 : 2, 1)),
    // Fields: parcels between hedgerows, each with its own furrows.
    fill(below(52), field, 0.5),
    fill(polygon(-34, 52, 60, 52, 34, 66, -34, 70), field, times(down(52, 0.9, 70, 0.6), hatch(78, 3.4, 0.6, 1, 0.55))),
    fill(polygon(60, 52, 98, 52, 92, 64, 34, 66), field, times(down(52, 0.95, 66, 0.72), furrows(78, 40, 0.26, 0.5, 1, 0.6))),
    fill(polygon(-34, 70, 34, 66, 92, 64, 70, 96, -34, 96), field, times(down(64, 0.92, 94, 0.5), furrows(60, 34, 0.2, 0.55, 1, 0.5))),
    fill(polygon(116, 52, 166, 52, 166, 66, 128, 60), field, times(down(52, 0.95, 68, 0.6), hatch(100, 3.2, 0.6, 1, 0.55))),
    fill(polygon(128, 60, 166, 66, 166, 96, 150, 96), field, times(down(60, 0.85, 96, 0.45), furrows(120, 30, 0.16, 0.5, 1, 0.55))),
    // Canal, with the sun in it.
    bare(path('M104.4 52H110.6C114 62 130 76 150 97H74C84 76 101 64 104.4 52z')),
    fill(path('M105.4 52H109.8C113 62 128 76 146 97H78C88 76 102 64 105.4 52z'), 2, times(down(52, 1, 92, 0.7), hatch(90, 4.4, 0.66, 1, 0.62))),
    night ? [] : clip(path('M105.4 52H109.8C113 62 128 76 146 97H78C88 76 102 64 105.4 52z'), repeat(6, (i) => fill(rect(108 - i * 0.8 - 3 - i, 55 + i * 6.4, 6 + i * 2.4, 1.6 + i * 0.3), 1, 1))),
    // Hedgerows.
    seamed(0.6, fill(hedge(-34, 70, 36, 66, 4.6, 3), 0, down(60, 1, 70, 0.6)), fill(hedge(36, 66, 96, 64, 4, 5), 0, down(58, 1, 67, 0.55))),
    seamed(0.5, fill(hedge(28, 66, 62, 52.6, 3, 9), 0, 0.9)),
    seamed(0.6, fill(hedge(124, 59.4, 166, 66, 4.6, 12), 0, down(52, 1, 66, 0.55))),
    farm(46, 61, 13, 2, night ? 1 : 0),
    tree(41, 62, 10, 0, 0.95, 0.6),
    poplar(63, 62, 15, 0, 0.9),
    poplar(67.4, 62.6, 12, 0, 0.8),
    tree(146, 65, 15, 0, 0.8, 0.7),
    tree(18, 80, 24, 0, 0.72, 1),
    seamed(1, fill(hedge(-34, 96, 62, 90, 9, 31), 0, down(76, 1, 92, 0.4))),
    seamed(1, fill(hedge(146, 90, 168, 82, 9, 17), 0, down(70, 1, 92, 0.4))),
  );
};

export const twente = country('region', false);
export const twenteNight = country('region-night', true);

/* ---------- Region: hedgerows from above, one lane ---------- */

export const region = motif(
  'region',
  { x: 0.5, y: 0.5 },
  sky(1, 0.5),
  ...[
    ['M-34 -6H42L34 24L-34 30z', 0.4, 20, 0], ['M42 -6H96L92 20L34 24z', 0.8, 75, 1], ['M96 -6H168V14L92 20z', 0.5, 100, 1],
    ['M-34 30L34 24L44 58L-34 66z', 0.85, 100, 1], ['M34 24L92 20L98 50L44 58z', 0.35, 12, 0], ['M92 20L168 14V44L98 50z', 0.9, 8, 1],
    ['M-34 66L44 58L52 98H-34z', 0.5, 60, 0], ['M44 58L98 50L108 98H52z', 0.95, 88, 2], ['M98 50L168 44V98H108z', 0.55, 40, 0],
  ].map(([d, tone, angle, yarn]) =>
    fill(path(d as string), yarn as Yarn, times(hatch(angle as number, 4.2, 0.56, 1, 0.55), tone as number)),
  ),
  // Hedgerows between the parcels.
  seamed(
    0.9,
    fill(hedge(-34, 30, 34, 24, 4, 2), 0, 0.95), fill(hedge(34, 24, 92, 20, 4, 3), 0, 0.95), fill(hedge(92, 20, 166, 14, 4, 4), 0, 0.95),
    fill(hedge(44, -4, 34, 24, 3.6, 5), 0, 0.95), fill(hedge(34, 26, 44, 60, 3.6, 6), 0, 0.95), fill(hedge(98, 52, 108, 96, 3.8, 8), 0, 0.95),
    fill(hedge(-34, 67, 44, 59, 4.2, 9), 0, 0.95), fill(hedge(98, 51, 166, 45, 4.2, 11), 0, 0.95), fill(hedge(46, 62, 54, 96, 3.6, 12), 0, 0.95),
  ),
  // A lane winds through and passes a farm.
  bare(stroke(7, 'M88 -4C86 24 102 34 98 50C94 62 62 54 60 66C58 78 84 80 86 98')),
  fill(stroke(4.4, 'M88 -4C86 24 102 34 98 50C94 62 62 54 60 66C58 78 84 80 86 98'), 2, 1),
  seamed(1, fill(polygon(106, 28, 122, 26, 124, 36, 108, 38), 2, 1), fill(polygon(126, 22, 134, 21, 136, 34, 128, 35), 0, 1)),
  bare(line(1.2, 107, 33, 123, 31)),
  ...[[118, 42], [128, 40], [112, 22], [20, 44], [28, 12], [140, 70], [124, 84], [18, 82], [70, 36]].map(([x, y], i) =>
    seamed(0.8, fill(circle(x!, y!, 4 + hash(i, 4) * 2), 0, linear(x! - 4, y! - 4, 1, x! + 5, y! + 5, 0.35))),
  ),
);

/* ---------- Not found: a dropped stitch ---------- */

const hole = path('M78 14C92 10 108 18 112 32C118 44 112 62 100 68C86 76 66 70 60 56C52 42 60 20 78 14z');

export const notFound = motif(
  'region',
  { x: 0.54, y: 0.5 },
  sky(1, 0.5),
  fill(everywhere, 1, times(hatch(0, 32, 0.5, 0.9, 0.62), down(0, 0.9, 90, 1)), 'twill'),
  repeat(3, (i) => fill(rect(-34, 6 + i * 34, 208, 7), 0, 1)),
  repeat(3, (i) => fill(rect(-34, 15.4 + i * 34, 208, 2.4), 2, 1)),
  bare(hole),
  // Bare warps still span the hole; a few have snapped.
  clip(hole, repeat(20, (i) => fill(rect(56 + i * 3, i % 5 === 2 ? 44 : 0, 1, i % 5 === 2 ? 46 : hash(i, 3) > 0.7 ? 30 : 90), 0, 1))),
  bare(hole),
  clip(hole, shade(everywhere, 0.02, 'add')),
  // Frayed ends at both sides.
  repeat(9, (i) => {
    const y = 20 + i * 5.6;
    const reach = Math.sqrt(Math.max(0, 1 - ((y - 42) / 30) ** 2)) * 28;
    return [
      fill(line(1.2, 85 - reach - 4, y, 85 - reach + 3 + hash(i, 1) * 5, y + 1), i % 3 === 0 ? 0 : 1, 1),
      fill(line(1.2, 87 + reach + 4, y + 2, 87 + reach - 3 - hash(i, 2) * 5, y + 3), i % 3 === 1 ? 2 : 1, 1),
    ];
  }),
  // The loose thread.
  bare(stroke(5.6, 'M62 50C76 46 96 48 98 58C100 70 78 66 82 76C86 86 112 74 124 84C130 89 128 96 126 98')),
  fill(stroke(2.4, 'M62 50C76 46 96 48 98 58C100 70 78 66 82 76C86 86 112 74 124 84C130 89 128 96 126 98'), 2, 1),
);
