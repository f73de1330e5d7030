import {
  across,
  arc,
  around,
  bare,
  below,
  circle,
  clip,
  down,
  fill,
  gear,
  line,
  linear,
  minus,
  motif,
  outline,
  path,
  place,
  polygon,
  rect,
  repeat,
  sector,
  seamed,
  sky,
  stroke,
  times,
} from './kit.ts';

/* ---------- Robots on the shop floor: an arm sets a gear ---------- */

export const robotsOnTheShopFloor = motif(
  'digitalisation',
  { x: 0.6, y: 0.44 },
  sky(0, down(0, 0.1, 74, 0.36)),
  // Hall: roof trusses and windows far behind.
  repeat(6, (i) =>
    seamed(0.6, fill(stroke(1.3, `M${-8 + i * 32} 4L${8 + i * 32} 16L${24 + i * 32} 4`), 0, 1)),
  ),
  fill(line(1.8, -34, 3.4, 166, 3.4), 0, 1),
  fill(line(1.8, -34, 16.6, 166, 16.6), 0, 1),
  fill(below(77), 0, down(77, 0.9, 92, 0.5)),
  bare(line(1.2, -34, 77, 166, 77)),
  // Fixed gear on the bench.
  seamed(1, fill(path('M94 90V72H160V90z'), 0, 1)),
  fill(rect(92, 70, 70, 3.4), 2, 1),
  seamed(1, fill(gear(140, 53, 18, 12, 6, 0.26), 2, linear(126, 40, 1, 156, 68, 0.5))),
  // Arm: base, two links, wrist, gripper.
  seamed(1.2, fill(path('M12 90L16 76H44L48 90z'), 1, 1)),
  seamed(1.2, fill(polygon(22, 76, 21, 64, 39, 64, 38, 76), 1, 0.7)),
  seamed(1.2, fill(polygon(22, 62, 40, 24, 52, 30, 38, 66), 1, linear(24, 40, 1, 48, 52, 0.6))),
  seamed(1.2, fill(polygon(42, 20, 90, 8, 94, 18, 50, 33), 1, linear(60, 12, 1, 64, 30, 0.62))),
  seamed(
    1,
    fill(circle(30, 64, 9.6), 1, 1),
    fill(circle(47, 26, 9), 1, 1),
    fill(circle(92, 13, 7), 1, 1),
  ),
  ...[
    [30, 64, 4.4],
    [47, 26, 4],
    [92, 13, 3],
  ].flatMap(([x, y, r]) => [bare(circle(x!, y!, r!)), fill(circle(x!, y!, r! - 1.6), 2, 1)]),
  seamed(1, fill(polygon(92, 18, 99, 16, 106, 27, 98, 31), 1, 1)),
  seamed(0.9, fill(stroke(2.8, 'M99 29L96 38L100 43M104 27L112 33L112 39'), 2, 1)),
  // The gear it holds, about to mesh.
  seamed(1, fill(gear(106, 51, 14, 9, 14, 0.3), 1, linear(96, 40, 1, 118, 62, 0.7))),
  // Cable along the arm.
  fill(stroke(1.2, 'M22 72C8 56 16 26 40 16S70 4 88 6'), 2, 1),
);

/* ---------- Radar in Hengelo: a turning antenna, arcs that sweep ---------- */

export const radarInHengelo = motif(
  'digitalisation',
  { x: 0.32, y: 0.36 },
  sky(0, around(56, 60, 20, 0.26, 110, 0.06)),
  // Scope rings and sweep across the whole cloth.
  ...[34, 56, 78, 100, 122].map((r, i) => fill(arc(56, 60, r, 1.5), 0, 1 - i * 0.06)),
  fill(
    sector(56, 60, 150, -48, -14),
    0,
    (x, y) =>
      0.12 +
      0.85 * Math.min(1, Math.max(0, ((Math.atan2(y - 60, x - 56) * 180) / Math.PI + 48) / 34)),
  ),
  fill(line(1.6, 56, 60, 56 + 150 * Math.cos(-0.244), 60 + 150 * Math.sin(-0.244)), 2, 1),
  ...[
    [138, 24, 2.6],
    [122, 50, 2.2],
    [148, 62, 1.8],
    [104, 78, 2],
  ].map(([x, y, r], i) => seamed(1, fill(circle(x!, y!, r!), i < 2 ? 1 : 2, 1))),
  fill(arc(138, 24, 6, 1.3), 1, 1),
  // Echo arcs: brightest where the beam has just been.
  ...[62, 78, 94]
    .map((r, i) => [
      bare(arc(56, 60, r, 4.4, -46, -17)),
      fill(arc(56, 60, r, 2, -45, -18), i === 1 ? 1 : 2, 1),
    ])
    .flat(),
  // Roofs of the town below.
  seamed(
    1,
    fill(
      path(
        'M-34 96V82L6 74L18 82V86H30V76H44V84L70 84L80 76L92 84H112V78H128V86L140 78L152 86H168V96z',
      ),
      0,
      0.95,
    ),
  ),
  ...[
    [4, 84],
    [36, 80],
    [78, 83],
    [118, 82],
    [139, 84],
    [60, 88],
  ].map(([x, y]) => fill(rect(x!, y!, 2.4, 2.6), 1, 1)),
  // Mast and turning head.
  seamed(1, fill(polygon(48, 92, 52, 58, 62, 58, 66, 92), 2, across(48, 1, 66, 0.5))),
  bare(stroke(1.2, 'M50 80L63 66M64 80L52 66')),
  seamed(1, fill(rect(47, 53, 20, 6, 1), 1, 1)),
  // The antenna: a wide curved grid on its horn.
  place(
    { x: 57, y: 32, rotate: -14 },
    seamed(
      1,
      fill(
        path(
          'M-46 -12C-40 8 -20 16 0 17C20 16 40 8 46 -12L40 -17C34 -4 18 2 0 3C-18 2 -34 -4 -40 -17z',
        ),
        2,
        down(-16, 1, 18, 0.85),
      ),
    ),
    ...[-36, -27, -18, -9, 0, 9, 18, 27, 36].map((x) =>
      bare(line(1.2, x * 1.04, -18, x * 0.92, 20)),
    ),
    bare(stroke(1.2, 'M-44 -8C-34 6 -18 10 0 10S34 6 44 -8')),
    seamed(0.9, fill(stroke(2, 'M-14 13L0 -20L14 13'), 1, 1), fill(rect(-5, -24, 10, 7, 1), 1, 1)),
  ),
  seamed(0.9, fill(stroke(4, 'M57 53L60 48'), 1, 1)),
  // Turning arrow.
  fill(arc(57, 57, 30, 1.8, 20, 70, 8), 1, 1),
);

/* ---------- Photonics clean room: a wafer whose waveguides glow ---------- */

const wafer = minus(circle(84, 45, 41), rect(40, 83.4, 90, 10));

export const photonicsCleanRoom = motif(
  'key-technologies',
  { x: 0.52, y: 0.5 },
  sky(0, linear(0, 0, 0.08, 160, 90, 0.3)),
  bare(circle(84, 45, 44)),
  fill(wafer, 0, linear(54, 12, 0.95, 118, 78, 0.4)),
  fill(minus(arc(84, 45, 40.2, 1.8), rect(40, 83.4, 90, 10)), 2, 1),
  // Dies: a grid of scribe lines.
  clip(
    circle(84, 45, 39),
    ...[48, 60, 72, 84, 96, 108, 120].map((x) => bare(line(1.1, x, 0, x, 90))),
    ...[9, 21, 33, 45, 57, 69, 81].map((y) => bare(line(1.1, 40, y, 130, y))),
  ),
  // Glints on some dies.
  clip(
    circle(84, 45, 38),
    ...[
      [61, 10],
      [73, 22],
      [49, 34],
      [97, 58],
      [109, 46],
      [61, 70],
      [85, 70],
      [97, 10],
    ].map(([x, y]) => fill(rect(x!, y!, 10, 10), 0, 1)),
  ),
  // Waveguides: one comes in, divides, and divides again.
  ...[
    'M-34 45H56',
    'M56 45C70 45 66 29 82 29',
    'M56 45C70 45 66 61 82 61',
    'M82 29C96 29 92 19 106 19H166',
    'M82 29C96 29 92 37.5 106 37.5H166',
    'M82 61C96 61 92 52.5 106 52.5H166',
    'M82 61C96 61 92 71 106 71H166',
  ].flatMap((d) => [bare(stroke(6, d))]),
  ...[
    'M-34 45H56',
    'M56 45C70 45 66 29 82 29',
    'M56 45C70 45 66 61 82 61',
    'M82 29C96 29 92 19 106 19H166',
    'M82 29C96 29 92 37.5 106 37.5H166',
    'M82 61C96 61 92 52.5 106 52.5H166',
    'M82 61C96 61 92 71 106 71H166',
  ].map((d) => fill(stroke(2.6, d), 1, 1)),
  ...[
    [56, 45],
    [82, 29],
    [82, 61],
  ].map(([x, y]) => seamed(1, fill(circle(x!, y!, 3.6), 2, 1))),
  // Source and four lights.
  seamed(1.2, fill(circle(14, 45, 8), 1, 1)),
  repeat(8, (i) => {
    const angle = (i * 45 + 22.5) * (Math.PI / 180);
    return fill(
      line(
        1.4,
        14 + 11 * Math.cos(angle),
        45 + 11 * Math.sin(angle),
        14 + 15 * Math.cos(angle),
        45 + 15 * Math.sin(angle),
      ),
      2,
      1,
    );
  }),
  ...[19, 37.5, 52.5, 71]
    .map((y) => [
      bare(circle(146, y, 6.4)),
      fill(circle(146, y, 5), 2, 1),
      fill(circle(146, y, 2.6), 1, 1),
    ])
    .flat(),
);

/* ---------- Thermoplastic composites: crossed fibres in a wing panel ---------- */

const ply = (dx: number, dy: number) =>
  polygon(18 + dx, 54 + dy, 92 + dx, 22 + dy, 148 + dx, 40 + dy, 72 + dx, 78 + dy);

export const thermoplasticComposites = motif(
  'key-technologies',
  { x: 0.52, y: 0.52 },
  sky(0, down(0, 0.08, 90, 0.32)),
  // An aircraft, far off, wears the panel.
  seamed(
    0.8,
    place(
      { x: 24, y: 17, rotate: -14, scale: 1 },
      fill(path('M-16 0C-14 -3 8 -3 14 -1C17 0 17 2 14 3C8 4 -12 4 -16 3L-19 -6H-15z'), 2, 1),
      fill(polygon(-2, 0, -11, -12, -7, -12, 5, 0), 2, 1),
      fill(polygon(-2, 2, -12, 13, -8, 13, 6, 2), 2, 1),
    ),
  ),
  // Four plies lie apart: 0°, +45°, −45°, and the skin on top.
  bare(outline(ply(0, 12), 3)),
  fill(ply(0, 12), 0, 0.95),
  clip(
    ply(0, 12),
    repeat(16, (i) => bare(line(1.2, 10 + i * 9, 96, 60 + i * 9, 24))),
  ),
  bare(outline(ply(0, 1), 3)),
  fill(ply(0, 1), 1, 1),
  clip(
    ply(0, 1),
    repeat(26, (i) => bare(line(1.3, -40 + i * 9, 20, 20 + i * 9, 90))),
  ),
  bare(outline(ply(0, -10), 3)),
  fill(ply(0, -10), 2, 1),
  clip(
    ply(0, -10),
    repeat(26, (i) => bare(line(1.3, -10 + i * 8, 96, 40 + i * 8, 0))),
  ),
  // A corner of each ply is pulled back; tows end loose.
  repeat(8, (i) =>
    fill(
      line(
        1.8,
        72 + i * 9.5,
        69 - i * 4.7,
        78 + i * 9.5 + (i % 2) * 3,
        72 - i * 4.7 + (i % 2) * 1.6,
      ),
      2,
      1,
    ),
  ),
  repeat(8, (i) =>
    fill(
      line(1.8, 72 + i * 9.5, 80 - i * 4.7, 77 + i * 9.5 + ((i + 1) % 2) * 4, 83 - i * 4.7),
      1,
      1,
    ),
  ),
  // Heat and pressure: the press foot above.
  seamed(1, fill(path('M108 -6H156L150 10L122 20L104 12z'), 0, linear(108, 0, 1, 150, 16, 0.6))),
  ...[0, 1, 2].flatMap((i) => [
    fill(line(1.6, 110 + i * 12, 20 - i * 1.8 + 2, 108 + i * 12, 27 - i * 1.2 + 2), 1, 1),
  ]),
);

/* ---------- Microfluidics: channels meet, droplets in a row ---------- */

export const microfluidics = motif(
  'key-technologies',
  { x: 0.62, y: 0.5 },
  sky(0, linear(0, 90, 0.14, 160, 0, 0.34)),
  bare(rect(8, 5, 144, 80, 7)),
  fill(rect(9.6, 6.6, 140.8, 76.8, 6), 0, linear(10, 6, 0.7, 150, 84, 0.4)),
  // Channels: etched bare, with a bright wall.
  ...(() => {
    const channels = [
      'M24 45H60',
      'M24 18H40C56 18 60 28 60 45',
      'M24 72H40C56 72 60 62 60 45',
      'M60 45H104',
      'M104 45C116 45 112 22 124 22H138',
      'M104 45C116 45 112 68 124 68H138',
    ];
    return [
      ...channels.map((d) => fill(stroke(13, d), 2, 1)),
      ...channels.map((d) => bare(stroke(10.4, d))),
    ];
  })(),
  // Two oils from the sides, water in the middle.
  fill(stroke(6.6, 'M24 18H40C54 18 58 27 59 36'), 2, 0.5),
  fill(stroke(6.6, 'M24 72H40C54 72 58 63 59 54'), 2, 0.5),
  fill(stroke(6.6, 'M24 45H54'), 1, 1),
  fill(path('M52 41.7L64 44V46L52 48.3z'), 1, 1),
  // Droplets.
  ...[
    [71, 45, 3.4],
    [81, 45, 4],
    [91.4, 45, 4.2],
    [102, 45, 4.2],
    [112.6, 37, 4],
    [113.6, 56, 4],
    [120.6, 25, 4],
    [124, 67, 4],
  ].flatMap(([x, y, r]) => [
    fill(circle(x!, y!, r!), 1, 1),
    fill(circle(x! - 1.2, y! - 1.3, 1.2), 2, 1),
  ]),
  // Ports.
  ...[
    [22, 18],
    [22, 45],
    [22, 72],
    [138, 22],
    [138, 68],
  ].flatMap(([x, y], i) => [
    fill(circle(x!, y!, 9), 2, 1),
    bare(circle(x!, y!, 7.4)),
    fill(circle(x!, y!, 5.4), i === 1 || i > 2 ? 1 : 2, i === 0 || i === 2 ? 0.5 : 1),
  ]),
  // Scale marks.
  repeat(9, (i) => fill(line(1.1, 68 + i * 4, 76, 68 + i * 4, i % 4 === 0 ? 71 : 73.6), 2, 1)),
  fill(line(1.2, 68, 77, 100, 77), 2, 1),
);

/* ---------- Chip design: pins and floor plan ---------- */

export const chipDesign = motif(
  'key-technologies',
  { x: 0.5, y: 0.5 },
  sky(0, times(linear(0, 0, 0.1, 160, 90, 0.3))),
  // Board traces from the pins to the edge.
  ...repeat(8, (i) => {
    const x = 50 + i * 8.6;
    const away = (i - 3.5) * 6;
    return [
      fill(stroke(1.2, `M${x} 10L${x + away * 0.5} -4`), 0, 1),
      fill(stroke(1.2, `M${x} 80L${x + away * 0.5} 96`), 0, 1),
    ];
  }),
  ...repeat(8, (i) => {
    const y = 17 + i * 8;
    const away = (i - 3.5) * 3;
    return [
      fill(stroke(1.2, `M36 ${y}H24L12 ${y + away}H-6`), 0, 1),
      fill(stroke(1.2, `M124 ${y}H136L148 ${y + away}H166`), 0, 1),
    ];
  }),
  // Pins.
  repeat(8, (i) =>
    seamed(0.6, fill(rect(48 + i * 8.6, 4, 4, 8), 1, 1), fill(rect(48 + i * 8.6, 78, 4, 8), 1, 1)),
  ),
  repeat(8, (i) =>
    seamed(
      0.6,
      fill(rect(31, 15 + i * 8, 10, 3.8), 1, 1),
      fill(rect(119, 15 + i * 8, 10, 3.8), 1, 1),
    ),
  ),
  bare(rect(38.4, 8.4, 83.2, 73.2, 4)),
  fill(rect(40, 10, 80, 70, 3), 0, linear(40, 10, 1, 120, 80, 0.62)),
  bare(rect(46, 16, 68, 58)),
  // Floor plan: every block has its own weave.
  fill(rect(47.4, 17.4, 30, 24), 2, 0.62, 'twill'),
  fill(rect(79, 17.4, 33.6, 12), 1, 0.5, 'plain'),
  fill(rect(79, 31, 15, 20), 2, 1),
  fill(rect(95.6, 31, 17, 10.4), 0, 0.9),
  fill(rect(47.4, 43, 14, 29.6), 1, 0.62, 'twill-left'),
  fill(rect(63, 43, 14.4, 12), 0, 1),
  fill(rect(63, 56.6, 31, 16), 2, 0.5, 'plain'),
  fill(rect(95.6, 43, 17, 29.6), 1, down(43, 1, 73, 0.4)),
  fill(rect(79, 52.4, 15, 2.8), 1, 1),
  ...[0, 1, 2, 3].map((i) => bare(line(1, 81, 35 + i * 4, 92, 35 + i * 4))),
  // The clock tree, over all.
  bare(stroke(4, 'M47 56H112M80 17V73')),
  fill(stroke(1.5, 'M80 20V70M62 49H98M62 43V55M98 37V61'), 1, 1),
  fill(circle(80, 49, 3), 2, 1),
  fill(circle(44, 14, 1.6), 2, 1),
);
