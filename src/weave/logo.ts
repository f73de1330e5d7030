import sharp from 'sharp';
import { measure, outlineOf } from './lettering.ts';
import { looms } from './looms.ts';
import { logoScale, logoSize, logoWidth } from './sizes.ts';
import { markColours, markSize, markSvg } from './svg.ts';

/** The mark with the word beside it, and the icons that are cut from the mark. */

export type LogoGround = 'light' | 'dark';

/** The word in ink on a light ground, in linen on a dark one. */
const wordColours = { light: '#1d1216', dark: markColours.float } as const;

const wordSize = 15.5;
const gap = 4.5;

/** The width that mark and word take, in threads. */
export const measureLogo = (): number => markSize + gap + measure('Twente', wordSize);

/** The logo on a transparent ground; its letters are outlines, so it needs no font. */
export const logoSvg = (ground: LogoGround): string => {
  const mark = markSvg(looms.region);
  const inside = mark.slice(mark.indexOf('>') + 1);
  const word = `<path fill="${wordColours[ground]}" d="${outlineOf('Twente', wordSize, markSize + gap, 12.5)}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${logoWidth} ${markSize}">${inside.replace('</svg>', `${word}</svg>`)}`;
};

export const logoPng = (ground: LogoGround): Promise<Buffer> =>
  sharp(Buffer.from(logoSvg(ground)), { density: 72 * logoScale })
    .resize(logoSize.width, logoSize.height)
    .png()
    .toBuffer();

/**
 * The mark as an icon: whole pixels to a thread, and cloth that runs on to the edge. A maskable icon
 * keeps all crossings inside the circle that stays.
 */
export const iconPng = async (side: number, isMaskable: boolean): Promise<Buffer> => {
  const room = isMaskable ? side * 0.72 : side;
  const thread = Math.max(1, Math.floor(room / markSize));
  const margin = (side / thread - markSize) / 2;
  const box = markSize + margin * 2;
  const mark = markSvg(looms.region)
    .replace(
      /viewBox="[^"]*"/,
      `viewBox="${-margin} ${-margin} ${box} ${box}" width="${side}" height="${side}"`,
    )
    .replace(/d="M0 0h14v14H0z"/, `d="M${-margin} ${-margin}h${box}v${box}h${-box}z"`);
  const icon = mark.replaceAll(' 0v14', ` ${-margin}v${box}`);
  return sharp(Buffer.from(icon)).png({ palette: true }).toBuffer();
};
