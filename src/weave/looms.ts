/**
 * A loom is a colour scheme: the cloth behind the threads, two warps and three wefts.
 * By convention weft 0 is the quiet field, weft 1 the subject, weft 2 the light.
 * Motifs rely on this order, so that a motif woven on another loom keeps its meaning.
 */
export interface Loom {
  /** What shows between the threads. */
  readonly ground: string;
  readonly warp: string;
  readonly accentWarp: string;
  readonly wefts: readonly [field: string, subject: string, light: string];
}

export const looms = {
  digitalisation: {
    ground: '#08182e',
    warp: '#10305a',
    accentWarp: '#2f86e0',
    wefts: ['#2b6fc2', '#f4a63a', '#9bd8ff'],
  },
  care: {
    ground: '#04221f',
    warp: '#0b423c',
    accentWarp: '#1fa892',
    wefts: ['#23877a', '#f4705f', '#b9f0e0'],
  },
  circular: {
    ground: '#142008',
    warp: '#273f12',
    accentWarp: '#8fb52e',
    wefts: ['#5f8a2a', '#c8dc62', '#f8f2d4'],
  },
  'key-technologies': {
    ground: '#150a36',
    warp: '#2a1760',
    accentWarp: '#7a5cf5',
    wefts: ['#8349dc', '#f8cb55', '#d9bcff'],
  },
  region: {
    ground: '#1b0a0f',
    warp: '#5a1020',
    accentWarp: '#d8324e',
    wefts: ['#c83a34', '#f2a548', '#fbeed6'],
  },
  'region-night': {
    ground: '#0f0508',
    warp: '#2c0f18',
    accentWarp: '#8e1c31',
    wefts: ['#7d2434', '#e08f38', '#f7e3bf'],
  },
} as const satisfies Record<string, Loom>;

export type LoomName = keyof typeof looms;

/** Tells whether there is a loom of that name; a new portfolio may have none yet. */
export const isLoomName = (name: string): name is LoomName => Object.hasOwn(looms, name);
