import {
  across, arc, around, bare, below, both, circle, clip, down, ellipse, everywhere, fill, furrows, grain, hash, hatch, line, linear, minus,
  motif, outline, path, place, plus, poplar, polygon, rect, repeat, seamed, sector, shade, sky, stroke, sun, times, tree, union,
} from './kit.ts';

/* ---------- Circular textiles: a leg of the jeans unravels into a spool of yarn ---------- */

const jeans = path('M30 8H76L79 30L80 84H57L54 38L49 84H24L27 30z');
const strands = [0, 1, 2, 3, 4].map(
  (i) => `M${60 + i * 4.4} ${64 + (i % 2) * 3}V${70 + i}C${61 + i * 4} ${88 + i * 0.4} ${92 - i * 3} ${88 - i * 2} ${98 - i} ${76 - i * 3}S${112} ${40 + i * 7} 124 ${38 + i * 7.4}`,
);

export const circularTextiles = motif(
  'circular',
  { x: 0.5, y: 0.5 },
  sky(0, linear(0, 0, 0.12, 160, 90, 0.36)),
  bare(outline(jeans, 3)),
  // Denim is a twill, so it is woven as one.
  fill(jeans, 1, across(24, 0.95, 40, 0.7, 54, 0.5, 58, 0.95, 80, 0.62), 'twill'),
  fill(path('M30 8H76L76.8 15H29.2z'), 1, 1),
  bare(line(1.1, 29, 15.6, 77, 15.6)),
  repeat(4, (i) => fill(rect(34 + i * 12.4, 6.6, 2.6, 10), 2, 1)),
  // Seams and pockets in pale thread.
  fill(stroke(1.3, 'M31 17C32 25 37 28 43 28M75 17C74 25 69 28 63 28M53 16V37M24.8 80H49.6M33 30L30 82'), 2, 1),
  fill(stroke(1.2, 'M53 30Q58 30 58 17'), 2, 1),
  // The right leg ends in loose ends.
  bare(path('M56 62L60 66L64 60L68 66L72 60L76 66L82 60V90H56z')),
  shade(path('M56 62L60 66L64 60L68 66L72 60L76 66L82 60V90H56z'), 0.14, 'add'),
  ...strands.map((d) => bare(stroke(3.2, d))),
  ...strands.map((d, i) => fill(stroke(1.5, d), i === 2 ? 2 : 1, 1)),
  // Spool: two flanges and a body of wound yarn.
  seamed(1, fill(path('M110 30H148L140 42V72L148 84H110L118 72V42z'), 1, 1)),
  bare(rect(108, 32, 42, 50)),
  fill(path('M114 33C122 36 136 36 144 33V81C136 78 122 78 114 81z'), 1, across(114, 0.62, 122, 1, 132, 0.9, 144, 0.4)),
  repeat(9, (i) => bare(stroke(1, `M114 ${39 + i * 4.8}Q129 ${43 + i * 4.8} 144 ${36 + i * 4.8}`))),
  seamed(1, fill(rect(106, 25, 46, 7.5, 3), 2, across(106, 1, 140, 1, 152, 0.6)), fill(rect(106, 81, 46, 7.5, 3), 2, across(106, 1, 140, 1, 152, 0.6))),
  seamed(0.8, fill(rect(124, 16, 10, 9), 2, 1)),
);

/* ---------- Mineral Valley: the soil in layers, a crop with roots ---------- */

const topsoil = path('M-34 38Q20 35 44 38T92 37T166 38V54Q120 50 84 54T-6 52z');
const subsoil = path('M-34 52Q40 57 84 54T166 54V72Q110 67 70 73T-6 70z');
const rock = path('M-34 70Q34 76 70 73T166 72V96H-34z');
const leaf = (x: number, y: number, side: number, reach: number, droop: number) =>
  path(`M${x} ${y}Q${x + side * reach * 0.5} ${y - droop * 1.5} ${x + side * reach} ${y + droop * 0.5}Q${x + side * reach * 0.5} ${y - droop * 0.7} ${x} ${y + 3.4}z`);
const maize = (x: number, top: number, scale: number) =>
  seamed(
    0.7,
    fill(line(2 * scale + 0.4, x, 38, x, top), 1, 1),
    fill(leaf(x, top + 19 * scale, -1, 17 * scale, 9 * scale), 1, 1),
    fill(leaf(x, top + 16 * scale, 1, 18 * scale, 9 * scale), 1, 1),
    fill(leaf(x, top + 9 * scale, -1, 14 * scale, 8 * scale), 1, 1),
    fill(leaf(x, top + 6 * scale, 1, 13 * scale, 7 * scale), 1, 1),
    fill(ellipse(x + 3.6 * scale, top + 14 * scale, 2.4 * scale, 5 * scale), 2, 1),
    fill(stroke(1.1, `M${x} ${top}L${x - 3} ${top - 6 * scale}M${x} ${top}V${top - 7 * scale}M${x} ${top}L${x + 3} ${top - 6 * scale}`), 2, 1),
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
  ...[[14, 80, 8, 5], [40, 86, 10, 5], [104, 82, 11, 6], [134, 86, 9, 5], [150, 78, 7, 4], [70, 83, 7, 4]].map(([x, y, rx, ry]) =>
    seamed(0.9, fill(ellipse(x!, y!, rx!, ry!), 2, linear(x! - rx!, y! - ry!, 1, x! + rx!, y! + ry!, 0.35))),
  ),
  ...[[20, 62], [34, 66], [112, 60], [126, 66], [142, 61], [6, 59], [154, 66], [96, 67]].map(([x, y]) => seamed(0.8, fill(polygon(x! - 2.6, y!, x!, y! - 2.6, x! + 2.6, y!, x!, y! + 2.6), 2, 1))),
  // Roots: the middle plant's go through all layers.
  ...['M76 38C75 48 78 56 74 66S72 78 75 88', 'M76 42C68 46 62 52 58 62', 'M76 44C84 48 92 54 94 64', 'M75 54C68 58 64 66 63 74', 'M76 56C82 62 86 68 86 77', 'M76 40C64 42 54 46 48 52', 'M76 40C90 42 100 46 104 51'].flatMap((d) => [bare(stroke(3.6, d)), fill(stroke(1.6, d), 2, 1)]),
  ...[30, 122].flatMap((x) => ['M0 0C-1 6 1 10 0 16', 'M0 2C-5 5 -8 9 -9 13', 'M0 2C5 5 8 9 9 13'].flatMap((d) => place({ x, y: 38 }, bare(stroke(3.2, d)), fill(stroke(1.3, d), 2, 1)))),
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
  ...[-9, -7, -5, -3.2, -1.6, -0.2, 1.2, 2.8, 4.6, 6.8].map((at, i, all) => {
    const next = all[i + 1] ?? 10;
    const x = (k: number, y: number) => 84 + k * (y - 34) * 0.44;
    const strip = polygon(x(at, 42), 42, x(next, 42), 42, x(next, 96), 96, x(at, 96), 96);
    return [fill(strip, 0, down(42, i % 2 ? 0.9 : 0.5, 90, i % 2 ? 0.62 : 0.26), i % 3 === 0 ? 'twill' : 'satin8'), bare(line(1.1, x(at, 42), 42, x(at, 96), 96))];
  }).flat(),
  // Crop rows: dots on two strips.
  repeat(7, (i) => fill(ellipse(38 - i * 7.6, 52 + i * 6, 1.6 + i * 0.5, 0.9 + i * 0.24), 2, 1)),
  repeat(7, (i) => fill(ellipse(122 + i * 8.4, 52 + i * 5.6, 1.6 + i * 0.5, 0.9 + i * 0.24), 2, 1)),
  // Beam and its strip.
  fill(polygon(86, 24, 94, 24, 121, 76, 64, 76), 1, down(24, 0.2, 70, 0.5)),
  fill(polygon(81.5, 56, 95.5, 56, 116.7, 96, 80.3, 96), 1, 1),
  repeat(5, (i) => bare(line(1.1, 74, 60 + i * 6.6 + i * i * 0.5, 122, 60 + i * 6.6 + i * i * 0.5))),
  // Drone.
  seamed(
    1,
    fill(stroke(2.6, 'M58 11L82 17M122 11L98 17M66 23L84 18M114 23L96 18'), 2, 1),
    fill(path('M80 13H100L104 18L99 24H81L76 18z'), 2, 1),
    fill(stroke(1.6, 'M82 24L78 30M98 24L102 30'), 2, 1),
  ),
  seamed(0.8, fill(ellipse(58, 8, 13, 1.7), 2, 1), fill(ellipse(122, 8, 13, 1.7), 2, 1), fill(ellipse(65, 20.6, 9, 1.3), 2, 1), fill(ellipse(115, 20.6, 9, 1.3), 2, 1)),
  seamed(0.7, fill(circle(90, 24.5, 3.6), 1, 1)),
  bare(line(1.1, 83, 17.5, 97, 17.5)),
);

/* ---------- Second life of an air base: a shelter with an open door, between trees ---------- */

export const secondLifeOfAnAirBase = motif(
  'circular',
  { x: 0.52, y: 0.52 },
  sky(0, down(0, 0.04, 62, 0.34)),
  fill(path('M-34 62V34Q4 26 14 34T34 30T54 38T80 40T112 36T136 28T154 32T168 26V64z'), 0, down(28, 0.55, 62, 0.8)),
  // The shelter: arches one behind the other.
  bare(path('M26 76C26 38 50 20 84 20S142 38 142 76z')),
  fill(path('M28 76C28 40 51 22 84 22S140 40 140 76z'), 2, linear(46, 24, 0.62, 130, 70, 0.3)),
  repeat(4, (i) => bare(stroke(1.2, `M${33 + i * 4.5} 76C${33 + i * 4.5} ${44 + i * 3} ${54 + i * 3} ${26.5 + i * 3.6} 84 ${26.5 + i * 3.6}S${135 - i * 4.5} ${44 + i * 3} ${135 - i * 4.5} 76`))),
  fill(path('M48 76C48 52 62 39 84 39S120 52 120 76z'), 2, 1),
  bare(path('M54 76C54 56 65 44.5 84 44.5S114 56 114 76z')),
  // Light and a young tree inside: the second life.
  fill(path('M56 76C56 58 66 47 84 47S112 58 112 76z'), 1, around(84, 72, 4, 1, 30, 0.45)),
  // Door leaves rolled aside.
  seamed(1, fill(polygon(36, 78, 36, 52, 57, 46, 57, 78), 0, across(36, 1, 57, 0.7))),
  seamed(1, fill(polygon(132, 78, 132, 52, 111, 46, 111, 78), 0, across(111, 0.7, 132, 1))),
  ...[41, 46, 51, 117, 122, 127].map((x) => bare(line(1, x, 48, x, 78))),
  seamed(0.9, fill(line(2.2, 84, 78, 84, 60), 2, 1), fill(ellipse(84, 57, 8, 7), 2, 1)),
  bare(stroke(1, 'M84 66V54M84 62L79 57M84 60L89 55')),
  // Apron.
  fill(below(77), 2, down(77, 0.8, 90, 0.45)),
  ...[34, 64, 104, 134].map((x) => bare(line(1.2, 84 + (x - 84) * 0.8, 77, 84 + (x - 84) * 1.6, 96))),
  bare(line(1.1, -34, 83, 166, 83)),
  tree(14, 84, 36, 0, 0.85),
  tree(152, 84, 38, 0, 0.8),
  poplar(136, 80, 30, 0, 0.95),
  poplar(31, 80, 24, 0, 0.95),
);

/* ---------- Heat and storage: a tank, a coil inside, waves of heat ---------- */

const coil = repeat(6, (i) => {
  const y = 38 + i * 6.4;
  return [bare(arc(64, y, 22, 4.4, 0, 180, 3.6)), fill(arc(64, y, 22, 2.4, 0, 180, 3.6), 2, 1), fill(arc(64, y - 3.2, 22, 1.6, 180, 360, 3), 2, 0.5)];
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
  fill(rect(60, 13, 8, 5), 2, 1),
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
    return [bare(stroke(6, d)), fill(stroke(3.2, d), i === 1 ? 2 : 1, down(6, 0.45, 30, 1))];
  }),
  // A house takes it.
  seamed(1, fill(polygon(122, 84, 122, 74, 138, 64, 154, 74, 154, 84), 2, 1), fill(polygon(117, 75.6, 138, 61, 159, 75.6, 159, 72, 138, 57, 117, 72), 0, 1)),
  fill(rect(127, 76, 6, 8), 1, 1),
  bare(rect(140, 75, 8, 5)),
  fill(rect(141, 76, 6, 3), 1, 1),
);
