import {
  across,
  around,
  bare,
  below,
  both,
  circle,
  clip,
  down,
  ellipse,
  fill,
  gear,
  hash,
  hatch,
  hedge,
  line,
  linear,
  minus,
  motif,
  outline,
  path,
  polygon,
  rect,
  repeat,
  seamed,
  shade,
  sky,
  stroke,
  sun,
  times,
  union,
} from './kit.ts';

/* ---------- Come to Twente: a train arrives, hedgerows at sunrise ---------- */

const body = path('M-34 43H92C106 43 117 50 122 60C124 64 122 67 117 67H-34z');

export const comeToTwente = motif(
  'region',
  { x: 0.68, y: 0.5 },
  sky(0, down(0, 0.05, 48, 0.5)),
  // Rays of the early sun.
  clip(
    rect(-34, 0, 208, 50),
    repeat(9, (i) => {
      const angle = ((182 + i * 22) * Math.PI) / 180;
      const wide = 0.07;
      return shade(
        polygon(
          128,
          46,
          128 + 160 * Math.cos(angle - wide),
          46 + 160 * Math.sin(angle - wide),
          128 + 160 * Math.cos(angle + wide),
          46 + 160 * Math.sin(angle + wide),
        ),
        around(128, 46, 18, 0.34, 90, 0.04),
        'add',
      );
    }),
  ),
  clip(rect(-34, 0, 208, 49), sun(128, 46, 17)),
  fill(path('M-34 49Q30 40 70 46T166 44V60H-34z'), 1, down(42, 0.45, 58, 0.8)),
  seamed(0.6, fill(hedge(96, 49, 166, 47, 4.4, 3), 0, down(42, 1, 50, 0.6))),
  fill(below(54), 1, times(down(54, 0.85, 70, 0.55), hatch(70, 7, 0.6, 1, 0.7))),
  seamed(0.7, fill(hedge(112, 58, 168, 55, 6, 8), 0, down(48, 1, 60, 0.5))),
  // Embankment, sleepers, rail.
  fill(below(71), 0, down(71, 1, 92, 0.5)),
  bare(rect(-34, 68, 210, 8)),
  repeat(24, (i) => fill(rect(-32 + i * 9, 73, 5, 2), 0, 1)),
  fill(rect(-34, 70.4, 210, 1.6), 2, 1),
  // The train: body, windows, stripe, door, lamp, wheels.
  bare(outline(body, 2.6)),
  ...[-6, 12, 36, 54, 84, 102]
    .map((x) => [bare(circle(x, 67.4, 4.4)), fill(circle(x, 67.4, 3.2), 1, 1)])
    .flat(),
  fill(body, 2, 1),
  fill(both(body, rect(-34, 58, 168, 3)), 1, 1),
  fill(both(body, rect(-34, 62.4, 168, 8)), 0, 1),
  bare(both(body, rect(-34, 61, 168, 1.4))),
  repeat(8, (i) => [
    bare(rect(-22 + i * 14, 47.4, 10, 8, 1.4)),
    fill(rect(-21 + i * 14, 48.4, 8, 6, 1), 1, 1),
  ]),
  bare(path('M95 47C104 47.6 112 51.6 115.4 57H97C95.6 57 95 56 95 55z')),
  fill(path('M97.4 49C104 49.6 109 52 112 55.4H98.4C97.6 55.4 97.4 55 97.4 54z'), 1, 0.5),
  bare(line(1.1, 90, 44, 90, 67)),
  seamed(0.7, fill(circle(118.4, 62, 2), 2, 1)),
  // Overhead line.
  fill(line(1.1, -34, 31.5, 170, 31.5), 0, 1),
  fill(stroke(1.4, 'M60 43L67 38L60 32M55 32H66'), 2, 1),
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
  fill(path('M49 47V65Q82 80 116 64V45L84 58z'), 0, across(49, 1, 66, 0.75, 116, 0.38)),
  bare(outline(board, 2)),
  fill(board, 0, 1),
  fill(stroke(1.6, 'M22 35L80 13L140 34L84 57z'), 2, 1),
  // Traces on the board.
  clip(
    board,
    ...[
      'M80 34L58 26H44',
      'M80 34L66 44L84 54',
      'M80 34L96 22L74 16',
      'M80 34L110 40L124 34',
      'M60 46L44 38L30 36',
      'M104 44L96 50',
    ].flatMap((d) => [bare(stroke(3.6, d)), fill(stroke(1.5, d), 1, 1)]),
  ),
  ...[
    [44, 26],
    [84, 53],
    [76, 17],
    [122, 34],
    [32, 36],
    [60, 46],
    [96, 49],
  ].map(([x, y]) => seamed(0.8, fill(circle(x!, y!, 2.2), 1, 1))),
  seamed(0.9, fill(polygon(80, 28, 93, 33, 81, 39.4, 68, 34), 2, 1)),
  repeat(3, (i) => [
    fill(line(1, 71 + i * 4.4, 31 - i * 1.4 + 0.6, 69 + i * 4.4, 29.4 - i * 1.4), 2, 1),
    fill(line(1, 84 + i * 3.4, 38.6 - i * 1.6, 86 + i * 3.4, 40 - i * 1.6), 2, 1),
  ]),
  // The cord runs off the edge and ends in a drop of solder.
  bare(stroke(5, 'M93 34L120 37Q131 40 131 50V58')),
  fill(stroke(2.4, 'M91 34L120 37Q131 40 131 50V58'), 2, 1),
  seamed(1, fill(path('M131 55C140 66 141 79 131 80C121 79 122 66 131 55z'), 2, 1)),
  bare(stroke(1.4, 'M126 70C126 74 128 76 130 76.4')),
  repeat(4, (i) =>
    fill(
      line(
        1.2,
        131 + [-13, -14, 13, 14][i]!,
        76 + [0, -7, 0, -7][i]!,
        131 + [-18, -20, 18, 20][i]!,
        78 + [0, -9, 0, -9][i]!,
      ),
      1,
      1,
    ),
  ),
);

/* ---------- Keep learning: an open book on the workbench, beside the vice ---------- */

export const keepLearning = motif(
  'digitalisation',
  { x: 0.78, y: 0.5 },
  sky(0, down(0, 0.06, 60, 0.3)),
  // Tool wall: a shelf edge, a spanner and a hammer hang from it.
  fill(rect(-34, 4, 208, 2.4), 0, 1),
  seamed(
    0.8,
    fill(stroke(3, 'M84 6V24'), 0, 1),
    fill(minus(circle(84, 27, 5.4), polygon(82, 27, 86, 27, 87, 36, 81, 36)), 0, 1),
  ),
  seamed(0.8, fill(stroke(2.6, 'M104 6V30'), 0, 1), fill(path('M95 24H113V30H98z'), 0, 1)),
  seamed(0.8, fill(stroke(2, 'M126 6V28'), 0, 1), fill(rect(123.6, 6, 4.8, 9), 0, 1)),
  seamed(0.8, fill(path('M144 6V28L150 6z'), 0, 1)),
  // Bench.
  fill(below(72), 1, times(down(72, 0.8, 92, 0.5), hatch(88, 7, 0.8, 1, 0.3))),
  bare(rect(-34, 70, 208, 6)),
  fill(rect(-34, 71.4, 208, 3.2), 1, 1),
  // Vice, seen from the side: fixed jaw, sliding jaw, screw and handle.
  seamed(1.1, fill(path('M2 71V64H14L18 58H44L48 64H52V71z'), 0, 1)),
  seamed(1.1, fill(path('M6 58V36H20V46H24V58z'), 0, 1)),
  seamed(1.1, fill(path('M58 58V46H42V36H56C62 36 64 40 64 46V58z'), 0, 1)),
  seamed(0.9, fill(rect(20.4, 31, 3.4, 16), 2, 1), fill(rect(38.2, 31, 3.4, 16), 2, 1)),
  seamed(0.9, fill(rect(24, 50, 48, 4.6), 2, 1)),
  repeat(4, (i) => bare(line(1, 28 + i * 4, 50, 26.6 + i * 4, 55))),
  seamed(
    0.9,
    fill(line(2.4, 70, 42, 70, 62), 2, 1),
    fill(circle(70, 41.4, 2.2), 2, 1),
    fill(circle(70, 63, 2.2), 2, 1),
  ),
  // The work piece between the jaws: a gear.
  clip(rect(24.4, -10, 13.2, 120), fill(gear(31, 26, 20, 11, 8), 1, 1)),
  clip(
    rect(-34, -10, 208, 40.4),
    seamed(1, fill(gear(31, 26, 20, 11, 8), 1, linear(16, 12, 1, 48, 44, 0.7))),
  ),
  // Book: two pages that curl up, lines of text, one drawing.
  bare(
    outline(
      path(
        'M78 72C92 62 104 64 113 70C122 64 138 62 154 72L150 40C136 31 122 33 113 40C104 33 92 31 82 40z',
      ),
      3,
    ),
  ),
  fill(
    path('M78 72C92 63 104 65 113 71L113 40C104 33 92 31 82 40z'),
    2,
    across(82, 1, 104, 1, 113, 0.6),
  ),
  fill(
    path('M154 72C138 63 122 65 113 71L113 40C122 33 136 31 150 40z'),
    2,
    across(113, 0.75, 122, 1, 150, 1),
  ),
  bare(stroke(1.1, 'M113 40V70')),
  fill(
    path(
      'M76 74C92 65 104 67 113 73C122 67 138 65 156 74L154 72C138 63 122 65 113 71C104 65 92 63 78 72z',
    ),
    1,
    1,
  ),
  ...[0, 1, 2, 3].map((i) =>
    bare(
      stroke(1.2, `M${87 - i * 0.8} ${43 + i * 6}Q${97} ${37.4 + i * 6.2} ${108} ${42.6 + i * 6}`),
    ),
  ),
  bare(gear(133, 50, 10, 9, 6, 0.001)),
  fill(gear(133, 50, 8.8, 9, 6, 0.42), 1, 1),
);

/* ---------- Blind spot to hot spot: a beam lights the dark patch of a map ---------- */

const spot = { x: 108, y: 62, rx: 34, ry: 17 };
const lit = ellipse(spot.x, spot.y, spot.rx, spot.ry);

const parcels = [
  'M-34 44L28 40L40 62L8 70z',
  'M30 40L62 36L70 56L42 62z',
  'M64 36L98 32L100 50L72 56z',
  'M100 32L130 30L136 48L102 50z',
  'M132 30L168 27V46L138 48z',
  'M8 72L42 64L52 96H-34z',
  'M44 64L72 58L84 82L56 90z',
  'M74 58L102 52L110 72L86 82z',
  'M104 52L136 50L146 70L112 72z',
  'M138 50L168 48V68L148 70z',
  'M86 84L112 74L122 98H90z',
  'M114 74L148 72L156 98H124z',
];

export const blindSpotToHotSpot = motif(
  'region-night',
  { x: 0.66, y: 0.5 },
  sky(0, down(0, 0.04, 26, 0.16)),
  // The map, asleep: parcels that only their edges tell apart.
  ...parcels
    .map((d, i) => [
      fill(path(d), 0, 0.16 + 0.3 * hash(i, 2)),
      fill(outline(path(d), 1.1), 0, 0.95),
    ])
    .flat(),
  // Beam.
  bare(polygon(30, 13, 78, 50, 140, 52, 30, 20)),
  fill(polygon(30, 14, 74, 62, 146, 58, 30, 19), 1, around(29, 17, 12, 0.9, 40, 0.5, 70, 0.36)),
  // The lit patch: same parcels, now in amber and linen.
  bare(lit),
  clip(
    lit,
    ...parcels
      .map((d, i) => [
        fill(path(d), i % 3 === 1 ? 2 : 1, i % 4 === 3 ? 0.62 : 1, i % 2 ? 'twill' : 'satin8'),
        bare(outline(path(d), 1.2)),
      ])
      .flat(),
  ),
  clip(
    lit,
    bare(stroke(4.6, 'M60 74Q96 70 110 64T160 54')),
    fill(stroke(2.4, 'M60 74Q96 70 110 64T160 54'), 0, 1),
  ),
  // What was there all along: a church, houses, a chimney.
  seamed(
    1,
    fill(polygon(98, 64, 98, 48, 102, 36, 106, 48, 106, 64), 2, 1),
    fill(polygon(106, 64, 106, 55, 112, 49, 118, 55, 118, 64), 0, 1),
    fill(polygon(121, 66, 121, 58, 126, 53, 131, 58, 131, 66), 2, 1),
    fill(rect(84, 44, 4.4, 22), 0, 1),
    fill(rect(84, 57, 13, 9), 1, 1),
  ),
  bare(rect(100.6, 55, 3, 5)),
  bare(rect(124.6, 60, 3, 6)),
  fill(rect(110.6, 57, 3, 3), 1, 1),
  // Lighthouse, as tall as the picture.
  seamed(1.4, fill(polygon(13, 96, 21, 26, 37, 26, 45, 96), 2, 1)),
  repeat(3, (i) =>
    clip(polygon(13, 96, 21, 26, 37, 26, 45, 96), fill(rect(6, 36 + i * 20, 50, 9), 0, 1)),
  ),
  bare(rect(27, 60, 4, 6)),
  seamed(
    1,
    fill(rect(18, 22.6, 22, 3.8), 2, 1),
    fill(rect(22, 11, 14, 11.6), 1, 1),
    fill(polygon(19, 11, 29, 1, 39, 11), 0, 1),
  ),
  bare(line(1, 26.6, 11, 26.6, 22.6)),
  bare(line(1, 31.4, 11, 31.4, 22.6)),
);
