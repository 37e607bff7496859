/** The largest logo file, in bytes: what the company file takes once it is written as text. */
export const maxLogoBytes = 1_048_576;

/** A logo as a data address, or why a file cannot be one. */
export type LogoReading =
  | { readonly ok: true; readonly dataUrl: string }
  | { readonly ok: false; readonly message: string };

/** Reads a picture by what is in it, not by its name, and refuses what is no PNG, JPEG, SVG or WebP up to 1 MB. */
export async function readLogo(file: Blob & { readonly name: string }): Promise<LogoReading> {
  if (file.size > maxLogoBytes) {
    const megabytes = (file.size / 1_048_576).toFixed(1);
    return refuse(`${file.name} has ${megabytes} MB; at most 1 MB fits. Save it smaller and try again.`);
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const type = pictureType(bytes);
  if (type === null) return refuse(`${file.name} is not a PNG, JPEG, SVG or WebP picture.`);
  return { ok: true, dataUrl: `data:${type};base64,${toBase64(bytes)}` };
}

function refuse(message: string): LogoReading {
  return { ok: false, message };
}

/** The kind of picture by its first bytes; null where it is none that can be shown. */
export function pictureType(bytes: Uint8Array): string | null {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png';
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'image/jpeg';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 12));
  if (head.startsWith('RIFF') && head.endsWith('WEBP')) return 'image/webp';
  return isSvg(bytes) ? 'image/svg+xml' : null;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

/** Where an SVG's root stands at the latest: after a declaration, comments and a document type. */
const svgHeadBytes = 4_096;

function isSvg(bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, svgHeadBytes));
  return /^\uFEFF?\s*(<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^>]*(\[[\s\S]*?\]\s*)?>\s*)*<svg[\s>]/i.test(head);
}

const chunkBytes = 32_768;

/** Base64 in pieces: all bytes at once are more arguments than a call takes. */
function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += chunkBytes) {
    binary += String.fromCharCode(...bytes.subarray(at, at + chunkBytes));
  }
  return btoa(binary);
}

/** Whether the picture can be drawn: a file may begin like one and be broken after that. */
export async function canBeDrawn(dataUrl: string): Promise<boolean> {
  const image = new Image();
  image.src = dataUrl;
  try {
    await image.decode();
    return true;
  } catch {
    return false;
  }
}
