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
  hash,
  hatch,
  hedge,
  line,
  linear,
  motif,
  minus,
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
  gable,
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

/* ---------- Region: hedgerows from above, one lane ---------- */

export const region = motif(
  'region',
  { x: 0.5, y: 0.5 },
  sky(1, 0.5),
  ...(
    [
      ['M-34 -6H42L34 24L-34 30z', 20, 1, 1, 0.12],
      ['M42 -6H96L92 20L34 24z', 0, 1, 0.62, 0.62],
      ['M96 -6H168V14L92 20z', 100, 1, 1, 0.25],
      ['M-34 30L34 24L44 58L-34 66z', 98, 1, 1, 0.12],
      ['M34 24L92 20L98 50L44 58z', 14, 1, 1, 0.38],
      ['M92 20L168 14V44L98 50z', 0, 1, 0.5, 0.5],
      ['M-34 66L44 58L52 98H-34z', 0, 1, 0.75, 0.75],
      ['M44 58L98 50L108 98H52z', 96, 2, 1, 0.12],
      ['M98 50L168 44V98H108z', 42, 1, 1, 0.12],
    ] as const
  ).map(([d, angle, yarn, on, off]) => fill(path(d), yarn, hatch(angle, 5, 0.5, on, off))),
  // Hedgerows between the parcels: rows of round bushes.
  ...(
    [
      [-34, 30, 34, 24],
      [34, 24, 92, 20],
      [92, 20, 166, 14],
      [42, -6, 34, 24],
      [34, 26, 44, 58],
      [98, 50, 108, 96],
      [-34, 66, 44, 58],
      [44, 58, 98, 50],
      [98, 50, 166, 44],
      [44, 58, 52, 96],
    ] as const
  ).map(([x1, y1, x2, y2], row) => {
    const count = Math.round(Math.hypot(x2 - x1, y2 - y1) / 6.6);
    const bushes = Array.from({ length: count + 1 }, (_, i) => {
      const t = i / count;
      return circle(x1 + (x2 - x1) * t, y1 + (y2 - y1) * t, 2.3 + hash(row, i) * 0.9);
    });
    return [bushes.map((bush) => bare(outline(bush, 2.4))), bushes.map((bush) => fill(bush, 0, 1))];
  }),
  // A lane winds through and passes a farm.
  bare(stroke(7.6, 'M70 -4C66 20 88 30 84 46C80 60 66 56 66 70C66 82 84 84 88 98')),
  fill(stroke(4.6, 'M70 -4C66 20 88 30 84 46C80 60 66 56 66 70C66 82 84 84 88 98'), 2, 1),
  bare(rect(103, 21, 38, 20)),
  seamed(
    1,
    fill(polygon(106, 28, 124, 26, 126, 37, 108, 39), 2, 1),
    fill(polygon(128, 23, 137, 22, 139, 35, 130, 36), 0, 1),
  ),
  bare(line(1.3, 107, 33.6, 125, 31.6)),
  bare(line(1.1, 133, 22, 134.6, 36)),
  ...[
    [152, 32],
    [147, 24],
    [108, 18],
    [20, 46],
    [12, 12],
    [140, 68],
    [152, 76],
    [18, 80],
    [28, 86],
  ].map(([x, y], i) =>
    seamed(
      0.9,
      fill(circle(x!, y!, 4.4 + hash(i, 4) * 2), 0, linear(x! - 4, y! - 4, 1, x! + 6, y! + 6, 0.5)),
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
