import {
  arc,
  bare,
  below,
  circle,
  clip,
  down,
  ellipse,
  fill,
  furrows,
  hash,
  hatch,
  line,
  linear,
  motif,
  outline,
  path,
  place,
  polygon,
  rect,
  repeat,
  seamed,
  shade,
  sky,
  stroke,
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

/* ---------- Technology Base Twente: an aircraft climbs from the runway ---------- */

export const technologyBaseTwente = motif(
  'region',
  { x: 0.58, y: 0.4, tall: { x: 52, y: -12, width: 84, height: 105 } },
  sky(0, down(0, 0.04, 28, 0.2, 57, 0.62)),
  ...['M-34 40Q14 33 58 38Q20 42 -34 42z', 'M112 46Q136 42 180 45V48Q136 49 112 46z'].map((d) =>
    fill(path(d), 1, 0.5),
  ),
  // Woods, the old control tower and two shelters under grass on the horizon.
  fill(
    path('M-34 57V49Q6 44 14 47T34 46T52 50L66 51V57zM118 57V51Q138 45 146 48T194 46V57z'),
    0,
    0.88,
  ),
  seamed(
    0.8,
    fill(polygon(30, 57, 31.5, 38, 40.5, 38, 42, 57), 0, 1),
    fill(polygon(26, 38, 28, 30, 43, 30, 46, 38), 2, 1),
  ),
  ...[31, 36, 41].map((x) => bare(line(1, x, 31, x, 37))),
  fill(line(1, 36, 30, 36, 21), 2, 1),
  ...[132, 152].map((x) =>
    seamed(
      0.8,
      fill(path(`M${x - 11} 57C${x - 11} 45 ${x + 11} 45 ${x + 11} 57z`), 0, 1),
      fill(path(`M${x - 6} 57C${x - 6} 49 ${x + 6} 49 ${x + 6} 57z`), 1, 1),
    ),
  ),
  fill(below(57), 1, times(down(57, 0.95, 90, 0.62), furrows(84, 46, 0.5, 0.5, 1, 0.45))),
  bare(polygon(78, 56.5, 92, 56.5, 154, 96, 166, 120, -4, 120, 8, 96)),
  fill(polygon(79, 57, 91, 57, 152, 96, 164, 120, -2, 120, 10, 96), 0, 0.5),
  ...[
    [79, 10],
    [91, 152],
  ].map(([far, near]) => fill(line(1.8, far!, 57, near!, 96), 2, 1)),
  // Centre line, threshold, edge lights.
  repeat(5, (i) => {
    const at = (t: number): number => 57 + 33 * t * t;
    const [a, b] = [at(0.2 + i * 0.17), at(0.29 + i * 0.17)];
    const w = (y: number): number => 0.6 + (y - 57) * 0.06;
    return fill(polygon(85 - w(a), a, 85 + w(a), a, 84 + w(b), b, 84 - w(b), b), 2, 1);
  }),
  repeat(8, (i) => {
    const x = 36 + i * 12.4;
    return i === 3 || i === 4
      ? []
      : fill(
          polygon(84 + (x - 84) * 0.72, 80.5, 84 + (x + 5.5 - 84) * 0.72, 80.5, x + 5.5, 88, x, 88),
          2,
          1,
        );
  }),
  repeat(5, (i) => {
    const y = 59 + i * i * 1.7;
    const reach = 8 + (y - 57) * 1.9;
    return [
      seamed(0.6, fill(circle(85 - reach, y, 0.9 + i * 0.3), 1, 1)),
      seamed(0.6, fill(circle(85 + reach, y, 0.9 + i * 0.3), 1, 1)),
    ];
  }),
  // The aircraft, seen from behind and below, just off the ground.
  place(
    { x: 94, y: 24, rotate: -9 },
    seamed(
      1.2,
      fill(path('M-43 8L-5 -3H5L43 8V11L5 7H-5L-43 11z'), 2, 1),
      fill(path('M-16 -7L0 -12L16 -7V-4.6L0 -8L-16 -4.6z'), 2, 1),
      fill(polygon(-1.6, -6, -1, -24, 1, -24, 1.6, -6), 1, 1),
      fill(circle(0, 1.4, 6.6), 2, 1),
    ),
    bare(circle(0, 1.4, 2.4)),
    ...[-18, 18].map((x) =>
      seamed(1, fill(circle(x, 7.6, 4), 1, 1), fill(circle(x, 7.6, 1.6), 0, 1)),
    ),
    fill(stroke(1.6, 'M-7 7V13M7 7V13'), 2, 1),
    fill(circle(-7, 14, 2), 2, 1),
    fill(circle(7, 14, 2), 2, 1),
  ),
);

/* ---------- XL Businesspark Twente: an endless hall, a lorry that leaves it ---------- */

export const xlBusinessparkTwente = motif(
  'region-night',
  { x: 0.56, y: 0.56, tall: { x: 44, y: -16, width: 92, height: 115 } },
  sky(0, down(-10, 0.06, 50, 0.5)),
  repeat(18, (i) =>
    fill(rect(Math.floor(hash(i, 4) * 190) - 20, Math.floor(hash(i, 6) * 30) - 14, 1.1, 1.1), 2, 1),
  ),
  // The hall runs to the horizon: that is how large it is.
  seamed(1.4, fill(polygon(-34, 72, -34, -22, 60, 6, 180, 34, 180, 55, 60, 62), 0, 1)),
  repeat(30, (i) => {
    const t = (i / 30) ** 0.72;
    const x = -34 + t * 214;
    return bare(line(1.1 - t * 0.3, x, -20 + t * 56, x, 34 + t * 14));
  }),
  fill(polygon(-34, -25, 60, 3, 180, 32, 180, 34.6, 60, 8.4, -34, -16), 2, 1),
  bare(polygon(-34, 28, 180, 43.4, 180, 44.4, -34, 31)),
  // Dock doors, smaller and smaller; most are lit.
  ...(
    [
      [-30, 22, 33, 69],
      [0, 20, 35.6, 66.4],
      [27, 17, 37.4, 64],
      [50, 14, 39, 62.4],
      [69, 11.6, 40.4, 61],
      [85, 9.4, 41.4, 60],
      [98, 7.4, 42.4, 59.2],
      [109, 5.8, 43.2, 58.6],
      [118, 4.6, 43.8, 58],
      [125.6, 3.6, 44.4, 57.6],
    ] as const
  ).map(([x, width, top, bottom], i) => [
    bare(
      polygon(
        x - 1.2,
        top - 1.2,
        x + width + 1.2,
        top - 0.4,
        x + width + 1.2,
        bottom,
        x - 1.2,
        bottom,
      ),
    ),
    fill(
      polygon(x, top, x + width, top + 0.8, x + width, bottom - 1, x, bottom),
      1,
      i === 2 || i === 5 ? hatch(90, 3, 0.6, 1, 0) : down(top, 0.8, bottom, 1),
    ),
  ]),
  // The yard, wet with light.
  fill(
    path('M-34 72L60 62L180 55V120H-34z'),
    0,
    times(down(55, 0.75, 92, 0.4), hatch(90, 5, 0.6, 1, 0.5)),
  ),
  ...[-22, 4, 30].map((x, i) =>
    shade(polygon(x, 70 - i * 2, x + 18, 68 - i * 2, x + 34, 96, x - 2, 96), 0.2, 'add'),
  ),
  // The lorry comes towards us and turns out on the road.
  bare(outline(path('M66 90V38L120 33L134 40V90z'), 4)),
  fill(polygon(67, 84, 67, 39, 104, 35.4, 104, 86), 2, 1),
  repeat(7, (i) => bare(line(0.9, 71 + i * 4.8, 38.6 - i * 0.5, 71 + i * 4.8, 83))),
  fill(polygon(67, 52, 104, 50, 104, 57, 67, 58.6), 1, 1),
  bare(polygon(104, 34, 106, 34, 106, 90, 104, 90)),
  // Cab.
  fill(path('M106 88V46Q106 42 110 41.6L128 41Q133 41 134 46L136 88z'), 1, 1),
  bare(path('M110 60V49Q110 46 113 46L127 45.6Q130 45.6 130.4 49L131.4 60z')),
  fill(
    path('M111.4 58.6V50Q111.4 47.4 114 47.4L126.4 47Q129 47 129.2 50L130 58.6z'),
    2,
    linear(112, 46, 0.38, 130, 60, 1),
  ),
  bare(rect(111, 66, 20, 9)),
  repeat(3, (i) => fill(line(1.2, 112, 68 + i * 2.8, 130.4, 68 + i * 2.8), 0, 1)),
  ...[109.6, 129].map((x) => [bare(circle(x + 1.4, 80, 4)), fill(circle(x + 1.4, 80, 2.9), 2, 1)]),
  fill(rect(104, 85, 34, 4), 0, 1),
  fill(stroke(2, 'M104 50H100M136 50H141V58'), 0, 1),
  ...[74, 86, 112, 130].map((x) => [
    bare(ellipse(x, 90, 6, 6.6)),
    fill(ellipse(x, 90, 4.8, 5.4), 0, 1),
    bare(circle(x, 90, 1.8)),
  ]),
  // Headlights on the road.
  fill(polygon(108, 94, 114, 94, 128, 120, 92, 120), 1, 0.5),
  fill(polygon(127, 94, 133, 94, 164, 120, 128, 120), 1, 0.5),
);
