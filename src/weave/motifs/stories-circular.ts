import {
  across,
  arc,
  around,
  bare,
  below,
  circle,
  down,
  ellipse,
  fill,
  line,
  linear,
  motif,
  outline,
  path,
  place,
  poplar,
  polygon,
  rect,
  repeat,
  seamed,
  shade,
  sky,
  stroke,
  tree,
} from './kit.ts';

/* ---------- Circular textiles: a leg of the jeans unravels into a spool of yarn ---------- */

const jeans = path('M30 8H76L79 30L80 84H57L54 38L49 84H24L27 30z');
// Loose at the hem, one yarn by the time they reach the spool.
const strands = [0, 1, 2, 3, 4].map(
  (i) =>
    `M${60.5 + i * 4.4} 62V${70 + (i % 2) * 2}C${62 + i * 3.6} ${90 - i * 1.6} ${84 - i} ${90 - i * 2.2} ${92} ${80 - i * 1.6}S${102} ${60 - i * 1.2} 118 ${57.4 + i * 0.5}`,
);

export const circularTextiles = motif(
  'circular',
  { x: 0.3, y: 0.46 },
  sky(0, linear(0, 0, 0.12, 160, 90, 0.36)),
  bare(outline(jeans, 3)),
  // Denim is a twill, so it is woven as one.
  fill(jeans, 1, across(24, 0.88, 46, 0.88, 52, 0.5, 56, 0.88, 68, 0.75, 80, 0.75), 'twill'),
  fill(path('M30 8H76L76.8 15H29.2z'), 1, 1),
  bare(line(1.1, 29, 15.6, 77, 15.6)),
  repeat(4, (i) => fill(rect(34 + i * 12.4, 6.6, 2.6, 10), 2, 1)),
  // Seams and pockets in pale thread.
  fill(
    stroke(
      1.3,
      'M31 17C32 25 37 28 43 28M75 17C74 25 69 28 63 28M53 16V37M24.8 80H49.6M33 30L30 82',
    ),
    2,
    1,
  ),
  fill(stroke(1.2, 'M53 30Q58 30 58 17'), 2, 1),
  // The right leg ends in loose ends.
  bare(path('M56 62L60 66L64 60L68 66L72 60L76 66L82 60V90H56z')),
  shade(path('M56 62L60 66L64 60L68 66L72 60L76 66L82 60V90H56z'), 0.14, 'add'),
  // Spool: two flanges and a body of wound yarn.
  bare(rect(108, 32, 42, 50)),
  fill(
    path('M114 33C122 36 136 36 144 33V81C136 78 122 78 114 81z'),
    1,
    across(114, 0.62, 122, 1, 132, 0.9, 144, 0.4),
  ),
  repeat(9, (i) => bare(stroke(1, `M114 ${39 + i * 4.8}Q129 ${43 + i * 4.8} 144 ${36 + i * 4.8}`))),
  ...strands.map((d) => bare(stroke(3.4, d))),
  ...strands.map((d, i) => fill(stroke(1.6, d), i === 2 ? 2 : 1, 1)),
  seamed(1, fill(rect(106, 25, 46, 7.5, 3), 2, 1), fill(rect(106, 81, 46, 7.5, 3), 2, 1)),
  seamed(0.8, fill(rect(124, 16, 10, 9), 2, 1)),
);

/* ---------- Mineral Valley: the soil in layers, a crop with roots ---------- */

const topsoil = path('M-34 38Q20 35 44 38T92 37T166 38V54Q120 50 84 54T-6 52z');
const subsoil = path('M-34 52Q40 57 84 54T166 54V72Q110 67 70 73T-6 70z');
const rock = path('M-34 70Q34 76 70 73T166 72V96H-34z');
const leaf = (x: number, y: number, side: number, reach: number, droop: number) =>
  path(
    `M${x} ${y}Q${x + side * reach * 0.5} ${y - droop * 1.5} ${x + side * reach} ${y + droop * 0.5}Q${x + side * reach * 0.5} ${y - droop * 0.7} ${x} ${y + 3.4}z`,
  );
const maize = (x: number, top: number, scale: number) =>
  seamed(
    0.7,
    fill(line(2 * scale + 0.4, x, 38, x, top), 1, 1),
    fill(leaf(x, top + 19 * scale, -1, 17 * scale, 9 * scale), 1, 1),
    fill(leaf(x, top + 16 * scale, 1, 18 * scale, 9 * scale), 1, 1),
    fill(leaf(x, top + 9 * scale, -1, 14 * scale, 8 * scale), 1, 1),
    fill(leaf(x, top + 6 * scale, 1, 13 * scale, 7 * scale), 1, 1),
    fill(ellipse(x + 3.6 * scale, top + 14 * scale, 2.4 * scale, 5 * scale), 2, 1),
    fill(
      stroke(
        1.1,
        `M${x} ${top}L${x - 3} ${top - 6 * scale}M${x} ${top}V${top - 7 * scale}M${x} ${top}L${x + 3} ${top - 6 * scale}`,
      ),
      2,
      1,
    ),
  );

export const mineralValley = motif(
  'circular',
  { x: 0.48, y: 0.48 },
  sky(0, down(0, 0.06, 38, 0.34)),
  fill(topsoil, 0, down(36, 1, 52, 0.8)),
  fill(subsoil, 1, down(50, 0.66, 72, 0.34), 'twill'),
  fill(rock, 0, down(70, 0.22, 90, 0.5)),
  fill(stroke(1.6, 'M-34 37.6Q20 34.6 44 37.6T92 36.6T166 37.6'), 1, 1),
  bare(stroke(1.5, 'M-34 52Q40 57 84 54T166 54')),
  bare(stroke(1.5, 'M-34 70Q34 76 70 73T166 72')),
  // Stones and minerals.
  ...[
    [14, 80, 8, 5],
    [40, 86, 10, 5],
    [104, 82, 11, 6],
    [134, 86, 9, 5],
    [150, 78, 7, 4],
    [70, 83, 7, 4],
  ].map(([x, y, rx, ry]) =>
    seamed(
      0.9,
      fill(ellipse(x!, y!, rx!, ry!), 2, linear(x! - rx!, y! - ry!, 1, x! + rx!, y! + ry!, 0.35)),
    ),
  ),
  ...[
    [20, 62],
    [34, 66],
    [112, 60],
    [126, 66],
    [142, 61],
    [6, 59],
    [154, 66],
    [96, 67],
  ].map(([x, y]) =>
    seamed(0.8, fill(polygon(x! - 2.6, y!, x!, y! - 2.6, x! + 2.6, y!, x!, y! + 2.6), 2, 1)),
  ),
  // Roots: the middle plant's go through all layers.
  ...[
    'M76 38C75 48 78 56 74 66S72 78 75 88',
    'M76 42C68 46 62 52 58 62',
    'M76 44C84 48 92 54 94 64',
    'M75 54C68 58 64 66 63 74',
    'M76 56C82 62 86 68 86 77',
    'M76 40C64 42 54 46 48 52',
    'M76 40C90 42 100 46 104 51',
  ].flatMap((d) => [bare(stroke(3.6, d)), fill(stroke(1.6, d), 2, 1)]),
  ...[30, 122].flatMap((x) =>
    ['M0 0C-1 6 1 10 0 16', 'M0 2C-5 5 -8 9 -9 13', 'M0 2C5 5 8 9 9 13'].flatMap((d) =>
      place({ x, y: 38 }, bare(stroke(3.2, d)), fill(stroke(1.3, d), 2, 1)),
    ),
  ),
  maize(30, 14, 0.85),
  maize(122, 16, 0.8),
  maize(76, 9, 1.1),
  maize(160, 20, 0.7),
  maize(-2, 20, 0.7),
);

/* ---------- Drones over fields: striped land, one strip in the beam ---------- */

export const dronesOverFields = motif(
  'digitalisation',
  { x: 0.56, y: 0.4 },
  sky(0, down(0, 0.04, 40, 0.36)),
  fill(path('M-34 42V38Q20 33 50 37T110 36T166 38V44z'), 0, 0.85),
  fill(below(42), 0, 0.3),
  // Strips run to one point; every strip has its own cloth.
  ...[-9, -7, -5, -3.2, -1.6, -0.2, 1.2, 2.8, 4.6, 6.8]
    .map((at, i, all) => {
      const next = all[i + 1] ?? 10;
      const x = (k: number, y: number) => 84 + k * (y - 34) * 0.44;
      const strip = polygon(x(at, 42), 42, x(next, 42), 42, x(next, 96), 96, x(at, 96), 96);
      return [
        fill(
          strip,
          0,
          i % 2 ? down(42, 1, 92, 0.85) : down(42, 0.35, 92, 0.2),
          i % 4 === 1 ? 'twill' : 'satin8',
        ),
        bare(line(1.1, x(at, 42), 42, x(at, 96), 96)),
      ];
    })
    .flat(),
  // Crop rows: dots on two strips.
  repeat(7, (i) => fill(ellipse(46 - i * 7.6, 51 + i * 6, 1.8 + i * 0.5, 1 + i * 0.24), 2, 1)),
  repeat(7, (i) => fill(ellipse(127 + i * 9.6, 51 + i * 5.6, 1.8 + i * 0.5, 1 + i * 0.24), 2, 1)),
  // Beam and its strip.
  fill(polygon(86, 24, 94, 24, 121, 76, 64, 76), 1, down(24, 0.2, 70, 0.5)),
  fill(polygon(81.5, 56, 95.5, 56, 116.7, 96, 80.3, 96), 1, 1),
  repeat(5, (i) =>
    bare(line(1.1, 74, 60 + i * 6.6 + i * i * 0.5, 122, 60 + i * 6.6 + i * i * 0.5)),
  ),
  // Drone.
  seamed(
    1,
    fill(stroke(2.6, 'M58 11L82 17M122 11L98 17M66 23L84 18M114 23L96 18'), 2, 1),
    fill(path('M80 13H100L104 18L99 24H81L76 18z'), 2, 1),
    fill(stroke(1.6, 'M82 24L78 30M98 24L102 30'), 2, 1),
  ),
  seamed(
    0.8,
    fill(ellipse(58, 8, 14, 2.1), 2, 1),
    fill(ellipse(122, 8, 14, 2.1), 2, 1),
    fill(ellipse(65, 20.6, 9, 1.6), 2, 1),
    fill(ellipse(115, 20.6, 9, 1.6), 2, 1),
  ),
  seamed(0.7, fill(circle(90, 24.5, 3.6), 1, 1)),
  bare(line(1.1, 83, 17.5, 97, 17.5)),
);

/* ---------- Second life of an air base: a shelter with an open door, between trees ---------- */

export const secondLifeOfAnAirBase = motif(
  'circular',
  { x: 0.52, y: 0.52 },
  sky(0, down(0, 0.04, 50, 0.3)),
  fill(
    path('M-34 62V36Q4 28 14 36T34 32T54 38T80 40T112 36T136 30T154 34T168 28V64z'),
    0,
    down(28, 0.5, 62, 0.7),
  ),
  // The shelter: corrugated arches one behind the other, a bright rim in front.
  bare(path('M22 78C22 34 48 14 84 14S146 34 146 78z')),
  ...[0, 1, 2, 3].map((i) =>
    fill(
      stroke(
        3.2,
        `M${26 + i * 5} 80C${26 + i * 5} ${40 + i * 3} ${50 + i * 3.4} ${18 + i * 4.6} 84 ${18 + i * 4.6}S${142 - i * 5} ${40 + i * 3} ${142 - i * 5} 80`,
      ),
      i % 2 ? 0 : 2,
      i === 2 ? 0.62 : 1,
    ),
  ),
  fill(path('M45 80C45 50 60 37 84 37S123 50 123 80z'), 2, 1),
  bare(path('M51 80C51 54 64 43.6 84 43.6S117 54 117 80z')),
  // Light and a young tree inside: the second life.
  fill(path('M53 80C53 56 65 46 84 46S115 56 115 80z'), 1, around(84, 70, 10, 1, 36, 0.4)),
  bare(ellipse(84, 60, 11.4, 10.4)),
  fill(ellipse(84, 60, 10, 9), 2, 1),
  bare(line(4.6, 84, 80, 84, 68)),
  fill(line(2.4, 84, 80, 84, 66), 2, 1),
  bare(stroke(1.3, 'M84 70V56M84 66L78 60M84 63L90 57')),
  // Door leaves, rolled aside.
  seamed(1.2, fill(polygon(34, 81, 34, 52, 58, 47, 58, 81), 0, 1)),
  seamed(1.2, fill(polygon(134, 81, 134, 52, 110, 47, 110, 81), 0, 1)),
  ...[40, 46, 52, 116, 122, 128].map((x) => bare(line(1.1, x, 46, x, 81))),
  // Apron of concrete slabs.
  fill(below(80), 2, down(80, 1, 92, 0.75)),
  bare(line(1.2, -34, 80, 166, 80)),
  ...[34, 64, 104, 134].map((x) =>
    bare(line(1.2, 84 + (x - 84) * 0.85, 80, 84 + (x - 84) * 1.5, 96)),
  ),
  bare(line(1.2, -34, 85.4, 166, 85.4)),
  tree(10, 86, 38, 0, 0.95, 1),
  tree(157, 86, 40, 0, 0.9, 1),
  poplar(139, 83, 34, 0, 1),
  poplar(29, 83, 28, 0, 1),
);

/* ---------- Heat and storage: a tank, a coil inside, waves of heat ---------- */

const coil = repeat(6, (i) => {
  const y = 38 + i * 6.4;
  return [
    bare(arc(64, y, 22, 4.4, 0, 180, 3.6)),
    fill(arc(64, y, 22, 2.4, 0, 180, 3.6), 2, 1),
    fill(arc(64, y - 3.2, 22, 1.6, 180, 360, 3), 2, 0.5),
  ];
});

export const heatAndStorage = motif(
  'circular',
  { x: 0.44, y: 0.52 },
  sky(0, down(0, 0.06, 90, 0.3)),
  fill(below(80), 0, down(80, 0.9, 92, 0.5)),
  bare(path('M28 84V26C28 14 100 14 100 26V84z')),
  // Shell, cut open: hot above, cool below.
  fill(path('M30 82V27C30 17 98 17 98 27V82z'), 0, 1),
  bare(path('M36 79V30C36 23 92 23 92 30V79z')),
  fill(path('M37.4 77.6V31C37.4 25 90.6 25 90.6 31V77.6z'), 1, down(26, 1, 44, 0.85, 77, 0.12)),
  coil,
  fill(rect(24, 80, 80, 4), 2, 1),
  fill(rect(58, 14, 12, 6), 2, 1),
  // Pipes in and out.
  bare(stroke(7, 'M92 42H112V70H166')),
  fill(stroke(4, 'M91 42H112V70H166'), 1, 1),
  bare(stroke(7, 'M-34 70H36')),
  fill(stroke(4, 'M-34 70H37'), 0, 1),
  seamed(1, fill(circle(112, 56, 6.4), 2, 1)),
  bare(stroke(1.4, 'M112 56L115 52')),
  // Heat rises in waves.
  ...[0, 1, 2].flatMap((i) => {
    const x = 118 + i * 14;
    const d = `M${x} 54C${x - 8} 46 ${x + 8} 40 ${x} 32S${x + 8} 18 ${x} 8`;
    return [bare(stroke(6, d)), fill(stroke(3, d), i === 1 ? 2 : 1, 1)];
  }),
  // A house takes it.
  seamed(
    1,
    fill(polygon(122, 84, 122, 74, 138, 64, 154, 74, 154, 84), 2, 1),
    fill(polygon(117, 75.6, 138, 61, 159, 75.6, 159, 72, 138, 57, 117, 72), 0, 1),
  ),
  fill(rect(127, 76, 6, 8), 1, 1),
  bare(rect(140, 75, 8, 5)),
  fill(rect(141, 76, 6, 3), 1, 1),
);
