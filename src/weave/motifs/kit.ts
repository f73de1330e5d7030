/** Everything a motif file draws with, behind one import. */
export * from '../geometry.ts';
export * from '../motif.ts';
export * from './scenery.ts';
