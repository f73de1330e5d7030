/**
 * Makes the three font files in src/assets/fonts from the Fontsource packages:
 * Latin only, and only the weights that the design uses, so that a page carries
 * at most 90 kB of fonts. Run it again when a font package is updated.
 */
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const fonts = [
  { name: 'bricolage-grotesque', weight: { min: 600, max: 800 } },
  { name: 'hanken-grotesk', weight: { min: 400, max: 700 } },
  { name: 'source-serif-4', weight: { min: 400, max: 700 } },
] as const;

const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');
const characters = range(0x20, 0x7e) + range(0xa0, 0xff) + 'ŒœŠšŸŽž–—‘’‚“”„•…‹›€™−×→←↑↓ĳĲ²³°';

for (const { name, weight } of fonts) {
  const source = await readFile(
    `node_modules/@fontsource-variable/${name}/files/${name}-latin-wght-normal.woff2`,
  );
  const subset = await subsetFont(source, characters, {
    targetFormat: 'woff2',
    variationAxes: { wght: weight },
  });
  await writeFile(`src/assets/fonts/${name}.woff2`, subset);
  console.log(`${name}: ${source.length} → ${subset.length} bytes`);
}
