import {
  arc,
  around,
  bare,
  below,
  circle,
  clip,
  down,
  ellipse,
  fill,
  furrows,
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
  place,
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
  union,
} from './kit.ts';
import type { Layers, Yarn } from './kit.ts';

/* ---------- Region as living lab: parcels and a house under a bell jar ---------- */

const jar = path('M34 76V46C34 18 56 10 82 10S130 18 130 46V76z');
const land: [string, Yarn, number][] = [
  ['M34 60L62 52L76 58L46 70z', 1, 1],
  ['M62 52L84 46L100 51L76 58z', 0, 1],
  ['M84 46L106 42L124 46L100 51z', 1, 0.7],
  ['M46 70L76 58L96 65L66 80z', 0, 0.62],
  ['M76 58L100 51L118 56L96 65z', 1, 1],
  ['M100 51L124 46L134 49L118 56z', 0, 1],
  ['M66 80L96 65L116 72L100 84z', 1, 0.7],
  ['M96 65L118 56L134 62L116 72z', 0, 1],
  ['M24 66L46 70L66 80L30 84z', 0, 1],
];

export const regionAsLivingLab = motif(
  'region',
  { x: 0.52, y: 0.42 },
  sky(0, around(82, 46, 20, 0.4, 100, 0.08)),
  // Table.
  fill(below(80), 0, down(80, 1, 92, 0.6)),
  bare(line(1.2, -34, 80, 166, 80)),
  bare(jar),
  fill(jar, 0, down(10, 0.06, 50, 0.2)),
  clip(
    path('M36 77V46H128V77z'),
    ...land
      .map(([d, yarn, tone]) => [fill(path(d), yarn, tone), bare(outline(path(d), 1.2))])
      .flat(),
  ),
  // House, trees, a mast that measures.
  seamed(
    1,
    fill(polygon(66, 62, 66, 46, 77, 34, 88, 46, 88, 62), 2, 1),
    fill(polygon(63, 48, 77, 32.5, 91, 48, 91, 43.6, 77, 28, 63, 43.6), 1, 1),
    fill(polygon(88, 62, 88, 46, 104, 46, 104, 58), 2, 1),
    fill(polygon(77, 28, 96, 30, 107, 45, 91, 46), 0, 1),
  ),
  bare(rect(73.6, 52, 6.4, 10)),
  bare(rect(94, 49.6, 5.4, 5)),
  bare(line(1.2, 88, 46, 88, 62)),
  bare(rect(70, 45, 4.6, 4)),
  bare(rect(79.6, 45, 4.6, 4)),
  tree(53, 64, 18, 0, 1, 0.8),
  tree(114, 60, 15, 0, 1, 0.8),
  seamed(0.7, fill(line(1.4, 104, 66, 104, 24), 2, 1)),
  fill(arc(104, 24, 5, 1.4, -60, 60), 2, 1),
  fill(arc(104, 24, 9, 1.4, -60, 60), 2, 1),
  // Glass: rim, knob, one long glint.
  fill(stroke(2.2, 'M34 76V46C34 18 56 10 82 10S130 18 130 46V76'), 2, 1),
  seamed(0.8, fill(circle(82, 6.4, 4.4), 2, 1)),
  seamed(1, fill(rect(26, 75, 112, 5, 2.4), 2, 1)),
  fill(stroke(2, 'M42 44C42 30 50 22 58 19'), 2, 1),
  fill(stroke(2, 'M42 54V49'), 2, 1),
);

/* ---------- Gross Twente happiness: eleven rays over hedgerows ---------- */

export const grossTwenteHappiness = motif(
  'region',
  { x: 0.5, y: 0.55 },
  sky(0, around(80, 66, 20, 0.42, 100, 0.06)),
  // Eleven rays, each a woven ribbon.
  ...Array.from({ length: 11 }, (_, i) => {
    const angle = ((195 + i * 15) * Math.PI) / 180;
    const at = (r: number, off: number): [number, number] => [
      80 + r * Math.cos(angle + off),
      66 + r * Math.sin(angle + off),
    ];
    const long = i % 2 === 0 ? 84 : 70;
    const ray = polygon(
      ...at(30, -0.06),
      ...at(long, -0.062),
      ...at(long + 5, 0),
      ...at(long, 0.062),
      ...at(30, 0.06),
    );
    return [bare(outline(ray, 2)), fill(ray, i % 2 === 0 ? 1 : 2, 1)];
  }).flat(),
  bare(circle(80, 66, 27)),
  fill(circle(80, 66, 25), 2, 1),
  fill(circle(80, 66, 19), 1, 1),
  fill(circle(80, 66, 16.6), 2, 1),
  // Three hills with hedgerows in front.
  seamed(1, fill(path('M-34 70Q26 56 62 66T120 64T168 62V96H-34z'), 1, down(60, 1, 82, 0.75))),
  seamed(
    0.7,
    fill(hedge(-34, 68, 40, 62, 4.4, 41), 0, 1),
    fill(hedge(112, 66, 166, 62, 4.4, 42), 0, 1),
  ),
  seamed(
    1,
    fill(path('M-34 80Q40 66 84 76T168 72V96H-34z'), 1, furrows(64, 40, 0.34, 0.5, 1, 0.3)),
  ),
  seamed(0.7, fill(hedge(30, 74, 96, 77, 5, 43), 0, 1)),
  tree(22, 80, 19, 0, 1, 0.9),
  tree(134, 77, 22, 0, 1, 0.9),
  seamed(1, fill(hedge(-34, 94, 166, 92, 8, 44), 0, down(80, 1, 92, 0.5))),
);

/* ---------- Cross-border chains: two gears, a border, one chain ---------- */

/** A chain round two wheels, its first link in the middle of the upper run. */
const chain = (left: number, right: number, y: number, radius: number, count: number): Layers => {
  const [middle, run] = [(left + right) / 2, right - left];
  const half = run + Math.PI * radius;
  return repeat(count, (i) => {
    const along = run / 2 + (i * 2 * half) / count;
    const at = along % half;
    const bend = Math.max(0, at - run) / radius;
    return place(
      // The way back is the way there, turned round.
      { x: middle, y, rotate: Math.floor(along / half) * 180 },
      place(
        {
          x: Math.min(at, run) - run / 2 + Math.sin(bend) * radius,
          y: -Math.cos(bend) * radius,
          rotate: (bend * 180) / Math.PI,
        },
        i % 2 === 0
          ? [
              bare(rect(-7, -4.4, 14, 8.8, 4.2)),
              fill(minus(rect(-6, -3.4, 12, 6.8, 3.2), rect(-3.4, -1.2, 6.8, 2.4, 1)), 2, 1),
            ]
          : [bare(rect(-6.4, -2.4, 12.8, 4.8)), fill(rect(-5.8, -1.4, 11.6, 2.8, 1.2), 2, 1)],
      ),
    );
  });
};

export const crossBorderChains = motif(
  'digitalisation',
  { x: 0.5, y: 0.5, tall: { x: 28, y: -20, width: 104, height: 130 } },
  // Two countries: one on the satin, one on the twill.
  sky(0, 0.3),
  fill(rect(-60, -40, 140, 180), 0, linear(0, 0, 0.12, 80, 60, 0.36)),
  fill(rect(80, -40, 140, 180), 0, linear(80, 30, 0.62, 160, 90, 0.38), 'twill'),
  // The border: a painted post at the road, dashes on the ground.
  bare(line(6, 80, -40, 80, 130)),
  repeat(14, (i) => fill(rect(78.4, -39 + i * 12, 3.2, 7), 2, 1)),
  // One gear on each side, and the chain that runs over both.
  seamed(1.4, fill(gear(57, 45, 19, 12, 4, 0.24), 1, linear(44, 30, 1, 76, 66, 0.62))),
  seamed(1.4, fill(gear(103, 45, 19, 12, 19, 0.24), 1, linear(90, 30, 1, 122, 66, 0.62))),
  ...[57, 103].map((x) => [
    bare(arc(x, 45, 11.6, 1.4)),
    ...[0, 72, 144, 216, 288].map((a) =>
      bare(
        circle(
          x + 8.2 * Math.cos((a * Math.PI) / 180),
          45 + 8.2 * Math.sin((a * Math.PI) / 180),
          1.7,
        ),
      ),
    ),
  ]),
  chain(57, 103, 45, 21.5, 18),
  // A stamp on the link that crosses.
  seamed(1, fill(circle(80, 23.5, 5.2), 2, 1)),
  bare(stroke(1.6, 'M77.2 23.7L79.4 25.9L83 21')),
);

/* ---------- Reshoring: a ship's wake turns back to the factory ---------- */

export const reshoring = motif(
  'digitalisation',
  { x: 0.6, y: 0.42 },
  // Sea seen from above.
  sky(0, linear(0, 0, 0.4, 160, 90, 0.14)),
  repeat(26, (i) => [
    bare(stroke(3, `M${hash(i, 1) * 150 - 6} ${hash(i, 2) * 90}q3 -2.4 6 0t6 0`)),
    fill(stroke(1.3, `M${hash(i, 1) * 150 - 6} ${hash(i, 2) * 90}q3 -2.4 6 0t6 0`), 0, 1),
  ]),
  // Wake: out to the left, round, and home. It widens and thins with age.
  bare(
    path(
      'M170 66C124 72 66 78 42 60S32 20 66 22L92 25L92 33L66 34C48 33 44 46 56 55C76 68 124 84 170 88z',
    ),
  ),
  bare(stroke(20, 'M170 78C120 84 60 86 36 64S26 24 62 22C74 21 84 24 92 27')),
  ...['M170 70C122 77 68 79 44 60S34 27 64 25.6', 'M170 86C118 92 52 94 28 68S18 20 60 17.4'].map(
    (d) => fill(stroke(2.4, d), 2, 1),
  ),
  fill(stroke(5, 'M64 21.6C74 21 84 24 92 27'), 2, 1),
  fill(stroke(6.4, 'M40 60C26 44 34 22 62 21.6'), 2, 0.75),
  fill(stroke(7, 'M170 78C120 84 60 86 39 63'), 2, linear(130, 0, 0.12, 50, 0, 0.62)),
  // Ship, with containers, bow to the quay.
  place(
    { x: 92, y: 27, rotate: 15 },
    seamed(
      1.4,
      fill(path('M-28 -9H12C22 -8.6 29 -4 33 0C29 4 22 8.6 12 9H-28Q-31 0 -28 -9z'), 2, 1),
    ),
    ...[-17, -9, -1, 7]
      .map((x, i) => [
        bare(rect(x - 0.8, -7, 8, 14)),
        fill(rect(x, -6, 6.2, 5.4), i % 2 ? 1 : 0, 1),
        fill(rect(x, 0.8, 6.2, 5.4), i % 2 ? 0 : 1, 1),
      ])
      .flat(),
    bare(rect(-26, -5.4, 6.4, 10.8)),
    fill(rect(-25, -4.4, 4.4, 8.8), 1, 1),
  ),
  // Land on the right: quay, crane, saw-tooth roof.
  bare(polygon(124, -6, 170, -6, 170, 66, 130, 64)),
  fill(polygon(126, -6, 170, -6, 170, 64, 132, 62), 0, 1),
  bare(path('M132.6 62V45L142 36V44L151 36V44L160 36V44L172 36V62z')),
  fill(path('M134 60.4V46L142 38.6V46L151 38.6V46L160 38.6V46L172 38V60.4z'), 1, 1),
  ...[137, 145, 153].map((x) => bare(rect(x, 49.6, 5, 5))),
  seamed(
    1,
    fill(stroke(2.6, 'M136 32V8M149 32V8M136 20H149'), 1, 1),
    fill(stroke(3, 'M108 7.6H162'), 1, 1),
    fill(stroke(1.5, 'M143 -1L112 7.6M143 -1L160 7.6'), 1, 1),
  ),
  fill(line(1.3, 117, 8, 117, 15), 2, 1),
  seamed(0.8, fill(rect(112.6, 15, 9, 4.6), 2, 1)),
);

/* ---------- Inland port Almelo: crane, quay, barge with containers ---------- */

export const inlandPortAlmelo = motif(
  'region',
  { x: 0.48, y: 0.5 },
  sky(0, down(0, 0.04, 50, 0.5)),
  sun(134, 28, 12),
  fill(path('M-34 54V48Q10 43 24 47T60 44T100 48T140 44T168 47V54z'), 0, 0.9),
  // Gantry crane over the quay, reaching out above the barge.
  fill(rect(-34, 52, 84, 10), 2, 0.95),
  repeat(6, (i) => bare(line(1.1, 4 + i * 9, 53, 4 + i * 9, 62))),
  seamed(
    1,
    fill(stroke(3, 'M12 52V12M42 52V12'), 1, 1),
    fill(stroke(2, 'M12 38L42 20M12 20L42 38'), 1, 1),
    fill(rect(-34, 9, 140, 4.6), 1, 1),
    fill(stroke(1.6, 'M27 0L-4 9M27 0L98 9M27 -1V10'), 1, 1),
  ),
  seamed(0.8, fill(rect(75, 13, 10, 5), 2, 1)),
  fill(stroke(1.2, 'M77 18V27M83 18V27'), 2, 1),
  seamed(0.8, fill(rect(70, 27, 20, 8.4), 2, 1)),
  // Stacks on the quay.
  seamed(
    0.8,
    fill(rect(-34, 43, 48, 9), 0, 1),
    fill(rect(20, 43, 18, 9), 2, 1),
    fill(rect(-34, 33.4, 48, 9), 2, 1),
  ),
  ...[-1, 3, 7, 11]
    .map((x) => [bare(line(1, x, 44.4, x, 51)), bare(line(1, x, 34.6, x, 41.6))])
    .flat(),
  // Barge.
  seamed(
    1,
    ...[0, 1, 2, 3].map((i) =>
      fill(rect(58 + i * 17, 49, 15.6, 8), ([1, 0, 2, 1] as const)[i]!, 1),
    ),
    ...[0, 2].map((i) => fill(rect(58 + i * 17, 40.4, 15.6, 8), ([2, 0, 0] as const)[i]!, 1)),
  ),
  ...[0, 1, 2, 3].flatMap((i) =>
    [62, 66, 70].map((x) => bare(line(1, x + i * 17, 50.4, x + i * 17, 56))),
  ),
  ...[0, 2].flatMap((i) =>
    [62, 66, 70].map((x) => bare(line(1, x + i * 17, 41.8, x + i * 17, 47))),
  ),
  ...[74, 78, 82, 86].map((x) => bare(line(1, x, 28.4, x, 34))),
  seamed(1, fill(rect(132, 45, 16, 12), 2, 1), fill(rect(134, 39, 10, 6), 2, 1)),
  ...[134, 139, 143.6].map((x) => bare(rect(x, 48, 3, 3.4))),
  seamed(1, fill(path('M46 57H160L152 67H54z'), 0, 1)),
  fill(path('M47.6 57H160L158.6 59.4H49.4z'), 1, 1),
  // Canal with reflections.
  fill(below(67), 1, times(down(67, 0.85, 92, 0.5), hatch(90, 4.6, 0.5, 1, 0.12))),
  ...[
    [60, 14, 1],
    [78, 12, 0],
    [95, 14, 2],
    [112, 12, 1],
    [138, 15, 2],
  ].map(([x, w, yarn], i) =>
    repeat(3, (k) =>
      fill(rect(x! + (k % 2) * 2, 69.4 + k * 4.6 + (i % 2), w! - k * 2.4, 1.8), yarn as Yarn, 1),
    ),
  ),
  fill(rect(-34, 62, 80, 5), 0, 0.8),
);

/* ---------- Corridor Zwolle – Münster: rails between two towers ---------- */

export const corridorZwolleMunster = motif(
  'region-night',
  { x: 0.5, y: 0.45 },
  sky(0, down(0, 0.08, 52, 0.62)),
  clip(rect(-34, -6, 208, 60), [
    bare(circle(80, 50, 23)),
    fill(circle(80, 50, 21), 1, down(30, 1, 50, 0.75)),
  ]),
  fill(path('M-34 54V47Q20 43 50 48T110 48T168 45V54z'), 0, 1),
  // Left: a Dutch tower, octagonal with an onion. Right: a German hall church with a spire.
  seamed(
    1.1,
    fill(rect(12, 32, 20, 36), 2, 1),
    fill(rect(15, 20, 14, 12), 2, 1),
    fill(path('M13 20C12 12 18 12 20.4 5H23.6C26 12 32 12 31 20z'), 0, 1),
    fill(line(1.4, 22, 5, 22, -4), 2, 1),
    fill(polygon(-34, 68, -34, 46, -20, 38, -6, 46, 0, 42, 12, 50, 12, 68), 0, 1),
  ),
  ...[17.4, 23].map((x) => bare(rect(x, 23, 3.4, 7))),
  bare(circle(22, 39, 4.4)),
  fill(circle(22, 39, 2.8), 1, 1),
  bare(rect(20, 50, 4, 10)),
  bare(line(1.1, 12, 46.6, 32, 46.6)),
  ...[-4, 3].map((x) => fill(rect(x, 52, 4, 5), 1, 1)),
  seamed(
    1.1,
    fill(polygon(126, 68, 126, 30, 144, 30, 144, 68), 2, 1),
    fill(polygon(125, 30, 135, 0, 145, 30), 0, 1),
    fill(polygon(144, 68, 144, 46, 152, 34, 170, 34, 170, 68), 0, 1),
  ),
  fill(line(1.4, 135, 1, 135, -4), 2, 1),
  ...[129.4, 136.6].map((x) => [bare(rect(x, 35, 4, 9)), bare(rect(x, 50, 4, 9))]).flat(),
  ...[149, 156.6]
    .map((x) => [
      bare(rect(x - 1, 45, 6, 15)),
      fill(path(`M${x} 59V49Q${x + 2} 44 ${x + 4} 49V59z`), 1, 1),
    ])
    .flat(),
  // Land and rails.
  fill(below(54), 0, down(54, 0.95, 90, 0.5)),
  bare(polygon(79, 53, 81, 53, 126, 96, 34, 96)),
  repeat(9, (i) => {
    const y = 55 + i * i * 0.46 + i * 1.1;
    const half = 1 + (y - 53) * 0.98;
    return fill(rect(80 - half, y, half * 2, 0.9 + i * 0.28), 0, 1);
  }),
  bare(stroke(3.4, 'M79.6 53L54 96M80.4 53L106 96')),
  fill(polygon(79.3, 53, 80, 53, 56.8, 96, 52, 96), 2, 1),
  fill(polygon(80, 53, 80.7, 53, 108, 96, 103.2, 96), 2, 1),
  // Masts on both sides, smaller towards the horizon.
  ...[1, 0.36].flatMap((size) =>
    [-1, 1].map((side) =>
      seamed(
        0.7,
        fill(
          stroke(
            0.9 + size,
            `M${80 + side * 50 * size} ${53 + 36 * size}V${53 - 27 * size}M${80 + side * 52 * size} ${53 - 24 * size}H${80 + side * 26 * size}`,
          ),
          1,
          1,
        ),
      ),
    ),
  ),
);

/* ---------- Noaberschap: two farmhouses, a path, light in the windows ---------- */

const farmhouse = (x: number, y: number, s: number, flip: number): Layers =>
  place(
    { x, y, scale: [s * flip, s] },
    bare(path('M-24 1V-17L-14 -35H10L26 -17V1z')),
    fill(polygon(-20, 0, -20, -16, -10, -32, 0, -16, 0, 0), 2, 1),
    fill(polygon(0, 0, 0, -14, 22, -14, 22, 0), 2, 0.62),
    bare(line(1.2, 0, -14, 0, 0)),
    bare(stroke(1.1, 'M-20 -16H0M-16 -16L-10 -26L-4 -16')),
    fill(polygon(-10, -34, 10, -32, 25, -13, 1, -14), 0, 1),
    fill(stroke(2.4, 'M-23 -13L-10 -34L3 -13'), 0, 1),
    bare(rect(-14, -13, 8, 13)),
    fill(rect(-13, -12, 6, 12), 1, 1),
    bare(rect(-13, -22, 6, 5)),
    fill(rect(-12, -21, 4, 3), 1, 1),
    ...[4, 13].map((wx) => [bare(rect(wx - 1, -11, 7, 7)), fill(rect(wx, -10, 5, 5), 1, 1)]).flat(),
    fill(rect(6, -37, 4, 6), 2, 1),
  );

export const noaberschap = motif(
  'region-night',
  { x: 0.5, y: 0.56, tall: { x: 33, y: -14, width: 96, height: 120 } },
  sky(0, down(0, 0.1, 54, 0.3)),
  repeat(30, (i) =>
    fill(rect(Math.floor(hash(i, 7) * 160), Math.floor(hash(i, 8) * 46) - 12, 1.1, 1.1), 2, 1),
  ),
  fill(path('M-34 50V42Q24 34 54 40T112 38T194 40V54z'), 0, 0.7),
  fill(below(48), 0, down(48, 0.62, 90, 0.36)),
  tree(80, 52, 26, 0, 0.9, 0.9),
  tree(2, 56, 32, 0, 0.8, 0.9),
  tree(158, 56, 32, 0, 0.8, 0.9),
  farmhouse(40, 56, 1.02, 1),
  farmhouse(120, 56, 1.02, -1),
  // Smoke from both chimneys meets over the middle.
  ...['M48 18C47 8 58 10 60 2S72 -4 80 -2', 'M112 18C113 8 102 10 100 2S88 -4 80 -2'].flatMap(
    (d) => [bare(stroke(4.4, d)), fill(stroke(2.2, d), 2, 1)],
  ),
  // A table between the houses: cloth, lantern, a pot, and neighbours on both sides.
  shade(ellipse(80, 74, 46, 18), around(80, 70, 4, 0.5, 44, 0), 'add'),
  ...(
    [
      [54, 1],
      [106, -1],
    ] as const
  ).map(([x, side]) =>
    place(
      { x, y: 62, scale: [side, 1] },
      bare(outline(path('M-9 34V12Q-9 4 -1 4Q6 4 8 12L18 15V20L5 19V34z'), 2.4)),
      bare(circle(-0.4, -2.6, 6.6)),
      fill(circle(-0.4, -2.6, 5.2), 2, 1),
      fill(path('M-9 34V12Q-9 4 -1 4Q6 4 8 12L18 15V20L5 19V34z'), side > 0 ? 2 : 1, 0.88),
      fill(path('M-6.4 -4C-6 -9 4 -9.6 5 -4L1 -5.6z'), 0, 1),
    ),
  ),
  bare(rect(61, 76.4, 38, 30)),
  fill(rect(62, 77.6, 36, 4.2), 2, 1),
  fill(rect(64, 81.4, 32, 12), 2, hatch(0, 5.4, 0.5, 1, 0.4)),
  seamed(0.8, fill(path('M83 77.6V71.4H93V77.6z'), 1, 1), fill(rect(86, 69, 4, 2.4), 1, 1)),
  bare(circle(73, 70, 6.2)),
  fill(rect(70, 66.4, 6, 11, 2), 1, 1),
  fill(arc(73, 65.4, 2.4, 1.1, 180, 360), 2, 1),
  fill(rect(72, 69, 2, 5), 2, 1),
  seamed(
    1,
    fill(hedge(-34, 98, 44, 95, 8, 51), 0, 0.8),
    fill(hedge(116, 95, 194, 98, 8, 52), 0, 0.8),
  ),
);

/* ---------- Working across the border: a bicycle over a dashed line ---------- */

const bicycle: Layers = [
  bare(union(arc(-27, 0, 19.5, 6), arc(27, 0, 19.5, 6))),
  fill(arc(-27, 0, 19.5, 2.8), 2, 1),
  fill(arc(27, 0, 19.5, 2.8), 2, 1),
  repeat(8, (i) => {
    const a = (i * 45 + 10) * (Math.PI / 180);
    return [-27, 27].map((x) =>
      fill(line(0.9, x, 0, x + 18 * Math.cos(a), 18 * Math.sin(a)), 2, 1),
    );
  }),
  bare(
    stroke(
      5.4,
      'M-27 0L-13 -27L-3 2L-27 0M-13 -27L19 -29L-3 2M19 -29L27 0M19 -29L17 -37M-13 -27L-15 -33',
    ),
  ),
  fill(stroke(3, 'M-27 0L-13 -27L-3 2L-27 0M-13 -27L19 -29L-3 2M18 -33L27 0'), 1, 1),
  fill(stroke(2.6, 'M18 -32L16.6 -38Q22 -41 27 -38'), 2, 1),
  fill(path('M-22 -35H-9Q-8 -32 -12 -31.6L-16 -32z'), 2, 1),
  fill(stroke(2.4, 'M-13 -27L-15 -33'), 1, 1),
  bare(circle(-3, 2, 5.4)),
  fill(circle(-3, 2, 4.2), 2, 1),
  fill(stroke(1.8, 'M-3 2L2 10M-1 10.4H5'), 2, 1),
  seamed(0.8, fill(path('M-44 -20H-26L-28 -8H-42z'), 0, 1)),
  fill(circle(-27, 0, 2.2), 1, 1),
  fill(circle(27, 0, 2.2), 1, 1),
];

export const workingAcrossTheBorder = motif(
  'region',
  { x: 0.42, y: 0.5 },
  sky(0, linear(0, 0, 0.06, 160, 60, 0.45)),
  // Ahead: a works with a chimney; behind: a gabled street.
  seamed(
    0.9,
    fill(polygon(-34, 66, -6, 44, 4, 36, 14, 44, 14, 66), 0, 1),
    fill(polygon(14, 66, 14, 40, 24, 30, 34, 40, 34, 66), 0, 0.85),
  ),
  ...[
    [0, 50],
    [8, 50],
    [18, 46],
    [26, 46],
    [18, 54],
    [26, 54],
  ].map(([x, y]) => fill(rect(x!, y!, 3.4, 4), 1, 1)),
  seamed(
    0.9,
    fill(rect(148, 14, 6, 44), 0, 1),
    fill(path('M126 66V46L136 38V46L146 38V46L156 38V46L168 38V66z'), 0, 1),
  ),
  ...[130, 140, 150].map((x) => fill(rect(x, 52, 5, 4), 1, 1)),
  // Road, and the border over it.
  fill(below(66), 1, down(66, 0.9, 92, 0.5)),
  bare(line(1.2, -34, 66, 166, 66)),
  fill(polygon(-34, 74, 166, 74, 166, 86, -34, 86), 1, 0.2),
  bare(line(8, 114, -6, 114, 66)),
  repeat(7, (i) => fill(rect(111.4, -2 + i * 10.6, 4.6, 6), 2, 1)),
  bare(polygon(109, 66, 119, 66, 140, 98, 122, 98)),
  repeat(3, (i) =>
    fill(
      polygon(
        112 + i * 5.4,
        68 + i * 9,
        117 + i * 5.6,
        68 + i * 9,
        120.6 + i * 5.6,
        73 + i * 9,
        115 + i * 5.4,
        73 + i * 9,
      ),
      2,
      1,
    ),
  ),
  place({ x: 66, y: 62 }, bicycle),
);

/* ---------- First hundred days: suitcase, key, bicycle wheel ---------- */

export const firstHundredDays = motif(
  'region',
  { x: 0.44, y: 0.5 },
  // Wallpaper of days: ten rows of ten little stitches.
  sky(0, down(0, 0.2, 90, 0.36)),
  repeat(100, (i) =>
    fill(rect(6 + (i % 20) * 7.8, 5 + Math.floor(i / 20) * 8, 2.6, 2.6), i < 34 ? 1 : 0, 1),
  ),
  fill(below(78), 1, down(78, 0.85, 92, 0.5), 'twill'),
  bare(line(1.3, -34, 78, 166, 78)),
  // Wheel behind.
  bare(circle(120, 47, 33)),
  fill(circle(120, 47, 30), 0, 0.2),
  fill(arc(120, 47, 31, 3.4), 2, 1),
  bare(arc(120, 47, 28.6, 1)),
  repeat(16, (i) => {
    const a = (i * 22.5 * Math.PI) / 180;
    return fill(
      line(
        0.9,
        120 + 3 * Math.cos(a + 0.9),
        47 + 3 * Math.sin(a + 0.9),
        120 + 29 * Math.cos(a),
        47 + 29 * Math.sin(a),
      ),
      2,
      1,
    );
  }),
  seamed(0.8, fill(circle(120, 47, 4.4), 1, 1)),
  // Suitcase.
  seamed(1.2, fill(minus(rect(44, 18, 28, 22, 4), rect(48, 22, 20, 22, 2)), 2, 1)),
  seamed(1.4, fill(rect(18, 29, 80, 50, 6), 1, linear(20, 30, 1, 96, 80, 0.62))),
  ...[32, 80]
    .map((x) => [
      bare(rect(x - 1, 29, 8, 50)),
      fill(rect(x, 29, 6, 50), 0, 1),
      bare(rect(x - 0.4, 40, 6.8, 6)),
      fill(rect(x + 0.6, 41, 4.8, 4), 2, 1),
    ])
    .flat(),
  bare(line(1.2, 18, 36, 98, 36)),
  // Labels.
  seamed(0.9, place({ x: 58, y: 58, rotate: -8 }, fill(rect(-14, -9, 28, 18, 2), 2, 1))),
  place(
    { x: 58, y: 58, rotate: -8 },
    bare(line(1.2, -10, -3.6, 10, -3.6)),
    bare(line(1.2, -10, 0.4, 5, 0.4)),
    bare(line(1.2, -10, 4.2, 8, 4.2)),
  ),
  // Key in front, with its tag.
  place(
    { x: 106, y: 74, rotate: -24 },
    seamed(
      1.2,
      fill(
        union(
          minus(circle(-14, 0, 9.4), circle(-16, 0, 3.8)),
          rect(-7, -2.4, 40, 4.8),
          rect(23, 0, 4, 9),
          rect(29, 0, 4, 7),
        ),
        2,
        1,
      ),
    ),
  ),
);
