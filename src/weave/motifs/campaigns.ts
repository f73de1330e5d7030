import {
  across, arc, around, bare, below, both, circle, clip, down, ellipse, everywhere, fill, furrows, gear, grain, hash, hatch, hedge,
  line, linear, minus, motif, outline, panes, path, place, plus, polygon, poplar, rect, repeat, rings, sector, seamed, shade, sky, stroke, sun,
  times, tree, union,
} from './kit.ts';

/* ---------- Come to Twente: a train arrives, hedgerows at sunrise ---------- */

const body = path('M-34 44H92C106 44 117 50 122 60C124 64 122 67 117 67H-34z');

export const comeToTwente = motif(
  'region',
  { x: 0.62, y: 0.55 },
  sky(0, down(0, 0.05, 48, 0.5)),
  // Rays of the early sun.
  clip(rect(-34, 0, 208, 50), repeat(9, (i) => {
    const angle = ((182 + i * 22) * Math.PI) / 180;
    const wide = 0.07;
    return shade(
      polygon(128, 46, 128 + 160 * Math.cos(angle - wide), 46 + 160 * Math.sin(angle - wide), 128 + 160 * Math.cos(angle + wide), 46 + 160 * Math.sin(angle + wide)),
      around(128, 46, 18, 0.34, 90, 0.04), 'add');
  })),
  clip(rect(-34, 0, 208, 49), sun(128, 46, 17)),
  fill(path('M-34 49Q30 40 70 46T166 44V60H-34z'), 1, down(42, 0.45, 58, 0.8)),
  seamed(0.6, fill(hedge(96, 49, 166, 47, 4.4, 3), 0, down(42, 1, 50, 0.6))),
  fill(below(54), 1, times(down(54, 0.85, 70, 0.55), hatch(70, 7, 0.6, 1, 0.7))),
  seamed(0.7, fill(hedge(112, 58, 168, 55, 6, 8), 0, down(48, 1, 60, 0.5))),
  // Embankment, ballast, rail.
  fill(below(69), 0, times(down(69, 0.95, 90, 0.5), grain(2.4, 0.55, 1.2))),
  fill(line(1.5, -34, 70, 170, 70), 2, 1),
  repeat(18, (i) => bare(rect(-2 + i * 10, 72, 5, 2.4))),
  // The train: body, windows, stripe, doors, lamp.
  bare(outline(body, 2.6)),
  fill(body, 2, down(44, 1, 67, 0.82)),
  fill(both(body, rect(-34, 58, 168, 3.4)), 1, 1),
  fill(both(body, rect(-34, 62.6, 168, 6)), 0, 0.9),
  repeat(6, (i) => [bare(rect(-6 + i * 16, 48, 12, 8, 1.4)), fill(rect(-5 + i * 16, 49, 10, 6, 1), 1, linear(0, 49, 0.9, 0, 55, 0.5))]),
  fill(path('M97 47C105 48 111 52 114 57H99C97 57 96 56 96 55z'), 0, 0.25),
  bare(line(1.1, 92, 44, 92, 67)),
  fill(circle(117, 60, 1.9), 1, 1),
  bare(circle(20, 69, 0.1)),
  repeat(4, (i) => seamed(0.6, fill(circle(12 + i * 28, 67.6, 3.1), 0, 0.6))),
  // Overhead line.
  fill(line(0.9, -34, 33, 170, 33), 2, 0.75),
  fill(stroke(1.1, 'M60 44L66 38L58 33M66 38'), 2, 1),
  // Foreground hedge cuts the lower right corner.
  seamed(1, fill(hedge(112, 92, 170, 80, 13, 21), 0, down(68, 1, 92, 0.35))),
);

/* ---------- Study technology: a graduation cap wired as a circuit ---------- */

const board = polygon(80, 13, 140, 34, 84, 57, 22, 35);

export const studyTechnology = motif(
  'key-technologies',
  { x: 0.52, y: 0.48 },
  sky(0, times(down(0, 0.1, 90, 0.34), hatch(0, 12, 0.12, 0.2, 1), hatch(90, 12, 0.12, 0.2, 1))),
  bare(union(outline(board, 4), path('M47 46L48 66Q82 82 118 65L119 44z'))),
  fill(path('M49 47V65Q82 80 116 64V45L84 58z'), 0, across(49, 0.9, 84, 0.5, 116, 0.8)),
  bare(outline(board, 2)),
  fill(board, 0, linear(40, 24, 1, 110, 50, 0.72)),
  // Traces on the board.
  clip(
    board,
    ...['M80 34L58 26H44', 'M80 34L66 44L84 54', 'M80 34L96 22L74 16', 'M80 34L110 40L124 34', 'M60 46L44 38L30 36', 'M104 44L96 50'].flatMap((d) => [
      bare(stroke(3.6, d)),
      fill(stroke(1.5, d), 1, 1),
    ]),
  ),
  ...[[44, 26], [84, 53], [76, 17], [122, 34], [32, 36], [60, 46], [96, 49]].map(([x, y]) => seamed(0.8, fill(circle(x!, y!, 2.2), 1, 1))),
  seamed(0.9, fill(polygon(80, 28, 93, 33, 81, 39.4, 68, 34), 2, 1)),
  repeat(3, (i) => [fill(line(1, 71 + i * 4.4, 31 - i * 1.4 + 0.6, 69 + i * 4.4, 29.4 - i * 1.4), 2, 1), fill(line(1, 84 + i * 3.4, 38.6 - i * 1.6, 86 + i * 3.4, 40 - i * 1.6), 2, 1)]),
  // The cord runs off the edge and ends in a drop of solder.
  bare(stroke(4, 'M80 33L124 41Q133 43 133 52V64')),
  fill(stroke(1.8, 'M92 35L124 41Q133 43 133 52V62'), 2, 1),
  seamed(0.9, fill(path('M133 60C140 69 140 79 133 80C126 79 126 69 133 60z'), 2, linear(128, 64, 1, 138, 80, 0.6))),
  repeat(4, (i) => fill(line(1.2, 133 + [-9, -5, 5, 9][i]!, 83 + [-1, 2, 2, -1][i]!, 133 + [-13, -7, 7, 13][i]!, 86 + [0, 3, 3, 0][i]!), 1, 1)),
);

/* ---------- Keep learning: an open book on the workbench, beside the vice ---------- */

export const keepLearning = motif(
  'digitalisation',
  { x: 0.56, y: 0.55 },
  sky(0, down(0, 0.08, 60, 0.36)),
  // Tool wall: holes and two tools in outline.
  repeat(60, (i) => bare(circle(6 + (i % 15) * 11, 6 + Math.floor(i / 15) * 11, 1.1))),
  seamed(0.8, fill(stroke(3, 'M22 8V30'), 0, 0.9), fill(minus(circle(22, 34, 6), polygon(19.6, 33, 24.4, 33, 25.4, 44, 18.6, 44)), 0, 0.9)),
  seamed(0.8, fill(stroke(2.6, 'M140 8V36'), 0, 0.9), fill(rect(132, 6, 16, 7), 0, 1)),
  // Bench.
  fill(below(70), 1, times(down(70, 0.72, 90, 0.4), hatch(88, 6.5, 0.8, 1, 0.4))),
  bare(line(1.4, -34, 70, 170, 70)),
  fill(rect(-34, 70.8, 208, 3), 1, 1),
  // Vice.
  seamed(
    1,
    fill(path('M6 76V66H54V76z'), 0, 0.95),
    fill(path('M12 66V52H34V66z'), 0, 0.7),
    fill(rect(8, 38, 14, 17), 0, linear(8, 40, 1, 22, 55, 0.7)),
    fill(rect(39, 38, 10, 28), 0, linear(39, 40, 1, 49, 60, 0.65)),
  ),
  seamed(0.8, fill(rect(22.6, 35, 3, 18), 2, 1), fill(rect(35.6, 35, 3, 18), 2, 1)),
  seamed(0.8, fill(rect(49, 55, 15, 4), 2, 0.8), fill(line(2, 63, 47, 63, 67), 2, 1)),
  // The work piece it holds: a gear.
  seamed(0.8, fill(gear(30.5, 30, 15, 10, 8), 1, linear(18, 18, 1, 42, 44, 0.6))),
  // Book: two pages that curl up, lines of text, one drawing.
  bare(outline(path('M70 72C84 62 98 64 108 70C118 64 134 62 150 72L146 40C132 31 118 33 108 40C98 33 84 31 74 40z'), 2.6)),
  fill(path('M70 72C84 63 98 65 108 71L108 40C98 33 84 31 74 40z'), 2, across(74, 1, 98, 0.95, 108, 0.55)),
  fill(path('M150 72C134 63 118 65 108 71L108 40C118 33 132 31 146 40z'), 2, across(108, 0.6, 122, 0.95, 150, 1)),
  fill(path('M68 74C84 65 98 67 108 73C118 67 134 65 152 74L150 72C134 63 118 65 108 71C98 65 84 63 70 72z'), 1, 1),
  ...[0, 1, 2, 3].map((i) => bare(stroke(1.1, `M${79 - i * 0.6} ${43 + i * 5.6}Q${90} ${37 + i * 5.7} ${102} ${42.4 + i * 5.6}`))),
  bare(gear(129, 50, 9, 9, 6, 0.4)),
  fill(gear(129, 50, 8.2, 9, 6, 0.5), 1, 1),
);

/* ---------- Blind spot to hot spot: a beam lights the dark patch of a map ---------- */

const spot = { x: 108, y: 62, rx: 34, ry: 17 };
const lit = ellipse(spot.x, spot.y, spot.rx, spot.ry);

const parcels = [
  'M-34 44L28 40L40 62L8 70z', 'M30 40L62 36L70 56L42 62z', 'M64 36L98 32L100 50L72 56z', 'M100 32L130 30L136 48L102 50z',
  'M132 30L168 27V46L138 48z', 'M8 72L42 64L52 96H-34z', 'M44 64L72 58L84 82L56 90z', 'M74 58L102 52L110 72L86 82z',
  'M104 52L136 50L146 70L112 72z', 'M138 50L168 48V68L148 70z', 'M86 84L112 74L122 98H90z', 'M114 74L148 72L156 98H124z',
];

export const blindSpotToHotSpot = motif(
  'region-night',
  { x: 0.6, y: 0.55 },
  sky(0, down(0, 0.04, 30, 0.2)),
  fill(below(30), 0, 0.1),
  ...parcels.map((d, i) => fill(path(d), 0, 0.2 + 0.32 * hash(i, 2))),
  // Beam.
  fill(polygon(29, 14, 72, 58, 144, 62, 29, 20), 1, around(29, 17, 10, 0.85, 60, 0.5, 110, 0.36)),
  // Lit parcels: same map, now in amber and linen.
  bare(outline(lit, 2)),
  fill(lit, 1, 0.4),
  clip(lit, ...parcels.map((d, i) => [fill(path(d), i % 3 === 0 ? 2 : 1, 0.72 + 0.28 * hash(i, 9), i % 2 ? 'twill' : 'satin8')])),
  clip(lit, seamed(0.7, fill(stroke(1.6, 'M60 74Q96 66 108 62T160 52'), 0, 1))),
  // A pin of a place: church and houses, now visible.
  seamed(0.8, fill(polygon(104, 62, 104, 50, 108, 42, 112, 50, 112, 62), 2, 1), fill(polygon(112, 62, 112, 56, 117, 52, 122, 56, 122, 62), 1, 1)),
  bare(rect(107, 57, 2, 5)),
  // Lighthouse, as tall as the picture.
  seamed(1.2, fill(polygon(15, 96, 22, 26, 36, 26, 43, 96), 2, across(15, 0.55, 30, 1, 43, 0.8))),
  repeat(3, (i) => clip(polygon(15, 96, 22, 26, 36, 26, 43, 96), fill(rect(6, 36 + i * 20, 50, 9), 0, 1))),
  seamed(1, fill(rect(19, 22.6, 20, 3.6), 2, 1), fill(rect(23, 11, 12, 11.6), 1, 1), fill(polygon(20, 11, 29, 2, 38, 11), 0, 1)),
  bare(line(1, 27, 11, 27, 22.6)),
  bare(line(1, 31, 11, 31, 22.6)),
);
