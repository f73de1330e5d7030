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
  motif,
  outline,
  path,
  place,
  polygon,
  rect,
  repeat,
  seamed,
  sector,
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

/* ---------- Radar in Hengelo: a rotating array on its tower, a sweep that finds three echoes ---------- */

export const radarInHengelo = motif(
  'digitalisation',
  { x: 0.5, y: 0.46, tall: { x: 38, y: -14, width: 88, height: 110 } },
  sky(0, around(80, 42, 10, 0.34, 80, 0.08, 140, 0.04)),
  // The scope behind it: rings, a cross and the lit sector.
  ...[22, 40, 58, 76, 96].map((r) => fill(arc(80, 42, r, 1.4), 0, 0.9)),
  fill(line(1, -34, 42, 194, 42), 0, 0.7),
  fill(line(1, 80, -50, 80, 90), 0, 0.7),
  fill(sector(80, 42, 150, -62, -22), 0, (x, y) => {
    const turned = (Math.atan2(y - 42, x - 80) * 180) / Math.PI + 62;
    return 0.1 + 0.9 * Math.min(1, Math.max(0, turned / 40)) ** 1.4;
  }),
  bare(line(4, 80, 42, 80 + 150 * Math.cos(-0.384), 42 + 150 * Math.sin(-0.384))),
  fill(line(1.8, 80, 42, 80 + 150 * Math.cos(-0.384), 42 + 150 * Math.sin(-0.384)), 2, 1),
  ...(
    [
      [118, 8, 3.4],
      [137, 24, 2.6],
      [104, -6, 2.6],
      [28, 62, 1.8],
    ] as const
  ).map(([x, y, r], i) =>
    i < 3
      ? [seamed(1.2, fill(circle(x, y, r), 1, 1)), fill(arc(x, y, r + 3.4, 1.2), 1, 1)]
      : seamed(1, fill(circle(x, y, r), 2, 1)),
  ),
  // The tower: a lattice that tapers.
  bare(polygon(60, 100, 71, 48, 89, 48, 100, 100)),
  fill(stroke(2.6, 'M63 104L73 50M97 104L87 50'), 2, 1),
  fill(
    stroke(
      1.6,
      'M73 51L89 62L69 74L93 86L64 98M87 51L71 62L91 74L67 86L96 98M71 62H89M69 74H91M67 86H93',
    ),
    2,
    1,
  ),
  seamed(1.1, fill(rect(66, 46.6, 28, 4.6, 1), 1, 1)),
  seamed(1.1, fill(rect(76, 38, 8, 9), 0, 1), fill(rect(73, 43, 14, 3.6), 2, 1)),
  // The array: a broad, slightly turned panel of many small radiators.
  bare(outline(path('M38 8L120 -4L124 30L42 40z'), 4.4)),
  fill(path('M38 8L120 -4L124 30L42 40z'), 2, 1),
  bare(path('M41.4 11L117.4 -0.4L120.6 27.4L44.8 36.8z')),
  repeat(4, (row) =>
    repeat(10, (column) => {
      const x = 44.4 + column * 7.4 + row * 0.8;
      const y = 13.2 + row * 6 - column * 1.06;
      const lit = (column * 3 + row * 5) % 7 === 0;
      return fill(
        polygon(x, y, x + 5.4, y - 0.8, x + 5.9, y + 3.4, x + 0.5, y + 4.2),
        lit ? 1 : 0,
        1,
      );
    }),
  ),
  // Which way it turns.
  bare(arc(80, 47, 46, 5, 18, 68, 13)),
  fill(arc(80, 47, 46, 2.4, 20, 66, 13), 1, 1),
  seamed(0.8, fill(polygon(96, 55.4, 104, 53.6, 101, 62.6), 1, 1)),
  // Roofs of the town below.
  seamed(
    1.2,
    fill(path('M-34 110V84L-6 76L8 84V80L20 72L32 80V86H44V78H56V110z'), 0, 1),
    fill(path('M104 110V80H114V84L126 75L138 84V78H148V70H152V78H160V84L172 77L194 86V110z'), 0, 1),
  ),
  ...(
    [
      [-14, 84],
      [18, 79],
      [30, 86],
      [48, 82],
      [124, 83],
      [136, 88],
      [154, 83],
      [112, 88],
    ] as const
  ).map(([x, y]) => fill(rect(x, y, 2.6, 3), 1, 1)),
);

/* ---------- Photonics clean room: somebody in a suit holds up a wafer that glows ---------- */

const wafer = circle(106, 46, 34);

export const photonicsCleanRoom = motif(
  'key-technologies',
  { x: 0.5, y: 0.44, tall: { x: 22, y: -19, width: 116, height: 145 } },
  // The yellow light of the room comes from the ceiling in strips.
  sky(0, down(-20, 0.34, 40, 0.2, 90, 0.3)),
  ...[-6, 60, 126].map((x) => fill(polygon(x, -14, x + 34, -14, x + 44, 3, x + 6, 3), 1, 0.62)),
  repeat(9, (i) => bare(line(1.1, -34 + i * 26, 4, -40 + i * 28, 90))),
  place(
    { x: 14, y: 2 },
    // Shoulders, hood and visor.
    bare(outline(path('M-14 130C-14 74 4 62 26 59H64C84 62 92 76 96 130z'), 3)),
    fill(
      path('M-14 130C-14 74 4 62 26 59H64C84 62 92 76 96 130z'),
      2,
      across(-14, 0.5, 20, 0.88, 60, 0.62),
    ),
    bare(stroke(1.3, 'M45 64V130M8 130Q6 92 14 82')),
    bare(outline(path('M18 62C12 40 14 2 45 2S78 40 72 62Q45 74 18 62z'), 3)),
    fill(
      path('M18 62C12 40 14 2 45 2S78 40 72 62Q45 74 18 62z'),
      2,
      across(14, 0.62, 36, 1, 74, 0.88),
    ),
    bare(stroke(1.3, 'M22 58Q45 67 68 58M45 3Q39 9 38 18')),
    // Eyes behind goggles, mask below: two gold points are the wafer's reflection.
    bare(rect(25, 24, 42, 29, 11)),
    fill(rect(26.4, 25.4, 39.2, 26.2, 10), 0, 0.88),
    bare(rect(28, 27, 36, 13, 6)),
    fill(rect(29.2, 28.2, 33.6, 10.6, 5), 2, 1),
    ...[38, 55].map((x) => [fill(circle(x, 33.6, 3.4), 0, 1), bare(circle(x, 33.6, 1.5))]).flat(),
    bare(stroke(1.2, 'M28 44Q46 40 64 44M30 48Q46 45 62 48')),
  ),
  place(
    { x: 9, y: 8, scale: 0.9 },
    // The wafer, its waveguides fed with light.
    bare(circle(106, 46, 37)),
    fill(wafer, 0, 0.9),
    fill(arc(106, 46, 34.4, 1.8), 2, 1),
    clip(
      circle(106, 46, 32.4),
      repeat(10, (row) =>
        repeat(10, (column) =>
          bare(line(1, 70 + column * 7.6, 10 + row * 0, 70 + column * 7.6, 82)),
        ),
      ).slice(0, 10),
      repeat(10, (row) => bare(line(1.2, 70, 12 + row * 7.6, 142, 12 + row * 7.6))),
      ...[
        'M60 46H86C94 46 94 32 102 32H150',
        'M86 46C94 46 94 60 102 60H150',
        'M102 32C110 32 110 24 118 24H150',
        'M102 60C110 60 110 68 118 68H150',
        'M94 46H150',
      ].flatMap((d) => [bare(stroke(5, d)), fill(stroke(2.4, d), 1, 1)]),
      ...(
        [
          [90, 46],
          [104, 32],
          [104, 60],
        ] as const
      ).map(([x, y]) => seamed(0.8, fill(circle(x, y, 3), 2, 1))),
    ),
    // Glints where the light leaves.
    ...[24, 32, 46, 60, 68].map((y) =>
      fill(line(1.8, 106 + Math.sqrt(36.5 ** 2 - (y - 46) ** 2) + 1.4, y, 170, y), 1, 0.62),
    ),
    // A gloved hand holds its rim from below.
    bare(
      outline(
        path(
          'M82 100C84 86 90 82 100 80L118 78Q122 81 118 84L108 86L122 87Q126 90 121 92L110 93L118 95Q121 98 116 100L104 102L106 150H78z',
        ),
        2.4,
      ),
    ),
    fill(
      path(
        'M82 100C84 86 90 82 100 80L118 78Q122 81 118 84L108 86L122 87Q126 90 121 92L110 93L118 95Q121 98 116 100L104 102L106 150H78z',
      ),
      2,
      0.88,
    ),
  ),
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
