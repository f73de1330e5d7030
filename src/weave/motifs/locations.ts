import {
  arc,
  around,
  bare,
  below,
  circle,
  clip,
  down,
  everywhere,
  fill,
  furrows,
  hash,
  hatch,
  line,
  motif,
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
  tree,
} from './kit.ts';

/* ---------- Kennispark Twente: campus tower among trees and glass ---------- */

export const kennisparkTwente = motif(
  'key-technologies',
  { x: 0.66, y: 0.36 },
  sky(0, down(0, 0.04, 40, 0.2, 68, 0.5)),
  fill(path('M-34 60Q20 48 44 56T92 52T134 54T164 48V80H-34z'), 0, down(48, 0.62, 70, 0.38)),
  // Left: a glass block, lit floor by floor.
  seamed(1.2, fill(polygon(-34, 82, -34, 36, 64, 30, 64, 82), 0, 1)),
  ...[37, 47.5, 58].flatMap((y, floor) => [
    bare(polygon(-34, y - 0.4, 61.4, y - 2.4, 61.4, y + 6.6, -34, y + 8.2)),
    ...repeat(9, (i) => {
      const x = -6 + i * 7.6;
      const warm = hash(i, floor * 5 + 2);
      return warm < 0.22
        ? fill(rect(x, y, 5.8, 5.8), 0, 0.4)
        : fill(rect(x, y, 5.8, 5.8), warm > 0.5 ? 1 : 2, 1);
    }),
  ]),
  // Right: a lower hall behind a curtain of tall panes.
  seamed(1.2, fill(polygon(124, 82, 124, 44, 170, 50, 170, 82), 0, 1)),
  repeat(6, (i) => [
    bare(rect(127 + i * 6.8, 49 + i * 0.8, 5.4, 30)),
    fill(rect(127.8 + i * 6.8, 50 + i * 0.8, 4, 28), i % 3 === 1 ? 1 : 2, i % 3 === 1 ? 1 : 0.62),
  ]),
  // The tower: pale slab with window slots, its short side in shade.
  seamed(
    1.4,
    fill(polygon(94, 80, 94, 12, 111, 8, 111, 80), 2, 1),
    fill(polygon(111, 8, 118, 12, 118, 80, 111, 80), 0, 1),
  ),
  repeat(9, (i) => [
    bare(rect(97, 15 + i * 6.4, 4.6, 3)),
    bare(rect(104, 15 + i * 6.4, 4.6, 3)),
    i === 2 || i === 5 ? fill(rect(104, 15 + i * 6.4, 4.6, 3), 1, 1) : [],
    i === 6 ? fill(rect(97, 15 + i * 6.4, 4.6, 3), 1, 1) : [],
  ]),
  bare(line(1.1, 114.6, 14, 114.6, 78)),
  seamed(0.7, fill(line(1.6, 106, 9, 106, -4), 2, 1)),
  // Foreground: lawn, path, trees.
  bare(rect(-40, 77, 240, 2)),
  fill(below(79), 0, down(79, 1, 92, 0.6)),
  bare(path('M98 77H112L132 96H76z')),
  fill(path('M99.6 79H110.4L127 96H81z'), 2, 1),
  tree(16, 87, 30, 0, 0.85, 1),
  tree(48, 85, 23, 0, 0.9, 1),
  tree(80, 83, 17, 0, 0.95, 1),
  tree(132, 84, 22, 0, 0.9, 1),
  tree(156, 92, 36, 0, 0.8, 1),
);

/* ---------- High Tech Systems Park: radar dome over hall roofs ---------- */

const dome = circle(104, 32, 24);

export const highTechSystemsPark = motif(
  'digitalisation',
  { x: 0.66, y: 0.36 },
  sky(0, down(0, 0.03, 50, 0.26, 66, 0.4)),
  ...[33, 43, 53].map((r) => fill(arc(104, 32, r, 1.7, 196, 344), 0, 1)),
  // Mast and dome: a sphere of large triangles, light from the left.
  seamed(1, fill(polygon(91, 80, 97, 50, 111, 50, 117, 80), 2, 1)),
  bare(stroke(1.4, 'M96 60L113 70M112 60L95 70M93 76H115')),
  bare(circle(104, 32, 26)),
  fill(dome, 2, 1),
  clip(dome, fill(circle(122, 44, 24), 0, 1)),
  clip(
    dome,
    bare(
      stroke(
        1.3,
        'M104 8L88 20L104 24L120 20L104 8M88 20L80 38L97 40L104 24L111 40L128 38L120 20M97 40H111L104 58L97 40M80 38L90 54L97 40M128 38L118 54L111 40M80 20L88 20M120 20H128M90 54L104 58L118 54',
      ),
    ),
  ),
  fill(rect(93, 54.6, 22, 3), 1, 1),
  // Halls: saw-tooth roofs, then two flat ones with strips of light.
  seamed(
    1.2,
    fill(
      path('M-34 96V50L-22 50V60L-4 48V60L14 48V60L32 48V60L50 48V60L68 48V96z'),
      0,
      down(48, 1, 66, 1, 96, 0.5),
    ),
  ),
  ...[-4, 14, 32, 50, 68]
    .map((x) => [
      bare(polygon(x - 12, 57.6, x - 1.4, 50.6, x - 1.4, 57.6)),
      fill(polygon(x - 10, 57.2, x - 2, 52, x - 2, 57.2), 2, 1),
    ])
    .flat(),
  repeat(6, (i) => [
    bare(rect(-1 + i * 10, 65, 8, 7)),
    fill(rect(0 + i * 10, 66, 6, 5), i === 4 ? 2 : 1, 1),
  ]),
  seamed(1.2, fill(polygon(118, 96, 118, 60, 170, 60, 170, 96), 0, 1)),
  fill(rect(118, 60, 60, 2.6), 2, 1),
  bare(rect(122, 66, 60, 5.6)),
  repeat(6, (i) => fill(rect(123 + i * 7, 67, 5.4, 3.6), i === 2 ? 2 : 1, 1)),
  seamed(1.4, fill(path('M48 96V72L84 65L120 72V96z'), 0, 1, 'twill')),
  fill(path('M46 72.6L84 65L122 72.6V75L84 67.8L46 75z'), 2, 1),
  ...[56, 76, 96]
    .map((x, i) => [
      bare(rect(x - 1.2, 77, 16.4, 20)),
      fill(rect(x, 78.2, 14, 20), 1, [1, 0.5, 1][i]!),
    ])
    .flat(),
);

/* ---------- Technology Base Twente: a runway to the horizon, a low sun ---------- */

export const technologyBaseTwente = motif(
  'region',
  { x: 0.68, y: 0.46 },
  sky(0, down(0, 0, 28, 0.14, 52, 0.5)),
  shade(everywhere, around(112, 38, 18, 0.3, 60, 0), 'add'),
  sun(112, 36, 19),
  // Woods and the old control tower on the horizon.
  fill(
    path('M-34 57V50Q6 45 14 48T34 47T52 51L66 52V57zM128 57V51Q138 46 146 49T166 47V57z'),
    0,
    0.85,
  ),
  seamed(
    0.8,
    fill(polygon(40, 57, 41.5, 40, 48.5, 40, 50, 57), 0, 1),
    fill(polygon(37, 40, 39, 33, 51, 33, 53, 40), 2, 1),
  ),
  fill(line(1, 45, 33, 45, 25), 2, 1),
  fill(below(57), 1, times(down(57, 0.95, 90, 0.62), furrows(84, 46, 0.5, 0.5, 1, 0.45))),
  bare(polygon(78, 56.5, 92, 56.5, 154, 96, 8, 96)),
  fill(polygon(79, 57, 91, 57, 152, 96, 10, 96), 2, 1),
  // Centre line, threshold, edge lights.
  repeat(5, (i) => {
    const at = (t: number): number => 57 + 33 * t * t;
    const [a, b] = [at(0.2 + i * 0.17), at(0.28 + i * 0.17)];
    const w = (y: number): number => 0.5 + (y - 57) * 0.05;
    return bare(polygon(85 - w(a), a, 85 + w(a), a, 84 + w(b), b, 84 - w(b), b));
  }),
  repeat(8, (i) => {
    const x = 36 + i * 12.4;
    return i === 3 || i === 4
      ? []
      : bare(
          polygon(84 + (x - 84) * 0.72, 80.5, 84 + (x + 5.5 - 84) * 0.72, 80.5, x + 5.5, 88, x, 88),
        );
  }),
  repeat(5, (i) => {
    const y = 59 + i * i * 1.7;
    const reach = 8 + (y - 57) * 1.9;
    return [
      fill(circle(85 - reach, y, 0.8 + i * 0.25), 0, 1),
      fill(circle(85 + reach, y, 0.8 + i * 0.25), 0, 1),
    ];
  }),
);

/* ---------- XL Businesspark Twente: hall, dock doors, crane, water ---------- */

export const xlBusinessparkTwente = motif(
  'region-night',
  { x: 0.72, y: 0.42 },
  sky(0, down(0, 0.06, 56, 0.5)),
  // The hall runs out of the picture on the left: that is how large it is.
  seamed(1.2, fill(polygon(-34, 64, -34, 14, 96, 26, 96, 64), 0, 1)),
  repeat(22, (i) => bare(line(1, -30 + i * 6, 14, -30 + i * 6, 44))),
  fill(polygon(-34, 12, 97, 24, 97, 28.4, -34, 17), 2, 1),
  bare(line(1.2, -34, 41, 96, 43)),
  // Dock doors: some open and lit, some shut, two with a lorry backed in.
  repeat(8, (i) => {
    const x = -14 + i * 13.6;
    const shut = i === 3 || i === 6;
    return [
      bare(rect(x - 1.2, 45.6, 11.2, 20)),
      fill(rect(x, 47, 8.8, 17), 1, shut ? hatch(90, 3, 0.6, 1, 0) : 1),
    ];
  }),
  ...[16.4, 57.2]
    .map((x) => [
      bare(rect(x - 3, 46, 12, 20)),
      fill(rect(x - 1.8, 47, 9.8, 12.6), 2, 1),
      fill(rect(x - 1.8, 60.6, 9.8, 2.6), 0, 1),
    ])
    .flat(),
  // Quay, crane, containers.
  bare(rect(-34, 63.4, 208, 7)),
  fill(rect(-34, 64.4, 208, 4.4), 2, hatch(0, 9, 0.84, 1, 0)),
  seamed(
    1,
    fill(stroke(2.8, 'M112 64L119 18M132 64L125 18M114.5 50H129.5M116.6 36H127.4'), 1, 1),
    fill(stroke(1.5, 'M114.5 50L127.4 36M116.6 36L125 24'), 1, 1),
    fill(stroke(3.2, 'M100 17H166'), 1, 1),
    fill(stroke(1.6, 'M122 3L102 16M122 3L162 16M122 2V18'), 1, 1),
    fill(rect(117, 18, 9, 6.4), 2, 1),
  ),
  fill(stroke(1.2, 'M148 18V38M154 18V38'), 2, 1),
  seamed(0.9, fill(rect(141, 38, 20, 9), 2, 1)),
  repeat(4, (i) => bare(line(1, 145 + i * 4, 39.4, 145 + i * 4, 45.6))),
  seamed(0.9, fill(rect(136, 55, 14, 8.4), 1, 1), fill(rect(151, 55, 14, 8.4), 0, 1)),
  // Water with the light of the doors in it.
  fill(below(70), 0, times(down(70, 0.95, 92, 0.5), hatch(90, 5, 0.6, 1, 0.4))),
  repeat(8, (i) => {
    const length = 9 + hash(i, 3) * 11;
    return repeat(4, (k) =>
      k * 4.6 < length
        ? fill(rect(-14 + i * 13.6 + (k % 2 ? 1.4 : 0), 71 + k * 4.6, 8.4 - k * 1.2, 2), 1, 1)
        : [],
    );
  }),
  repeat(4, (k) => fill(rect(117 + (k % 2) * 2, 72 + k * 4.6, 9 - k, 2), 1, 1)),
);
