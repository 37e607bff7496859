/** A logo that could be read, with its size in CSS pixels. */
export interface Logo {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly isVector: boolean;
}

/** Pixels a logo needs to be sharp at its largest place on paper, 60 mm wide at 300 dots an inch. */
const mostPixels = { width: 720, height: 300 };

/** Wider than this the logo is a word mark and holds the name already. */
const wordMarkRatio = 2.4;

/** Reads the logo and takes pictures down to the size that print needs; null where the browser cannot read it. */
export async function readLogo(dataUrl: string | null): Promise<Logo | null> {
  if (dataUrl === null) return null;
  const image = new Image();
  image.src = dataUrl;
  try {
    await image.decode();
  } catch {
    return null;
  }
  const isVector = dataUrl.startsWith('data:image/svg+xml');
  // A drawing without a size of its own is square until its own proportions say otherwise.
  const [width, height] = [image.naturalWidth || 100, image.naturalHeight || 100];
  if (isVector) return { src: dataUrl, width, height, isVector };
  return scaledDown(image, dataUrl, width, height);
}

function scaledDown(image: HTMLImageElement, dataUrl: string, width: number, height: number): Logo {
  const factor = Math.min(1, mostPixels.width / width, mostPixels.height / height);
  if (factor === 1) return { src: dataUrl, width, height, isVector: false };
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * factor));
  canvas.height = Math.max(1, Math.round(height * factor));
  const context = canvas.getContext('2d');
  if (context === null) return { src: dataUrl, width, height, isVector: false };
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return { src: canvas.toDataURL('image/png'), width: canvas.width, height: canvas.height, isVector: false };
}

/** Whether the logo is wide enough to be the company's name in letters. */
export function isWordMark({ width, height }: Logo): boolean {
  return width / height >= wordMarkRatio;
}

const headerHeight = 10;
const headerWidth = 72;

/**
 * The logo at the height of a line of the running head, as a picture of its own: an image in a margin box prints at
 * its own size. Null for a word mark, beside which the name would stand twice.
 */
export function headerLogo(logo: Logo): string | null {
  if (isWordMark(logo)) return null;
  const width = Math.min(headerWidth, Math.max(1, (headerHeight * logo.width) / logo.height));
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width.toFixed(2)}" height="${headerHeight}"><image href="${logo.src}" width="${width.toFixed(2)}" height="${headerHeight}"/></svg>`;
  return `data:image/svg+xml;base64,${btoa(drawing)}`;
}

/** A size in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The largest size of the logo inside a box; a small picture is not blown up. */
export function fitLogo({ width, height, isVector }: Logo, box: Size): Size {
  const fit = Math.min(box.width / width, box.height / height);
  const factor = isVector ? fit : Math.min(fit, 1);
  return { width: width * factor, height: height * factor };
}
