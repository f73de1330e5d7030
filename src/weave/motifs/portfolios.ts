import {
  arc,
  around,
  bare,
  circle,
  clip,
  down,
  across,
  everywhere,
  fill,
  hash,
  hatch,
  line,
  linear,
  minus,
  motif,
  outline,
  path,
  polygon,
  rect,
  repeat,
  seamed,
  sky,
  shade,
  stroke,
  times,
  union,
} from './kit.ts';

/* ---------- Digitalisation: a robot hand touches a sphere of data bricks ---------- */

const globe = { x: 111, y: 45, r: 33 };

const bricks = repeat(13, (row) => {
  const y = globe.y - 36 + row * 5.6;
  return repeat(10, (column) => {
    const x = globe.x - 44 + column * 9 + (row % 2) * 4.5;
    const [dx, dy] = [x + 4 - globe.x, y + 2.4 - globe.y];
    const far = Math.hypot(dx, dy);
    const missing = hash(row * 7, column * 3) < (far > 24 ? 0.2 : 0.05);
    if (far > globe.r + 1 || missing) return [];
    const light = Math.hypot(dx + 12, dy + 10) < 25 - hash(row, column) * 6;
    const shadow = Math.hypot(dx + 9, dy + 8) > 36;
    return fill(rect(x, y, 8, 4.6), light ? 2 : 0, shadow ? 0.5 : 1);
  });
});

const strays = repeat(12, (i) =>
  fill(
    rect(
      globe.x + 25 + hash(i, 1) * 24,
      globe.y - 38 + i * 6.1 + hash(i, 2) * 3,
      3 + hash(i, 5) * 5,
      3.4,
    ),
    i % 3 === 0 ? 2 : 0,
    0.9 - hash(i, 4) * 0.3,
  ),
);

const robotHand = [
  // Forearm, wrist and palm in three plates, then fingers of two links each.
  fill(path('M-34 92L-4 70L22 56L31 66L8 86L8 92z'), 1, linear(0, 62, 1, 24, 88, 0.5)),
  fill(circle(29, 59.5, 6.6), 1, 1),
  bare(circle(29, 59.5, 2.6)),
  fill(path('M33 50L44 41L56 44L55 57L42 63L35 60z'), 1, linear(40, 42, 1, 50, 62, 0.5)),
  fill(stroke(6, 'M51 44L63 37.5'), 1, 1),
  fill(stroke(4.8, 'M67 36.6L78.5 43'), 1, 1),
  fill(circle(65, 37, 3.6), 2, 1),
  fill(stroke(5, 'M53 51L62 52L67 59'), 1, 1),
  fill(stroke(4.6, 'M47 59L56 63L58 70'), 1, 1),
  fill(stroke(4.6, 'M42 43.5L46 32.5L55 28'), 1, 1),
  fill(circle(46, 32.6, 2.8), 2, 1),
  fill(circle(62.4, 52, 2.6), 2, 0.9),
];

export const digitalisation = motif(
  'digitalisation',
  { x: 0.7, y: 0.48, tall: { x: 38, y: -22, width: 108, height: 135 } },
  sky(0, times(down(0, 0.05, 90, 0.3), hatch(90, 11.2, 0.5, 1, 0.55))),
  shade(circle(globe.x, globe.y, 46), around(globe.x, globe.y, 30, 0.16, 46, 0), 'add'),
  bare(circle(globe.x, globe.y, globe.r + 2.4)),
  clip(circle(globe.x, globe.y, globe.r), bricks),
  strays,
  ...robotHand.flatMap((part) => (part.yarn === undefined ? [part] : seamed(1, part))),
  // The touch: short rays where finger meets brick.
  repeat(5, (i) => {
    const angle = ((150 + i * 30) * Math.PI) / 180;
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    return i === 1 ? [] : fill(line(1.3, 81 + c * 5, 44 + s * 5, 81 + c * 9, 44 + s * 9), 2, 1);
  }),
);

/* ---------- Care: a heartbeat runs through a ring ---------- */

const beat = 'M-34 47H52l4 -6l4 6h4l3 5l8 -36l9 60l7 -34l3 5h5l4 -5l4 5h80';

export const care = motif(
  'care',
  { x: 0.5, y: 0.5, tall: { x: 34, y: -12.5, width: 92, height: 115 } },
  sky(0, times(down(0, 0.1, 45, 0.34, 90, 0.1), hatch(0, 10, 0.16, 0.35, 1))),
  shade(everywhere, around(80, 45, 20, 0.1, 60, 0), 'add'),
  bare(circle(80, 45, 40)),
  fill(circle(80, 45, 31), 0, around(80, 45, 6, 0.16, 31, 0.75)),
  // The ring: a wide band with a thin one inside it, open where the line passes.
  fill(arc(80, 45, 36, 5), 2, linear(56, 20, 1, 116, 82, 0.85)),
  fill(arc(80, 45, 31, 1.2), 2, 1),
  bare(stroke(9, beat)),
  fill(stroke(3.2, beat), 2, 1),
  clip(circle(80, 45, 29.6), fill(stroke(4.6, beat), 1, 1)),
  // Ticks around the ring, as on a dial.
  repeat(12, (i) => {
    const angle = ((i * 30 + 15) * Math.PI) / 180;
    return fill(
      line(
        1.6,
        80 + 41.5 * Math.cos(angle),
        45 + 41.5 * Math.sin(angle),
        80 + 44 * Math.cos(angle),
        45 + 44 * Math.sin(angle),
      ),
      1,
      1,
    );
  }),
);

/* ---------- Circular: an arrow that closes on itself around two leaves ---------- */

const ringArrow = minus(
  union(arc(80, 46, 32, 13, -34, 262), polygon(80.5, -1, 80.5, 28, 101, 13.5)),
  polygon(76, 0, 80.4, 0, 80.4, 30, 76, 30),
);

export const circular = motif(
  'circular',
  { x: 0.5, y: 0.5, tall: { x: 36, y: -9, width: 88, height: 110 } },
  sky(0, times(around(80, 46, 10, 0.16, 40, 0.3, 100, 0.12), hatch(35, 14, 0.5, 1, 0.72))),
  bare(outline(ringArrow, 4)),
  // Three plies twisted into one yarn: the stripes turn with the ring.
  fill(ringArrow, 1, (x, y) => {
    const turn = (Math.atan2(y - 46, x - 80) * 16) / Math.PI + Math.hypot(x - 80, y - 46) / 7;
    return 0.62 + 0.38 * Math.min(1, Math.abs((turn - Math.floor(turn)) * 2 - 1) * 1.6);
  }),
  // Fibres leave the worn end and come back at the tip.
  repeat(5, (i) => fill(arc(80, 46, 26.6 + i * 2.8, 1.2, 262, 276 + i * 7), 1, 1)),
  bare(circle(80, 46, 23)),
  fill(circle(80, 46, 23), 0, down(24, 0.05, 69, 0.55)),
  seamed(
    0.8,
    fill(path('M80 64C70 63 59 54 60 40C72 41 81 50 80 64z'), 2, linear(60, 42, 1, 80, 62, 0.72)),
    fill(
      path('M80 64C79 48 86 35 101 31C104 47 95 60 80 64z'),
      2,
      linear(100, 34, 1, 80, 62, 0.72),
    ),
  ),
  bare(stroke(1.2, 'M64 44Q75 52 79 63M97 36Q86 48 81 62')),
  fill(stroke(2.4, 'M80 62Q81 67 80 69'), 2, 1),
);

/* ---------- Key technologies: waveguides glow through a chip ---------- */

const guides = [
  'M-34 12H30C52 12 50 38 72 38H164',
  'M-34 26H26C50 26 50 43 74 43H164',
  'M-34 52H30C48 52 52 48 74 48H164',
  'M-34 66H34C56 66 52 53 78 53H164',
  'M-34 80H44C66 80 62 58 84 58H164',
];

export const keyTechnologies = motif(
  'key-technologies',
  { x: 0.56, y: 0.53, tall: { x: 60, y: 0, width: 72, height: 90 } },
  sky(0, across(0, 0.04, 36, 0.14, 126, 0.14, 160, 0.06)),
  fill(rect(36, -4, 90, 100), 0, across(36, 0.25, 80, 0.5, 126, 0.38)),
  bare(line(1.6, 36, -4, 36, 96)),
  bare(line(1.6, 126, -4, 126, 96)),
  repeat(7, (i) =>
    seamed(
      0.8,
      fill(rect(44 + i * 11.4, -4, 6.4, 9), 1, 1),
      fill(rect(44 + i * 11.4, 85, 6.4, 9), 1, 1),
    ),
  ),
  ...guides.map((d) => bare(stroke(5, d))),
  // Light gathers: violet where it comes in, lilac in the bend, gold past the rings.
  ...guides.map((d) => fill(stroke(2.6, d), 0, 1)),
  clip(rect(40, -4, 80, 98), ...guides.map((d) => fill(stroke(2.6, d), 2, 1))),
  clip(rect(98, 0, 70, 90), ...guides.map((d) => fill(stroke(2.6, d), 1, 1))),
  // Ring resonators couple light out of the outer guides.
  ...[
    [98, 22.4],
    [98, 73.6],
  ].map(([x, y]) => [
    bare(circle(x!, y!, 14.4)),
    fill(circle(x!, y!, 14), 0, around(x!, y!, 3, 0.75, 12, 0.2)),
    bare(arc(x!, y!, 11.6, 5.4)),
    fill(arc(x!, y!, 11.6, 3.2), 2, 1),
    clip(rect(x! - 1, 0, 40, 90), fill(arc(x!, y!, 11.6, 3.2), 1, 1)),
  ]),
  // Light leaves the chip.
  repeat(5, (i) => shade(rect(126, 32.5 + i * 5, 40, 11), across(126, 0.36, 164, 0.1), 'add')),
  repeat(5, (i) => fill(line(2.2, 127, 38 + i * 5, 170, 38 + i * 5), 1, 1)),
);
