/**
 * What lies where: towns, stations, junctions, borders, each with the source of its coordinates.
 * A point is `[longitude, latitude]` in degrees (WGS 84).
 */
import type { Localized } from '../i18n/locales.ts';

export type Point = readonly [longitude: number, latitude: number];

/**
 * Towns, from GeoNames (geonames.org, CC BY 4.0). Rijssen and Nijverdal are missing there; they stand
 * at their stations.
 */
export const towns = {
  almelo: { name: 'Almelo', at: [6.6625, 52.3567] },
  amsterdam: { name: 'Amsterdam', at: [4.8897, 52.374] },
  apeldoorn: { name: 'Apeldoorn', at: [5.9694, 52.21] },
  arnhem: { name: 'Arnhem', at: [5.9111, 51.98] },
  'bad-bentheim': { name: 'Bad Bentheim', at: [7.1576, 52.3007] },
  borne: { name: 'Borne', at: [6.7482, 52.3014] },
  deventer: { name: 'Deventer', at: [6.1639, 52.255] },
  dortmund: { name: 'Dortmund', at: [7.466, 51.5149] },
  duisburg: { name: 'Duisburg', at: [6.7652, 51.4325] },
  dusseldorf: { name: 'Düsseldorf', at: [6.7762, 51.2217] },
  enschede: { name: 'Enschede', at: [6.8958, 52.2183] },
  essen: { name: 'Essen', at: [7.0123, 51.4566] },
  goor: { name: 'Goor', at: [6.5861, 52.2333] },
  gronau: { name: 'Gronau', at: [7.0224, 52.211] },
  haaksbergen: { name: 'Haaksbergen', at: [6.7389, 52.1567] },
  hengelo: { name: 'Hengelo', at: [6.7931, 52.2658] },
  losser: { name: 'Losser', at: [7.0042, 52.2608] },
  munster: { name: 'Münster', at: [7.6257, 51.9624] },
  nijverdal: { name: 'Nijverdal', at: [6.4706, 52.3657] },
  nordhorn: { name: 'Nordhorn', at: [7.0683, 52.4308] },
  oldenzaal: { name: 'Oldenzaal', at: [6.9292, 52.3133] },
  ootmarsum: { name: 'Ootmarsum', at: [6.9014, 52.4083] },
  osnabruck: { name: 'Osnabrück', at: [8.0498, 52.2726] },
  rijssen: { name: 'Rijssen', at: [6.5197, 52.312] },
  tubbergen: { name: 'Tubbergen', at: [6.7847, 52.4075] },
  utrecht: { name: 'Utrecht', at: [5.1222, 52.0908] },
  vriezenveen: { name: 'Vriezenveen', at: [6.6222, 52.4083] },
  wierden: { name: 'Wierden', at: [6.5931, 52.3592] },
  zwolle: { name: 'Zwolle', at: [6.0944, 52.5125] },
} as const satisfies Record<string, { name: string; at: Point }>;

export type TownKey = keyof typeof towns;

/** Airports, from OurAirports (ourairports.com, public domain). */
export const airports = {
  twente: { name: 'Twente Airport', at: [6.8892, 52.2758] },
  schiphol: { name: 'Schiphol', at: [4.7639, 52.3086] },
  dusseldorf: { name: 'Düsseldorf', at: [6.7668, 51.2895] },
  'munster-osnabruck': { name: 'Münster/Osnabrück', at: [7.6848, 52.1346] },
} as const satisfies Record<string, { name: string; at: Point }>;

/**
 * Stations, from the station list of Deutsche Bahn (github.com/derhuerst/db-hafas-stations: DB InfraGO
 * and OpenStreetMap contributors). `inTwente` marks those in one of the 14 municipalities.
 */
const stationList = [
  ['Almelo', 6.6548, 52.3573, 'inTwente'],
  ['Almelo de Riet', 6.6664, 52.3422, 'inTwente'],
  ['Borne', 6.7484, 52.2987, 'inTwente'],
  ['Daarlerveen', 6.5758, 52.4413, 'inTwente'],
  ['Delden', 6.716, 52.2602, 'inTwente'],
  ['Enschede', 6.8902, 52.2226, 'inTwente'],
  ['Enschede De Eschmarke', 6.9511, 52.2211, 'inTwente'],
  ['Enschede Kennispark', 6.839, 52.2373, 'inTwente'],
  ['Glanerbrug', 6.9739, 52.2186, 'inTwente'],
  ['Goor', 6.5846, 52.2303, 'inTwente'],
  ['Hengelo', 6.7937, 52.2619, 'inTwente'],
  ['Hengelo Gezondheidspark', 6.7679, 52.2617, 'inTwente'],
  ['Hengelo Oost', 6.8197, 52.269, 'inTwente'],
  ['Holten', 6.4206, 52.284, 'inTwente'],
  ['Nijverdal', 6.4706, 52.3657, 'inTwente'],
  ['Oldenzaal', 6.9331, 52.3063, 'inTwente'],
  ['Rijssen', 6.5197, 52.312, 'inTwente'],
  ['Vriezenveen', 6.6004, 52.402, 'inTwente'],
  ['Vroomshoop', 6.5697, 52.4574, 'inTwente'],
  ['Wierden', 6.5919, 52.3614, 'inTwente'],
  ['Ahaus', 7.0165, 52.0817],
  ['Altenberge', 7.4813, 52.0523],
  ['Amersfoort Centraal', 5.3739, 52.1535],
  ['Amsterdam Centraal', 4.8994, 52.3792],
  ['Apeldoorn', 5.9685, 52.2094],
  ['Bad Bentheim', 7.1585, 52.3099],
  ['Burgsteinfurt', 7.3293, 52.1474],
  ['Coesfeld', 7.1637, 51.9398],
  ['Deventer', 6.1605, 52.2574],
  ['Dortmund Hbf', 7.4593, 51.5179],
  ['Dülmen', 7.2958, 51.8277],
  ['Gronau', 7.0224, 52.2151],
  ['Hardenberg', 6.6281, 52.5724],
  ['Heino', 6.2216, 52.4274],
  ['Hilversum', 5.1814, 52.2267],
  ['Lochem', 6.4264, 52.1669],
  ['Lünen Hbf', 7.5295, 51.6171],
  ['Mariënberg', 6.575, 52.5093],
  ['Münster Hbf', 7.6357, 51.9566],
  ['Ochtrup', 7.184, 52.2016],
  ['Osnabrück Hbf', 8.0618, 52.2729],
  ['Raalte', 6.2784, 52.3913],
  ['Rheine', 7.4343, 52.2763],
  ['Salzbergen', 7.3505, 52.3233],
  ['Schiphol Airport', 4.7615, 52.3088],
  ['Utrecht Centraal', 5.1099, 52.0894],
  ['Zutphen', 6.1941, 52.1448],
  ['Zwolle', 6.0899, 52.5056],
] as const satisfies (readonly [string, number, number, 'inTwente'?])[];

export type StationName = (typeof stationList)[number][0];

const stationPoints = new Map<string, Point>(stationList.map(([name, x, y]) => [name, [x, y]]));
const twentsStations = new Set<string>(
  stationList.filter((station) => station[3]).map(([name]) => name),
);

export const isInTwente = (station: StationName): boolean => twentsStations.has(station);

/** Railway lines as the stations along them; between two stations the map draws a straight line. */
export const railways = [
  [
    'Schiphol Airport',
    'Amsterdam Centraal',
    'Hilversum',
    'Amersfoort Centraal',
    'Apeldoorn',
    'Deventer',
    'Holten',
    'Rijssen',
    'Wierden',
    'Almelo',
    'Almelo de Riet',
    'Borne',
    'Hengelo',
    'Enschede Kennispark',
    'Enschede',
  ],
  ['Utrecht Centraal', 'Amersfoort Centraal'],
  ['Zwolle', 'Heino', 'Raalte', 'Nijverdal', 'Wierden'],
  ['Zutphen', 'Lochem', 'Goor', 'Delden', 'Hengelo Gezondheidspark', 'Hengelo'],
  ['Hengelo', 'Hengelo Oost', 'Oldenzaal', 'Bad Bentheim', 'Salzbergen', 'Rheine', 'Osnabrück Hbf'],
  ['Almelo', 'Vriezenveen', 'Daarlerveen', 'Vroomshoop', 'Mariënberg', 'Hardenberg'],
  [
    'Enschede',
    'Enschede De Eschmarke',
    'Glanerbrug',
    'Gronau',
    'Ochtrup',
    'Burgsteinfurt',
    'Altenberge',
    'Münster Hbf',
  ],
  ['Gronau', 'Ahaus', 'Coesfeld', 'Dülmen', 'Lünen Hbf', 'Dortmund Hbf'],
] as const satisfies (readonly StationName[])[];

/** Points of a railway line. */
export const railwayPoints = (stations: readonly StationName[]): Point[] =>
  stations.map((name) => stationPoints.get(name) as Point);

interface Motorway {
  name: string;
  /** Junctions in Twente from west to east (A1) and from north to south (A35), with their numbers. */
  junctions: { name: string; number?: number }[];
  path: readonly Point[];
}

/**
 * Motorways through their junctions, from OpenStreetMap (October 2026, ODbL; our own reading of the
 * junctions' points, rounded). West of Bathmen the A1 runs by the village of Beekbergen (GeoNames) and
 * the Hoevelaken interchange; east of Hengelo-Noord straight to the interchanges of Schüttorf
 * (52°20′29″ N, 7°15′31″ E) and Lotte (52°16′5″ N, 7°55′37″ E, both German Wikipedia).
 */
export const motorways: Motorway[] = [
  {
    name: 'A1',
    junctions: [
      { name: 'Rijssen', number: 28 },
      { name: 'Azelo' },
      { name: 'Borne-West', number: 29 },
      { name: 'Buren' },
      { name: 'Hengelo', number: 30 },
      { name: 'Hengelo-Noord', number: 31 },
    ],
    path: [
      [4.8897, 52.374],
      [5.4276, 52.1756],
      [5.9639, 52.16],
      [6.2995, 52.243],
      [6.3922, 52.2483],
      [6.449, 52.2595],
      [6.4631, 52.2658],
      [6.5507, 52.2837],
      [6.5632, 52.2843],
      [6.6858, 52.3075],
      [6.7069, 52.3067],
      [6.7243, 52.2962],
      [6.7418, 52.2861],
      [6.7656, 52.2861],
      [6.7781, 52.2885],
      [6.8337, 52.2766],
      [6.8413, 52.2778],
      [7.2586, 52.3414],
      [7.9269, 52.2681],
    ],
  },
  {
    name: 'A35',
    junctions: [
      { name: 'Wierden', number: 32 },
      { name: 'Almelo-West', number: 31 },
      { name: 'Almelo-Zuid', number: 30 },
      { name: 'Azelo' },
      { name: 'Buren' },
      { name: 'Hengelo-West', number: 28 },
      { name: 'Hengelo-Zuid', number: 27 },
      { name: 'Enschede-West', number: 26 },
      { name: 'Enschede', number: 25 },
    ],
    path: [
      [6.5843, 52.351],
      [6.5995, 52.3389],
      [6.6462, 52.324],
      [6.6537, 52.3225],
      [6.6886, 52.3144],
      [6.7069, 52.3067],
      [6.7243, 52.2962],
      [6.7418, 52.2861],
      [6.746, 52.2809],
      [6.7498, 52.2701],
      [6.7516, 52.2616],
      [6.7543, 52.2504],
      [6.7584, 52.2421],
      [6.7718, 52.2331],
      [6.783, 52.2291],
      [6.7991, 52.2186],
      [6.8096, 52.2116],
      [6.8302, 52.2056],
      [6.8826, 52.2008],
      [6.8889, 52.2004],
    ],
  },
];

/**
 * The Twente Canal and its branch to Almelo. Eefde lock: onzeijssel.nl (52°09′36.6″ N, 6°14′03.4″ E);
 * between Hengelo and Enschede: bridges and lock in OpenStreetMap (ODbL); the quay near Almelo:
 * github.com/DistributeCompany/SAVED-DT. Between Eefde and Delden it keeps close to the railway
 * (nl.wikipedia, Twentekanaal), and so does this line, within a kilometre; the branch leaves it
 * between Goor and Delden.
 */
export const canal: (readonly Point[])[] = [
  [
    [6.2343, 52.1602],
    [6.4264, 52.173],
    [6.5861, 52.226],
    [6.65, 52.243],
    [6.716, 52.252],
    [6.7892, 52.2478],
    [6.8036, 52.2457],
    [6.8411, 52.2317],
    [6.8754, 52.2213],
  ],
  [
    [6.65, 52.243],
    [6.6311, 52.3226],
    [6.6548, 52.35],
  ],
];

/**
 * Twente: the statistical region (COROP 12) is exactly its 14 municipalities. Generalised by Statistics
 * Netherlands (CBS gebiedsindelingen 2022, CC BY 4.0), as published in github.com/cartomap/nl.
 */
export const twente: readonly Point[] = [
  [6.698, 52.486],
  [6.669, 52.495],
  [6.642, 52.471],
  [6.611, 52.467],
  [6.601, 52.479],
  [6.554, 52.488],
  [6.505, 52.491],
  [6.504, 52.482],
  [6.451, 52.469],
  [6.438, 52.444],
  [6.39, 52.428],
  [6.405, 52.416],
  [6.389, 52.38],
  [6.343, 52.37],
  [6.334, 52.351],
  [6.356, 52.318],
  [6.327, 52.302],
  [6.329, 52.281],
  [6.377, 52.259],
  [6.382, 52.246],
  [6.416, 52.242],
  [6.429, 52.223],
  [6.479, 52.183],
  [6.555, 52.177],
  [6.59, 52.182],
  [6.612, 52.163],
  [6.645, 52.174],
  [6.671, 52.166],
  [6.674, 52.143],
  [6.663, 52.13],
  [6.716, 52.118],
  [6.761, 52.119],
  [6.855, 52.12],
  [6.873, 52.133],
  [6.882, 52.156],
  [6.916, 52.178],
  [6.951, 52.181],
  [6.989, 52.227],
  [7.019, 52.225],
  [7.061, 52.235],
  [7.028, 52.278],
  [7.026, 52.292],
  [7.056, 52.338],
  [7.072, 52.352],
  [7.072, 52.373],
  [7.059, 52.399],
  [7.036, 52.403],
  [7.011, 52.429],
  [6.994, 52.465],
  [6.978, 52.466],
  [6.962, 52.445],
  [6.942, 52.435],
  [6.862, 52.451],
  [6.854, 52.46],
  [6.775, 52.46],
  [6.753, 52.464],
  [6.698, 52.486],
];

/** Where Twente's outline becomes the national border, from north to south. */
const borderOfTwente = twente.slice(twente.findIndex(([x]) => x === 6.761)).toReversed();

/**
 * The border with Germany from Emmen to the Rhine, north to south, with Twente's own part in the
 * middle (CBS, as above): Natural Earth is up to two kilometres off here, and Glanerbrug would be
 * in Germany.
 */
export const border: readonly Point[] = [
  [7.182, 52.942],
  [7.104, 52.864],
  [7.093, 52.838],
  [7.072, 52.81],
  [7.064, 52.723],
  [7.055, 52.644],
  [7.042, 52.633],
  [6.975, 52.646],
  [6.939, 52.638],
  [6.897, 52.651],
  [6.822, 52.648],
  [6.777, 52.652],
  [6.742, 52.645],
  [6.71, 52.628],
  [6.727, 52.615],
  [6.719, 52.589],
  [6.767, 52.564],
  [6.726, 52.563],
  [6.716, 52.549],
  [6.681, 52.553],
  [6.705, 52.521],
  ...borderOfTwente,
  [6.751, 52.085],
  [6.735, 52.075],
  [6.696, 52.07],
  [6.688, 52.04],
  [6.714, 52.04],
  [6.753, 52.028],
  [6.811, 51.998],
  [6.827, 51.994],
  [6.829, 51.964],
  [6.799, 51.959],
  [6.794, 51.935],
  [6.77, 51.916],
  [6.722, 51.896],
  [6.675, 51.916],
  [6.638, 51.904],
  [6.556, 51.882],
  [6.501, 51.868],
  [6.465, 51.855],
  [6.451, 51.865],
  [6.391, 51.873],
  [6.408, 51.854],
  [6.407, 51.828],
  [6.363, 51.835],
];

/** IJsselmeer and Markermeer, which Natural Earth counts as land: the shores in the same CBS file. */
export const lakes: (readonly Point[])[] = [
  [
    [5.054, 52.941],
    [5.167, 53],
    [5.297, 53.067],
    [5.375, 53.091],
    [5.408, 53.02],
    [5.397, 53.003],
    [5.413, 52.964],
    [5.401, 52.939],
    [5.407, 52.91],
    [5.357, 52.884],
    [5.398, 52.857],
    [5.426, 52.848],
    [5.5, 52.846],
    [5.545, 52.833],
    [5.585, 52.849],
    [5.645, 52.86],
    [5.713, 52.838],
    [5.66, 52.828],
    [5.595, 52.763],
    [5.593, 52.663],
    [5.652, 52.617],
    [5.559, 52.592],
    [5.501, 52.556],
    [5.456, 52.55],
    [5.469, 52.57],
    [5.456, 52.594],
    [5.4, 52.649],
    [5.302, 52.692],
    [5.299, 52.703],
    [5.283, 52.74],
    [5.258, 52.753],
    [5.193, 52.755],
    [5.18, 52.741],
    [5.146, 52.742],
    [5.104, 52.774],
    [5.114, 52.846],
    [5.049, 52.924],
    [5.054, 52.941],
  ],
  [
    [5.287, 52.686],
    [5.36, 52.67],
    [5.395, 52.645],
    [5.447, 52.594],
    [5.458, 52.572],
    [5.43, 52.555],
    [5.426, 52.53],
    [5.435, 52.511],
    [5.378, 52.487],
    [5.258, 52.435],
    [5.162, 52.4],
    [5.129, 52.383],
    [5.138, 52.326],
    [5.094, 52.338],
    [5.027, 52.338],
    [5.012, 52.374],
    [5.052, 52.413],
    [5.078, 52.437],
    [5.048, 52.455],
    [5.068, 52.472],
    [5.059, 52.486],
    [5.086, 52.504],
    [5.066, 52.523],
    [5.031, 52.568],
    [5.02, 52.612],
    [5.046, 52.642],
    [5.089, 52.643],
    [5.128, 52.62],
    [5.199, 52.636],
    [5.236, 52.657],
    [5.246, 52.684],
    [5.287, 52.686],
  ],
];

/** Names of what has no town. */
export const areas = {
  netherlands: { nl: 'Nederland', en: 'Netherlands', de: 'Niederlande' },
  germany: { nl: 'Duitsland', en: 'Germany', de: 'Deutschland' },
  twente: { nl: 'Twente', en: 'Twente', de: 'Twente' },
  ruhr: { nl: 'Ruhrgebied', en: 'Ruhr', de: 'Ruhrgebiet' },
  berlin: { nl: 'Berlijn', en: 'Berlin', de: 'Berlin' },
  canal: { nl: 'Twentekanaal', en: 'Twente canal', de: 'Twentekanal' },
} as const satisfies Record<string, Localized>;
