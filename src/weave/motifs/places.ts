import {
  around,
  bare,
  below,
  circle,
  clip,
  down,
  everywhere,
  fill,
  furrows,
  gable,
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
  poplar,
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

const canalBed =
  'M104.6 52H110.4C121 58 131 62 125 70C119 78 113 84 124 97H71C79 84 95 78 103 70C109 64 107 58 104.6 52z';
const canalWater =
  'M106 52H109.2C118 58 127.4 62 121.4 69C114 77 107 84 117 97H78C86 85 100 78 107 70C112 64 109 58 106 52z';

const country = (loom: LoomName, night: boolean): Motif => {
  const field = night ? 0 : 1;
  const lit = night ? 1 : 2;
  return motif(
    loom,
    { x: 0.74, y: 0.4 },
    night
      ? [
          sky(0, down(0, 0.06, 30, 0.14, 50, 0.5)),
          repeat(30, (i) =>
            fill(
              rect(Math.floor(hash(i, 1) * 190) - 30, Math.floor(hash(i, 2) * 38), 1.1, 1.1),
              i % 4 === 0 ? 1 : 2,
              1,
            ),
          ),
          bare(circle(126, 23, 13)),
          fill(circle(126, 23, 12), 2, 1),
          bare(circle(120.5, 20.5, 10.5)),
          shade(circle(120.5, 20.5, 10.5), 0.1, 'add'),
        ]
      : [
          sky(0, down(0, 0.02, 20, 0.14, 46, 0.62)),
          shade(everywhere, around(116, 34, 18, 0.26, 70, 0), 'add'),
          // Long clouds.
          ...[
            'M-34 23Q14 15 58 22Q20 26 -34 26z',
            'M34 34Q60 29 84 33Q60 36.6 34 36z',
            'M136 11Q152 6 176 10V13.4Q152 15 136 11z',
            'M-34 38Q-4 33 20 37Q-4 40 -34 40z',
          ].map((d) => fill(path(d), 1, 0.5)),
          sun(116, 32, 20),
        ],
    // Far woods with a village spire.
    fill(
      path('M-34 51V47Q6 42 18 45T44 43T70 46T92 45V51zM130 51V45Q142 41 152 44T168 43V51z'),
      0,
      night ? 0.75 : 1,
    ),
    fill(path('M-34 53V49.6Q40 45 80 48T168 47V53z'), 0, 0.62),
    seamed(
      0.6,
      fill(polygon(22, 50, 22, 40, 24, 31, 26, 40, 26, 50), 0, 1),
      fill(polygon(26, 50, 26, 45, 34, 45, 36, 50), 0, 1),
    ),
    // The campus tower before the sun, its short side in the light.
    seamed(
      1,
      fill(polygon(92, 53, 92, 18, 101, 15.4, 101, 53), 0, 1),
      fill(polygon(101, 15.4, 106, 18.6, 106, 53, 101, 53), night ? 2 : 1, 1),
    ),
    bare(line(1.1, 101.2, 16, 101.2, 53)),
    repeat(8, (i) => {
      const window = rect(94, 21 + i * 3.9, 5, 1.9);
      return (night ? i % 3 !== 1 : i % 4 !== 2) ? fill(window, lit, 1) : bare(window);
    }),
    fill(line(1.1, 97, 16, 97, 9), night ? 0 : 2, 1),
    seamed(0.8, fill(polygon(74, 53, 74, 43, 91, 43, 91, 53), 0, 1)),
    repeat(5, (i) => {
      const window = rect(75.4 + i * 3.1, 45, 2, 2.6);
      return i === 3 ? bare(window) : fill(window, lit, 1);
    }),
    // Fields: parcels between hedgerows, each with its own furrows.
    fill(below(52), field, 0.5),
    fill(polygon(-34, 52, 60, 52, 34, 66, -34, 72), field, hatch(76, 4, 0.5, 1, 0.3)),
    fill(
      polygon(60, 52, 104, 52, 92, 64, 34, 66),
      field,
      times(down(52, 1, 66, 0.9), furrows(74, 40, 0.3, 0.5, 1, 0.3)),
    ),
    fill(
      polygon(-34, 72, 34, 66, 92, 64, 86, 96, -34, 96),
      field,
      times(down(66, 1, 94, 0.75), furrows(52, 30, 0.24, 0.5, 1, 0.25)),
    ),
    fill(polygon(110, 52, 168, 52, 168, 66, 124, 60), field, hatch(104, 3.6, 0.5, 1, 0.3)),
    fill(
      polygon(124, 60, 168, 66, 168, 96, 110, 96, 112, 76),
      field,
      times(down(60, 1, 96, 0.75), furrows(128, 34, 0.2, 0.5, 1, 0.25)),
    ),
    // Canal: it winds down from the horizon; under the sun a track of glints wanders with the water.
    bare(path(canalBed)),
    fill(path(canalWater), 2, hatch(90, 5.4, 0.66, 1, 0.88)),
    clip(
      path(canalWater),
      repeat(26, (i) => {
        const t = i / 25;
        const y = 53.5 + 40 * t ** 1.7;
        const middle =
          y < 66 ? 107.6 + 11 * Math.sin(((y - 52) / 17) * Math.PI * 0.5) : 118 - (y - 66) * 0.98;
        const width = (1.4 + t * 13) * (0.4 + hash(i, 7) * 0.7);
        const glint = rect(middle + (hash(i, 6) - 0.5) * (3 + t * 16) - width / 2, y, width, 0.95);
        return night || i % 3 === 2 ? bare(glint) : fill(glint, 1, 1);
      }),
    ),
    // Hedgerows.
    seamed(
      0.6,
      fill(hedge(-34, 73, 36, 66, 4.6, 3), 0, down(62, 1, 72, 0.8)),
      fill(hedge(36, 66, 96, 64, 4, 5), 0, down(59, 1, 68, 0.8)),
    ),
    seamed(0.5, fill(hedge(28, 66, 62, 52.6, 3, 9), 0, 1)),
    seamed(0.6, fill(hedge(128, 60, 170, 66, 4.6, 12), 0, down(54, 1, 67, 0.8))),
    farm(46, 61, 13, 2, night ? 1 : 0),
    night ? farm(142, 58, 9, 2, 1) : [],
    tree(40, 62, 12, 0, 1, 0.6),
    poplar(63, 62, 15, 0, 1),
    poplar(67.4, 62.6, 12, 0, 0.9),
    // Poplars along the far bank, larger towards the viewer.
    poplar(116, 55.4, 8, 0, 1),
    poplar(124, 58.4, 13, 0, 1),
    poplar(134.6, 64, 22, 0, 1),
    poplar(150, 75, 37, 0, 0.95),
    tree(15, 83, 27, 0, 0.85, 1),
    seamed(1, fill(hedge(-34, 97, 62, 91, 9, 31), 0, down(80, 1, 96, 0.55))),
    seamed(1, fill(hedge(142, 93, 172, 84, 9, 17), 0, down(72, 1, 95, 0.55))),
  );
};

export const twente = country('region', false);
export const twenteNight = country('region-night', true);

/* ---------- Region: a stork's view; the canal, a village around its church, hedgerows ---------- */

const hamlet: readonly (readonly [x: number, y: number, size: number, lit: boolean])[] = [
  [58, 38, 11, true],
  [72, 33, 10, false],
  [106, 34, 11, true],
  [118, 41, 12, false],
  [52, 53, 12, false],
  [68, 60, 13, true],
  [104, 62, 13, false],
  [122, 56, 12, true],
];

export const region = motif(
  'region',
  { x: 0.54, y: 0.5, tall: { x: 42, y: -10, width: 88, height: 110 } },
  sky(1, 0.5),
  // Parcels, each with its own furrows.
  ...(
    [
      ['M-34 -30H40L36 22L-34 30z', 16, 1, 1, 0.12],
      ['M40 -30H100L102 16L36 22z', 78, 1, 0.8, 0.3],
      ['M100 -30H180V10L102 16z', 104, 1, 1, 0.25],
      ['M-34 30L36 22L34 64L-34 72z', 98, 1, 1, 0.12],
      ['M138 13L180 10V58L136 62z', 10, 1, 1, 0.38],
      ['M-34 72L34 64L44 120H-34z', 0, 1, 0.75, 0.75],
      ['M34 64H98L108 120H44z', 82, 1, 1, 0.2],
      ['M98 64L180 58V120H108z', 60, 1, 1, 0.12],
    ] as const
  ).map(([d, angle, yarn, on, off]) => fill(path(d), yarn, hatch(angle, 5, 0.5, on, off))),
  // The village green.
  fill(path('M36 22L138 13L136 62L98 68L34 64z'), 0, 0.5, 'twill'),
  // Hedgerows between the parcels: rows of round bushes.
  ...(
    [
      [-34, 30, 36, 22],
      [36, 22, 102, 16],
      [102, 16, 180, 10],
      [40, -24, 36, 22],
      [100, -24, 102, 16],
      [36, 22, 34, 64],
      [138, 13, 136, 62],
      [-34, 72, 34, 64],
      [136, 62, 180, 58],
      [34, 66, 44, 118],
    ] as const
  ).map(([x1, y1, x2, y2], row) => {
    const count = Math.round(Math.hypot(x2 - x1, y2 - y1) / 6.6);
    const bushes = Array.from({ length: count + 1 }, (_, i) => {
      const t = i / count;
      return circle(x1 + (x2 - x1) * t, y1 + (y2 - y1) * t, 2.3 + hash(row, i) * 0.9);
    });
    return [bushes.map((bush) => bare(outline(bush, 2.4))), bushes.map((bush) => fill(bush, 0, 1))];
  }),
  // The canal cuts straight through, with a barge on it.
  bare(polygon(-34, 92, 180, 70, 180, 84, -34, 110)),
  fill(polygon(-34, 94, 180, 72, 180, 82, -34, 107), 2, hatch(84, 4.6, 0.72, 1, 0.62)),
  seamed(
    1,
    fill(path('M104 84.6L128 82L132 84.6L128 87.4L104 90.4L101 87.6z'), 0, 1),
    fill(polygon(107, 85.6, 120, 84.2, 120, 87.2, 107, 88.8), 1, 1),
  ),
  // Lanes meet at the church.
  ...['M-34 52Q30 50 60 47T112 48T180 36', 'M92 70Q84 56 87 46T76 8T82 -30', 'M90 58L98 118']
    .map((d) => [bare(stroke(5.6, d)), fill(stroke(3.2, d), 2, 1)])
    .flat(2),
  // Houses with their roofs, and the church with its spire.
  hamlet.map(([x, y, size, lit]) =>
    seamed(
      0.9,
      fill(polygon(x, y, x, y - size * 0.42, x + size, y - size * 0.42, x + size, y), 2, 1),
      fill(
        polygon(
          x - 1.4,
          y - size * 0.36,
          x + size * 0.22,
          y - size * 0.86,
          x + size * 0.78,
          y - size * 0.86,
          x + size + 1.4,
          y - size * 0.36,
        ),
        0,
        1,
      ),
      lit ? fill(rect(x + size * 0.36, y - size * 0.3, size * 0.28, size * 0.3), 1, 1) : [],
    ),
  ),
  seamed(
    1.3,
    fill(polygon(88, 52, 88, 40, 92, 34, 110, 34, 114, 40, 114, 52), 2, 1),
    fill(polygon(86, 41, 92, 31, 110, 31, 116, 41), 0, 1),
    fill(polygon(76, 54, 76, 26, 90, 26, 90, 54), 2, 1),
    fill(polygon(74, 27, 83, -2, 92, 27), 0, 1),
  ),
  fill(rect(80.6, 32, 4.8, 7, 2), 1, 1),
  fill(path('M80 54V48Q83 43 86 48V54z'), 0, 1),
  ...[95, 101, 107].map((x) => fill(rect(x, 44, 3, 6, 1.2), 1, 1)),
  fill(stroke(1.2, 'M83 -2V-8M80.6 -5.4H85.4'), 2, 1),
  ...(
    [
      [150, 30],
      [160, 46],
      [14, 48],
      [22, 82],
      [10, 10],
      [60, 78],
      [128, 70],
      [42, 44],
      [130, 24],
    ] as const
  ).map(([x, y], i) =>
    seamed(
      0.9,
      fill(circle(x, y, 4 + hash(i, 4) * 1.8), 0, linear(x - 4, y - 4, 1, x + 6, y + 6, 0.5)),
    ),
  ),
);

/* ---------- Not found: a dropped stitch ---------- */

const hole = path(
  'M76 12C94 6 112 16 115 32C119 46 112 60 100 66C86 73 66 68 59 54C52 40 58 18 76 12z',
);
const looseThread =
  'M44 40C60 38 80 34 92 42C104 50 82 56 86 66C90 76 112 66 122 76C132 86 118 92 124 100';

export const notFound = motif(
  'region',
  { x: 0.54, y: 0.45 },
  // A tea towel: satin with bands in two colours, down and across.
  fill(everywhere, 1, 0.75),
  fill(rect(-34, -6, 40, 110), 0, 0.88),
  fill(rect(132, -6, 60, 110), 0, 0.88),
  fill(rect(10, -6, 5, 110), 2, 0.88),
  fill(rect(121, -6, 5, 110), 2, 0.88),
  fill(rect(-34, 72, 240, 5), 2, 1),
  fill(rect(-34, 79, 240, 3), 0, 1),
  // The dropped stitch runs down as a ladder.
  bare(path('M78 60H98L93 100H83z')),
  repeat(7, (i) => fill(line(1.4, 82.5, 69 + i * 4.4, 93.5, 69 + i * 4.4), i % 3 === 1 ? 2 : 1, 1)),
  bare(hole),
  // Frayed ends at both sides.
  repeat(12, (i) => {
    const y = 13 + i * 4.6;
    const reach = Math.sqrt(Math.max(0, 1 - ((y - 39) / 31) ** 2)) * 29;
    return [
      fill(
        line(1.3, 86 - reach - 6, y, 86 - reach + 2 + hash(i, 1) * 6, y),
        i % 4 === 0 ? 2 : 1,
        1,
      ),
      fill(
        line(1.3, 88 + reach + 6, y + 2, 88 + reach - 2 - hash(i, 2) * 6, y + 2),
        i % 4 === 2 ? 0 : 1,
        1,
      ),
    ];
  }),
  // A few warps still span it.
  ...[70, 79, 99].map((x) => fill(rect(x, 4, 1.2, 62), 0, 1)),
  // The loose thread, and the needle it hangs from.
  bare(stroke(6, looseThread)),
  fill(stroke(2.6, looseThread), 2, 1),
  seamed(
    1,
    fill(
      minus(path('M120 8C124 4 130 4 131 8L100 62L97 64L98 60z'), stroke(1.6, 'M124.6 10L121 16')),
      2,
      1,
    ),
  ),
);
