import {
  across,
  around,
  bare,
  below,
  circle,
  down,
  ellipse,
  everywhere,
  fill,
  hash,
  hatch,
  line,
  linear,
  motif,
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
  union,
} from './kit.ts';

/* ---------- TOPFIT: a runner, a heartbeat for a track ---------- */

const track =
  'M-34 74H22l4 -5l4 5h8l4 -12l7 24l9 -46l8 40l4 -6h20l4 -5l4 5h12l5 -14l7 26l8 -34l6 24h40';

export const topfit = motif(
  'care',
  { x: 0.56, y: 0.46 },
  sky(0, across(0, 0.06, 90, 0.3, 160, 0.12)),
  // Speed: the air behind the runner.
  repeat(7, (i) =>
    fill(line(1.6, 4 + hash(i, 1) * 20, 14 + i * 7, 40 + hash(i, 2) * 22, 14 + i * 7), 0, 1),
  ),
  // Track: lanes under the line.
  fill(below(78), 0, down(78, 0.85, 92, 0.4)),
  bare(line(1.2, -34, 83, 166, 83)),
  bare(stroke(7, track)),
  fill(stroke(2.8, track), 2, across(0, 0.6, 50, 1)),
  // Runner, in full stride to the right: far limbs, trunk, near limbs, head.
  seamed(1.2, fill(stroke(5, 'M94 29L82 39L71 33'), 1, 1)),
  seamed(
    1.2,
    fill(stroke(6.4, 'M87 50L75 61L58 57'), 1, 1),
    fill(stroke(4.6, 'M58 57L52 63'), 2, 1),
  ),
  seamed(1.2, fill(stroke(4.6, 'M98 24L101 19'), 1, 1)),
  seamed(1.2, fill(path('M91 23C96 21 102 23 102 29L94 51C91 56 82 54 81 49z'), 1, 1)),
  seamed(1.2, fill(path('M81 45L96 47L94.6 52L110 55L107 62L84 57C80 55 79 49 81 45z'), 2, 1)),
  seamed(
    1.2,
    fill(stroke(6.4, 'M106 58L102 72'), 1, 1),
    fill(stroke(4.8, 'M101.4 73L110 74'), 2, 1),
  ),
  seamed(1.2, fill(stroke(5.2, 'M98 28L102 41L115 36'), 1, 1)),
  seamed(1.2, fill(ellipse(104, 12.4, 6.8, 7.4), 1, 1)),
  fill(stroke(2.2, 'M97.4 9L110.6 11.4'), 2, 1),
  fill(stroke(2, 'M97 9L89 6.6M97 10L90 12'), 2, 1),
  // The heart the line starts from.
  seamed(
    0.9,
    fill(
      path(
        'M93 32C91 29 87 30 87.6 33.4C88 36 92 38.4 92.4 39.6C93.6 38.6 97 37 97.6 34.4C98.4 31 94.6 29.6 93 32z',
      ),
      2,
      1,
    ),
  ),
);

/* ---------- Simulated hospital: a bed under an operating lamp ---------- */

export const simulatedHospital = motif(
  'care',
  { x: 0.46, y: 0.44 },
  sky(0, times(down(0, 0.16, 74, 0.4), hatch(0, 16, 0.93, 1, 0), hatch(90, 16, 0.93, 1, 0))),
  // Cone of light.
  fill(polygon(56, 26, 98, 26, 132, 62, 26, 62), 2, down(26, 0.5, 62, 0.22)),
  // Lamp on its arm.
  seamed(0.9, fill(stroke(2.8, 'M140 -4V10L112 4L80 10'), 2, 1)),
  seamed(
    1,
    fill(path('M48 22C54 8 100 8 106 22z'), 2, across(48, 1, 80, 1, 106, 0.75)),
    fill(rect(46, 21, 62, 4, 2), 1, 1),
  ),
  repeat(4, (i) => bare(circle(58 + i * 12.6, 17.6, 2.5))),
  repeat(4, (i) => fill(circle(58 + i * 12.6, 17.6, 1.6), 1, 1)),
  // Floor.
  fill(below(79), 0, down(79, 0.95, 92, 0.6)),
  bare(line(1.3, -34, 79, 166, 79)),
  // Bed frame and mattress.
  seamed(
    1,
    fill(stroke(3, 'M34 64V78M118 64V78M40 72L112 72'), 2, 1),
    fill(circle(34, 79, 3.2), 2, 1),
    fill(circle(118, 79, 3.2), 2, 1),
  ),
  seamed(1, fill(path('M22 60H124V66H22z'), 0, 1)),
  seamed(1, fill(stroke(3, 'M19 66V42M127 66V52'), 2, 1)),
  // Pillow, head, blanket over a body.
  seamed(1, fill(path('M22 59C21 50 26 47 40 49L44 59z'), 2, 1)),
  seamed(0.9, fill(ellipse(39, 46.5, 7.4, 6.6), 1, 1)),
  seamed(
    1,
    fill(
      path(
        'M46 59C46 49 54 47 64 48C80 49 88 43 98 46C108 48 114 46 116 49C120 50 123 54 123 60H46z',
      ),
      1,
      down(44, 1, 60, 0.6),
    ),
  ),
  bare(stroke(1.2, 'M58 50C66 52 64 56 60 60M92 48C96 52 94 56 98 60')),
  fill(path('M46 59C46 49 52 47 57 47.6L59 59z'), 2, 1),
  // Drip and monitor.
  seamed(0.9, fill(stroke(1.8, 'M12 82V14H22'), 2, 1), fill(rect(19, 17, 8, 13, 2), 1, 1)),
  fill(stroke(1, 'M23 30C23 40 30 42 48 56'), 2, 1),
  seamed(1, fill(line(2.4, 146, 82, 146, 52), 2, 1), fill(rect(130, 26, 28, 24, 2), 2, 1)),
  bare(rect(132.4, 28.4, 23.2, 19.2)),
  fill(stroke(1.5, 'M132 39H138l3 -6l4 11l3 -7l2 2h6'), 1, 1),
);

/* ---------- From lab to ward: a microscope whose light falls on a bandage ---------- */

export const fromLabToWard = motif(
  'care',
  { x: 0.84, y: 0.5 },
  // Two halves: lab dark, ward light.
  sky(0, across(0, 0.1, 80, 0.26, 160, 0.5)),
  shade(everywhere, around(118, 62, 10, 0.26, 60, 0), 'add'),
  // Beam from the objective down onto the plaster.
  fill(polygon(58, 50, 66, 46, 148, 64, 92, 84), 2, across(58, 0.8, 140, 0.3)),
  fill(below(78), 0, 0.85),
  bare(line(1.3, -34, 78, 166, 78)),
  // Microscope.
  seamed(
    1.1,
    fill(path('M10 80V73C10 70 14 69 18 69H60C66 69 68 73 68 80z'), 2, 1),
    fill(stroke(7.4, 'M22 70C12 56 14 40 26 30'), 2, 1),
    fill(path('M26 61H62V66H26z'), 1, 1),
  ),
  seamed(
    1.1,
    place(
      { x: 44, y: 30, rotate: -28 },
      fill(rect(-7.5, -20, 15, 34, 2), 2, across(-7.5, 1, 3, 1, 7.5, 0.5)),
      fill(rect(-5, -29, 10, 9, 1.4), 1, 1),
      fill(rect(-4.6, 14, 9.2, 7), 1, 1),
      fill(rect(-3, 21, 6, 5), 2, 1),
    ),
  ),
  bare(place({ x: 44, y: 30, rotate: -28 }, fill(line(1.1, -8, -8, 8, -8), 2, 1))[0]!.shape),
  bare(place({ x: 44, y: 30, rotate: -28 }, fill(line(1.1, -8, 6, 8, 6), 2, 1))[0]!.shape),
  seamed(0.9, fill(circle(23, 46, 4.4), 1, 1)),
  // The hand, held open, a plaster in cross on the palm.
  seamed(
    1.2,
    fill(
      path(
        'M166 76H132C118 80 104 80 96 76C92 73 94 69 99 70L112 71C106 68 92 66 86 62C82 59 85 54 90 56L110 62C104 57 96 50 93 45C90 40 96 37 100 41L117 57C114 51 110 42 109 37C108 32 115 30 117 35L126 53C126 48 126 41 127 37C128 32 134 33 134 38L135 55C140 58 152 58 166 57z',
      ),
      1,
      linear(90, 40, 1, 168, 96, 0.75),
    ),
  ),
  place(
    { x: 131, y: 65.5, rotate: -10 },
    bare(union(rect(-12, -4.6, 24, 9.2, 3), rect(-4.6, -12, 9.2, 24, 3))),
    fill(union(rect(-10.6, -3.4, 21.2, 6.8, 2.6), rect(-3.4, -10.6, 6.8, 21.2, 2.6)), 2, 1),
  ),
);
