import {
  across, arc, around, bare, below, both, circle, clip, down, ellipse, everywhere, fill, furrows, grain, hash, hatch, hedge,
  line, linear, minus, motif, outline, panes, path, place, plus, polygon, poplar, rect, repeat, seamed, shade, sky, stroke, sun,
  times, tree, union,
} from './kit.ts';

/* ---------- Kennispark Twente: campus tower among trees and glass ---------- */

const tower = polygon(97, 76, 97, 13, 112, 9, 112, 76);
const towerSide = polygon(112, 9, 117, 13, 117, 76, 112, 76);

export const kennisparkTwente = motif(
  'key-technologies',
  { x: 0.62, y: 0.42 },
  sky(0, down(0, 0.04, 40, 0.22, 68, 0.55)),
  fill(path('M-34 60Q20 48 44 56T92 52T134 54T164 48V80H-4z'), 0, down(48, 0.7, 70, 0.45)),
  // Left: a glass block whose panes are lit floor by floor.
  seamed(1, fill(polygon(8, 80, 8, 40, 66, 32, 66, 80), 0, 0.3)),
  panes(11, 42.5, 9, 5, 4.6, 5, 1.5, 2, (pane, column, row) =>
    place({ x: 0, y: 0 }, fill(pane, hash(column, row * 5) > 0.42 ? 1 : 2, hash(column, row * 5) > 0.42 ? 0.95 : 0.35)),
  ),
  // Right: a lower glass hall in perspective.
  seamed(1, fill(polygon(122, 80, 122, 46, 166, 54, 166, 80), 0, 0.4)),
  repeat(6, (i) => fill(polygon(125 + i * 7, 50.5 + i * 1.27, 130 + i * 7, 51.4 + i * 1.27, 130 + i * 7, 76, 125 + i * 7, 76), 2, i % 3 === 1 ? 0.95 : 0.5)),
  repeat(2, (i) => bare(line(1.2, 122, 58 + i * 8, 166, 62 + i * 6))),
  // The tower: pale slab, dark slots, one lit stair.
  seamed(1.2, fill(tower, 2, across(97, 0.95, 112, 0.75)), fill(towerSide, 2, 0.3)),
  repeat(11, (i) => [bare(rect(99.4, 16 + i * 5, 3.4, 2.6)), fill(rect(105, 15.4 + i * 5, 4.4, 2.6), 1, i === 3 || i === 6 || i === 7 ? 1 : 0)]),
  fill(line(1.4, 106, 10, 106, 0), 2, 1),
  // Foreground: lawn, path, trees.
  fill(below(78), 0, down(78, 0.9, 90, 0.5)),
  fill(path('M100 78H113L128 96H78z'), 2, down(78, 0.6, 90, 0.9)),
  tree(22, 86, 27, 0, 0.72),
  tree(50, 84, 20, 0, 0.8),
  tree(84, 82, 17, 0, 0.75),
  tree(134, 84, 22, 0, 0.75),
  tree(153, 90, 31, 0, 0.65),
);

/* ---------- High Tech Systems Park: radar dome over hall roofs ---------- */

const dome = circle(104, 33, 22);

export const highTechSystemsPark = motif(
  'digitalisation',
  { x: 0.64, y: 0.42 },
  sky(0, down(0, 0.03, 50, 0.3, 66, 0.5)),
  repeat(3, (i) => shade(arc(104, 33, 34 + i * 10, 2.2, 190, 350), 0.3, 'add')),
  // Mast and dome: a sphere of triangles.
  seamed(1, fill(polygon(94, 78, 98, 50, 110, 50, 114, 78), 0, across(94, 0.7, 114, 0.35))),
  bare(stroke(1.2, 'M97 60L111 52M111 60L97 52M95 72L112 61M113 72L96 61')),
  bare(circle(104, 33, 24)),
  fill(dome, 2, linear(90, 18, 1, 122, 50, 0.4)),
  clip(
    dome,
    bare(stroke(1.1, 'M82 20Q104 10 126 20M80 33Q104 26 128 33M82 46Q104 44 126 46')),
    bare(stroke(1.1, 'M104 11L92 17L104 20L116 17zM92 17L84 29L97 29.6L104 20L111 29.6L124 29L116 17M84 29L88 45L97 29.6L104 45L111 29.6L120 45L124 29M88 45L97 56L104 45L111 56L120 45')),
  ),
  fill(rect(95, 52, 18, 3), 1, 1),
  // Halls: saw-tooth, flat, saw-tooth; windows in amber.
  seamed(1, fill(path('M-34 96V58L14 48V58L32 48V58L50 48V58L68 48V96z'), 0, down(48, 1, 64, 0.7, 90, 0.45))),
  repeat(4, (i) => fill(polygon(11.4 + i * 18 - 14, 56.6, 13.6 + i * 18 - 14 + 14, 50, 13.6 + i * 18, 57.5, 11.4 + i * 18 - 14, 57.5), 2, 0.85)),
  panes(2, 66, 7, 1, 6, 5, 3.4, 0, (pane, c) => fill(pane, 1, c % 3 === 1 ? 0.4 : 1)),
  seamed(1.2, fill(polygon(120, 96, 120, 60, 166, 60, 166, 96), 0, across(120, 0.55, 160, 0.85))),
  repeat(7, (i) => bare(line(1, 126 + i * 6, 60, 126 + i * 6, 74))),
  fill(rect(124, 66, 40, 3.4), 1, 0.95),
  seamed(1.2, fill(path('M52 96V72L82 66L112 72V96z'), 0, down(66, 0.95, 90, 0.6), 'twill')),
  fill(rect(60, 78, 10, 18), 1, 1),
  fill(rect(74, 78, 10, 18), 1, 0.75),
  fill(rect(88, 78, 10, 18), 1, 0.5),
);

/* ---------- Technology Base Twente: a runway to the horizon, a low sun ---------- */

export const technologyBaseTwente = motif(
  'region',
  { x: 0.6, y: 0.5 },
  sky(0, down(0, 0, 28, 0.14, 52, 0.5)),
  shade(everywhere, around(112, 38, 18, 0.3, 60, 0), 'add'),
  sun(112, 36, 19),
  // Woods and the old control tower on the horizon.
  fill(path('M-34 57V50Q6 45 14 48T34 47T52 51L66 52V57zM128 57V51Q138 46 146 49T166 47V57z'), 0, 0.85),
  seamed(0.8, fill(polygon(40, 57, 41.5, 40, 48.5, 40, 50, 57), 0, 1), fill(polygon(37, 40, 39, 33, 51, 33, 53, 40), 2, 0.9)),
  fill(line(1, 45, 33, 45, 25), 2, 1),
  fill(below(57), 1, times(down(57, 0.9, 90, 0.5), furrows(84, 50, 0.42, 0.55, 1, 0.62))),
  bare(polygon(78, 56.5, 92, 56.5, 154, 96, 8, 96)),
  fill(polygon(79, 57, 91, 57, 146, 92, 16, 92), 2, linear(60, 0, 0.9, 130, 0, 1)),
  // Centre line, threshold, edge lights.
  repeat(5, (i) => {
    const at = (t: number): number => 57 + 33 * t * t;
    const [a, b] = [at(0.2 + i * 0.17), at(0.28 + i * 0.17)];
    const w = (y: number): number => 0.5 + (y - 57) * 0.05;
    return bare(polygon(85 - w(a), a, 85 + w(a), a, 84 + w(b), b, 84 - w(b), b));
  }),
  repeat(8, (i) => {
    const x = 36 + i * 12.4;
    return i === 3 || i === 4 ? [] : bare(polygon(84 + (x - 84) * 0.72, 80.5, 84 + (x + 5.5 - 84) * 0.72, 80.5, x + 5.5, 88, x, 88));
  }),
  repeat(5, (i) => {
    const y = 59 + i * i * 1.7;
    const reach = 8 + (y - 57) * 1.9;
    return [fill(circle(85 - reach, y, 0.8 + i * 0.25), 0, 1), fill(circle(85 + reach, y, 0.8 + i * 0.25), 0, 1)];
  }),
);

/* ---------- XL Businesspark Twente: hall, dock doors, crane, water ---------- */

export const xlBusinessparkTwente = motif(
  'region-night',
  { x: 0.42, y: 0.52 },
  sky(0, down(0, 0.04, 52, 0.5)),
  // The hall runs out of the picture on the left: that is how large it is.
  seamed(1, fill(polygon(-34, 64, -6, 22, 92, 30, 92, 64), 0, times(down(22, 1, 64, 0.7), hatch(0, 5, 0.78, 1, 0.4)))),
  fill(polygon(-34, 22, 92, 30, 92, 33.4, -6, 26.4), 2, 0.95),
  repeat(7, (i) => {
    const x = -3 + i * 13.6;
    const top = 45 + i * 0.6;
    return [bare(rect(x - 1, top - 1, 10.6, 21)), fill(rect(x, top, 8.6, 20), 1, i === 2 || i === 5 ? 1 : hatch(90, 3, 0.66, 0.85, 0.3))];
  }),
  seamed(0.8, fill(rect(51, 49, 9.4, 14), 2, 0.95), fill(rect(24, 48.6, 9.4, 15), 2, 0.8)),
  // Quay and crane.
  fill(rect(-34, 64, 140, 4.6), 2, hatch(0, 8, 0.86, 0.62, 0)),
  seamed(
    0.9,
    fill(stroke(2.4, 'M110 68L118 18M130 68L122 18M112.5 54H127.5M114.8 38H125.2'), 1, 1),
    fill(stroke(2.8, 'M90 17H160'), 1, 1),
    fill(stroke(1.5, 'M120 5L92 17M120 5L158 17M120 4V18'), 1, 0.95),
    fill(rect(116, 17, 9, 6.4), 1, 1),
  ),
  fill(line(1, 150, 18, 150, 40), 2, 1),
  seamed(0.7, fill(rect(141, 40, 18, 9), 2, hatch(0, 3, 0.7, 1, 0.45))),
  fill(rect(104, 64, 62, 4.6), 2, hatch(0, 8, 0.86, 0.5, 0)),
  seamed(0.7, fill(rect(134, 55, 26, 9), 0, hatch(0, 3, 0.7, 1, 0.5)), fill(rect(146, 46, 0.1, 0.1), 0, 1)),
  // Water with the light of the doors in it.
  fill(below(68.6), 0, times(down(68, 0.8, 92, 0.4), hatch(90, 5, 0.6, 1, 0.55))),
  repeat(7, (i) => fill(rect(-2 + i * 13.6 + (i % 2), 70, 7, 8 + hash(i, 3) * 12), 1, times(down(70, 0.9, 90, 0.3), hatch(90, 3.2, 0.6, 1, 0.1)))),
  fill(rect(118, 70, 4, 18), 1, times(down(70, 0.7, 90, 0.2), hatch(90, 3.2, 0.6, 1, 0.1))),
);
