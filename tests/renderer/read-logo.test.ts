import { brandingSchema } from '@shared/domain/settings';
import { describe, expect, it } from 'vitest';
import { contrastWithWhite, textOn } from '../../renderer/features/settings/contrast';
import { maxLogoBytes, pictureType, readLogo } from '../../renderer/features/settings/read-logo';

const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function file(name: string, content: BlobPart): File {
  return new File([content], name);
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

describe('pictureType', () => {
  it('knows the four kinds by their first bytes', () => {
    expect(pictureType(new Uint8Array([...png, 1]))).toBe('image/png');
    expect(pictureType(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))).toBe('image/jpeg');
    expect(pictureType(bytes('RIFF\u0001\u0002\u0003\u0004WEBPVP8 '))).toBe('image/webp');
    expect(pictureType(bytes('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe('image/svg+xml');
  });

  it('finds an SVG behind a declaration, comments and a document type', () => {
    const head =
      '\uFEFF<?xml version="1.0"?>\n<!-- made by hand -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "a">\n';
    expect(pictureType(bytes(`${head}<svg width="1"/>`))).toBe('image/svg+xml');
  });

  it('takes nothing else for a picture', () => {
    expect(pictureType(bytes('GIF89a'))).toBeNull();
    expect(pictureType(bytes('<html><svg></svg></html>'))).toBeNull();
    expect(pictureType(bytes('RIFF1234WAVE'))).toBeNull();
    expect(pictureType(new Uint8Array())).toBeNull();
  });
});

describe('readLogo', () => {
  it('gives a data address that the company file takes', async () => {
    const reading = await readLogo(file('logo.png', new Uint8Array([...png, 250, 0, 1])));
    expect(reading).toEqual({ ok: true, dataUrl: 'data:image/png;base64,iVBORw0KGgr6AAE=' });
    expect(brandingSchema.safeParse({ logo: reading.ok && reading.dataUrl }).success).toBe(true);
  });

  it('takes the largest file that fits, whole, and the company file agrees', async () => {
    const largest = new Uint8Array(maxLogoBytes);
    largest.set(png);
    const reading = await readLogo(file('logo.png', largest));
    expect(brandingSchema.safeParse({ logo: reading.ok && reading.dataUrl }).success).toBe(true);
  });

  it('refuses a larger one with its size', async () => {
    const reading = await readLogo(file('big.png', new Uint8Array(2_500_000)));
    expect(reading).toEqual({
      ok: false,
      message: 'big.png has 2.4 MB; at most 1 MB fits. Save it smaller and try again.',
    });
  });

  it('goes by what is in a file, not by its name', async () => {
    const reading = await readLogo(file('logo.png', '<script>alert(1)</script>'));
    expect(reading).toEqual({ ok: false, message: 'logo.png is not a PNG, JPEG, SVG or WebP picture.' });
  });
});

describe('textOn', () => {
  it('is white on dark colors and dark on light ones', () => {
    expect(textOn('#4350d0')).toBe('#ffffff');
    expect(textOn('#ffe14d')).toBe('#12161d');
  });

  it('rests on the contrast of the accessibility guidelines', () => {
    expect(contrastWithWhite('#000000')).toBeCloseTo(21, 5);
    expect(contrastWithWhite('#ffffff')).toBeCloseTo(1, 5);
    expect(contrastWithWhite('#767676')).toBeCloseTo(4.54, 2);
  });
});
