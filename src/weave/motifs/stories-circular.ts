import {
  across,
  around,
  bare,
  below,
  circle,
  down,
  ellipse,
  fill,
  hash,
  line,
  linear,
  motif,
  outline,
  path,
  place,
  polygon,
  poplar,
  rect,
  repeat,
  seamed,
  sky,
  stroke,
  tree,
} from './kit.ts';

/* ---------- Circular textiles: a leg of the jeans unravels into a spool of yarn ---------- */

const jeans = path('M46 -2H99L103 26L105 52L85 52L74 35L68 92H34L42 26z');
// Loose where the leg was cut, one yarn by the time they are wound.
const strands = [0, 1, 2, 3, 4, 5].map(
  (i) =>
    `M${86.6 + i * 3.4} 50V${54 + (i % 3)}C${87 + i * 2.6} ${66 - i} ${96 + i * 0.4} ${63 + i * 0.6} 96 ${67 + i * 0.7}`,
);

export const circularTextiles = motif(
  'circular',
  { x: 0.48, y: 0.5, tall: { x: 32, y: -6, width: 82, height: 102.5 } },
  sky(0, linear(0, 0, 0.12, 160, 90, 0.36)),
  // Worn pairs on the line behind it wait their turn.
  fill(stroke(1.2, 'M-34 4Q60 12 194 2'), 2, 1),
  ...[-22, 4, 124, 150].map((x, i) =>
    seamed(
      0.8,
      fill(
        path(`M${x} 7H${x + 18}L${x + 20} 52H${x + 12}L${x + 9} 22L${x + 6} 52H${x - 2}z`),
        0,
        i % 2 ? 0.75 : 0.88,
        'twill-left',
      ),
    ),
  ),
  bare(outline(jeans, 4)),
  // Denim is a twill, so it is woven as one.
  fill(jeans, 1, across(36, 0.88, 64, 0.88, 71, 0.5, 77, 0.88, 94, 0.75, 106, 0.62), 'twill'),
  fill(path('M46 -2H99L100 7H45z'), 1, 1),
  bare(line(1.1, 44, 7.6, 100, 7.6)),
  repeat(4, (i) => seamed(0.5, fill(rect(50 + i * 14, -4, 2.8, 13), 2, 1))),
  fill(circle(72.6, 3, 2.2), 2, 1),
  // Seams and pockets in pale thread.
  fill(
    stroke(
      1.3,
      'M46 10C47 20 53 24 61 24M98 10C97 20 92 24 84 24M72.6 9V36M43 28L36 92M66 92L71.6 40M58 22V30',
    ),
    2,
    1,
  ),
  fill(stroke(1.2, 'M72.6 32Q79 31 79 10'), 2, 1),
  // The knee of the other leg ends in loose ends.
  bare(path('M84 48L88 54L92 47L96 54L100 47L104 54L107 47V60H84z')),
  ...strands.map((d) => bare(stroke(3.2, d))),
  ...strands.map((d, i) => fill(stroke(1.5, d), i % 3 === 1 ? 2 : 1, 1)),
  // The spool takes them up.
  bare(rect(76, 61, 42, 40)),
  fill(path('M82 66C90 68 104 68 112 66V96H82z'), 1, across(82, 0.62, 90, 1, 100, 0.9, 112, 0.4)),
  repeat(7, (i) => bare(stroke(1, `M82 ${70 + i * 4.4}Q97 ${74 + i * 4.4} 112 ${68 + i * 4.4}`))),
  seamed(1, fill(rect(76, 60.4, 42, 6, 2.6), 2, 1)),
  ...strands.slice(1, 4).map((d) => fill(stroke(1.5, d), 1, 1)),
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

/* ---------- Heat and storage: summer's sun goes into the ground, winter takes it out ---------- */

export const heatAndStorage = motif(
  'circular',
  { x: 0.5, y: 0.5, tall: { x: 34, y: -10, width: 92, height: 115 } },
  // Left a summer sky, right a winter night.
  sky(0, down(0, 0.3, 44, 0.62)),
  fill(rect(80, -40, 160, 86), 0, down(0, 0.04, 44, 0.14)),
  repeat(24, (i) => {
    const [x, y] = [84 + hash(i, 3) * 84, -14 + hash(i, 5) * 46];
    return fill(circle(x, y, 0.9 + hash(i, 9) * 0.7), 2, 1);
  }),
  bare(circle(24, 10, 15.5)),
  repeat(12, (i) => {
    const angle = (i * Math.PI) / 6;
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    return fill(line(2, 24 + c * 15, 10 + s * 15, 24 + c * 20, 10 + s * 20), 1, 1);
  }),
  fill(circle(24, 10, 12), 2, 1),
  // The house: its roof carries panels on the sunny side and snow on the other.
  seamed(
    1.2,
    fill(polygon(56, 44, 56, 24, 80, 4, 104, 24, 104, 44), 2, 1),
    fill(polygon(50, 29, 80, 3, 80, -4, 44, 27), 0, 1),
    fill(polygon(110, 29, 80, 3, 80, -4, 116, 27), 2, 1),
  ),
  bare(stroke(1, 'M80 -4V44')),
  fill(rect(80, 24, 24, 20), 0, 1),
  repeat(4, (i) => bare(line(1.2, 53 + i * 7.4, 18.6 - i * 6.4, 57.4 + i * 7.4, 22.8 - i * 6.4))),
  bare(rect(62, 27, 10, 10)),
  fill(rect(63, 28, 3.6, 8), 0, 0.75),
  fill(rect(67.6, 28, 3.6, 8), 0, 0.75),
  bare(rect(86, 26, 13, 11)),
  fill(rect(87, 27, 5, 9), 1, 1),
  fill(rect(93, 27, 5, 9), 1, 1),
  tree(36, 44, 13, 1, 0.9),
  // The same tree, bare in winter.
  bare(stroke(4, 'M138 44V24')),
  fill(stroke(1.8, 'M138 44V20M138 34L130 24M138 30L146 21M138 26L133 16M138 23L142 14'), 2, 1),
  // Ground in layers, warmest where the heat is kept.
  fill(below(44), 0, down(44, 1, 60, 0.75, 96, 0.4), 'twill'),
  fill(rect(80, 42.6, 160, 2.6), 2, 1),
  fill(rect(-40, 42.6, 120, 2.6), 1, 1),
  bare(ellipse(80, 75, 50, 18)),
  fill(ellipse(80, 75, 48.4, 16.6), 1, (x, y) => {
    const far = Math.hypot((x - 80) / 48, (y - 75) / 17);
    return 1 - 0.72 * far * far;
  }),
  fill(ellipse(80, 75, 24, 7.6), 2, (x, y) => {
    const far = Math.hypot((x - 80) / 24, (y - 75) / 7.6);
    return 1 - 0.5 * far * far;
  }),
  // Two wells: heat goes down on one side and comes up on the other.
  ...[66, 94].flatMap((x, i) => [
    bare(stroke(6, `M${x} 44V72`)),
    fill(stroke(3, `M${x} 46V70`), i ? 1 : 2, 1),
    seamed(
      0.9,
      fill(
        i ? polygon(x - 5, 56, x, 49, x + 5, 56) : polygon(x - 5, 54, x, 61, x + 5, 54),
        i ? 1 : 2,
        1,
      ),
    ),
  ]),
);
