import sharp from 'sharp';
import { naming } from '../photos/naming.ts';
import type { Focus, Sampler } from './motif.ts';
import { canvas } from './motif.ts';

/** Finer than any grid: a hero has 240 columns. Keeps memory flat however large the photograph is. */
const readWidth = 960;

/**
 * Reads a photograph and makes it weavable. What draws the eye in it (libvips' attention: edges, skin,
 * saturated colour) becomes the focus, so that a wide crop does not cut it off.
 * @param file any picture that sharp reads
 * @throws with the name of the file, which the library does not tell, when it is not a picture
 */
export const readPhoto = (file: string): Promise<Sampler> => naming(file, () => readPicture(file));

const readPicture = async (file: string): Promise<Sampler> => {
  const upright = await sharp(file)
    .autoOrient()
    .resize({ width: readWidth, withoutEnlargement: true })
    .flatten({ background: '#808080' })
    .png({ compressionLevel: 1 })
    .toBuffer();
  const { width, height } = await sharp(upright).metadata();
  // As wide as it is and half as high: the focal point comes in pixels of the picture before its cut.
  const { info: eye } = await sharp(upright)
    .resize(width, Math.ceil(height / 2), { fit: 'cover', position: sharp.strategy.attention })
    .toBuffer({ resolveWithObject: true });
  const gray = await sharp(upright).grayscale().raw().toBuffer();
  const focus =
    eye.attentionX === undefined || eye.attentionY === undefined
      ? undefined
      : { x: eye.attentionX / width, y: eye.attentionY / height };
  return motifFromPixels(gray, width, height, focus);
};

/**
 * Makes a photo weavable: grey becomes tone, and the yarn follows the light
 * (dark parts in weft 0, middle in weft 1, bright in weft 2).
 * @param gray one byte per pixel, row by row, 0 black to 255 white
 * @param focus the point to keep when the picture is cropped; the middle when left out
 * @returns a sampler, to be handed to `weave` in place of a motif
 * @throws RangeError when the bytes do not match width × height
 */
export const motifFromPixels = (
  gray: Uint8Array,
  width: number,
  height: number,
  focus: Focus = { x: 0.5, y: 0.5 },
): Sampler => {
  if (width < 1 || height < 1 || gray.length !== width * height) {
    throw new RangeError(
      `A grey picture of ${width} × ${height} needs ${width * height} bytes, found ${gray.length}.`,
    );
  }
  const [black, white] = levels(gray);
  // The photo covers the 16:9 canvas; what sticks out is cut evenly around its focus.
  const scale = Math.min(width / canvas.width, height / canvas.height);
  const left = Math.min(
    Math.max(focus.x * width - (canvas.width * scale) / 2, 0),
    width - canvas.width * scale,
  );
  const top = Math.min(
    Math.max(focus.y * height - (canvas.height * scale) / 2, 0),
    height - canvas.height * scale,
  );
  return {
    focus: {
      x: (focus.x * width - left) / (canvas.width * scale),
      y: (focus.y * height - top) / (canvas.height * scale),
    },
    sample(columns, rows, frame) {
      const tone = new Float32Array(columns * rows);
      const yarn = new Uint8Array(columns * rows);
      const [stepX, stepY] = [(frame.width * scale) / columns, (frame.height * scale) / rows];
      for (let row = 0; row < rows; row++) {
        for (let column = 0; column < columns; column++) {
          const mean = average(
            gray,
            width,
            height,
            left + frame.x * scale + column * stepX,
            top + frame.y * scale + row * stepY,
            stepX,
            stepY,
          );
          const light = Math.min(1, Math.max(0, (mean - black) / (white - black)));
          const cell = row * columns + column;
          tone[cell] = light ** 0.9;
          // Two yarns meet in a jagged seam, as in tapestry; a straight one would draw lines into a sky.
          const seam = light + (((column >> 1) * 3 + row * 5) % 8) / 56;
          yarn[cell] = seam < 0.42 ? 0 : seam < 0.78 ? 1 : 2;
        }
      }
      return { tone, yarn, weave: new Uint8Array(columns * rows) };
    },
  };
};

/** Black and white point without the outer two per cent, so that a hazy photo uses all the thread there is. */
const levels = (gray: Uint8Array): [black: number, white: number] => {
  const counts = new Uint32Array(256);
  for (const value of gray) counts[value]!++;
  const edge = gray.length * 0.02;
  let [black, white] = [0, 255];
  for (let sum = counts[0]!; sum < edge && black < 254; sum += counts[black]!) black++;
  for (let sum = counts[255]!; sum < edge && white > 1; sum += counts[white]!) white--;
  return white - black < 16 ? [0, 255] : [black, white];
};

const average = (
  gray: Uint8Array,
  width: number,
  height: number,
  x: number,
  y: number,
  w: number,
  h: number,
): number => {
  const [x0, y0] = [Math.max(0, Math.floor(x)), Math.max(0, Math.floor(y))];
  const [x1, y1] = [
    Math.min(width, Math.max(x0 + 1, Math.round(x + w))),
    Math.min(height, Math.max(y0 + 1, Math.round(y + h))),
  ];
  let sum = 0;
  for (let py = y0; py < y1; py++) for (let px = x0; px < x1; px++) sum += gray[py * width + px]!;
  return sum / Math.max(1, (x1 - x0) * (y1 - y0));
};
