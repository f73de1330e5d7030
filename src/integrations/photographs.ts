/**
 * Photographs in the sizes and formats that pages ask for, where Astro does not build: as
 * `assets/vite-plugin-assets.js` and `assets/build/generate.js` in Astro do it.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { AstroConfig, ImageTransform } from 'astro';
import { writeNew, writeWhole } from './files.ts';
import type { Renderer } from './renderer.ts';

/** A photograph as a page shows it. */
export interface StaticImage {
  /** Of the photograph and of what is made of it; both are addresses on the site. */
  originalPath: string;
  finalPath: string;
  hash: string;
  originalSrcPath: string | undefined;
  transform: ImageTransform;
}

/** Has pages name the file that is to be made, and say so in the notes that Astro takes of each page. */
export async function nameImages({ service }: AstroConfig['image']): Promise<void> {
  const [{ hashTransform, propsToFilename }, { recordStaticImage }] = await Promise.all([
    import('astro/assets'),
    import('astro/app'),
  ]);
  const addStaticImage = (
    transform: ImageTransform,
    properties: string[],
    originalSrcPath: string | undefined,
  ): string => {
    const { src: originalPath } = transform.src as { src: string };
    const hash = hashTransform(transform, service.entrypoint, properties);
    const finalPath = propsToFilename(originalPath, transform, hash);
    recordStaticImage({ originalPath, finalPath, hash, originalSrcPath, transform });
    return encodeURI(finalPath);
  };
  Object.assign(globalThis, { astroAsset: { addStaticImage } });
}

/**
 * Makes the files that are not there yet, each once for all sites of the same code.
 * @param stage folder that is built into
 */
export async function makeImages(
  images: readonly StaticImage[],
  { assets, made, image }: Renderer,
  stage: string,
): Promise<void> {
  for (const { finalPath, originalPath: src, transform } of images) {
    const file = path.join(stage, finalPath);
    if (existsSync(file)) continue;
    const copy = path.join(made, finalPath);
    if (!existsSync(copy)) {
      const { default: service } = await import('astro/assets/services/sharp');
      const photograph = readFileSync(path.join(assets, src));
      const { data } = await service
        .transform(photograph, { ...transform, src }, image, console)
        .catch((cause: unknown) => {
          throw new Error(`${src}: ${String(cause)}`, { cause });
        });
      writeWhole(copy, data);
    }
    writeNew(file, readFileSync(copy));
  }
}
