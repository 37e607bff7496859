/**
 * Draws resources/icon.svg in the sizes the systems want: icon.png for Linux, icon.ico for Windows, icon.icns for
 * macOS. Run by hand (`node scripts/make-icons.mjs`) when the mark changes; what it makes is committed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../electron/standalone/find-browser.ts';
import { root } from './run.mjs';

const icoSizes = [16, 24, 32, 48, 64, 128, 256];
/** The four-letter types of PNG pictures in an icns file, with the width of each in pixels. */
const icnsTypes = { ic11: 32, ic12: 64, ic07: 128, ic13: 256, ic08: 256, ic14: 512, ic09: 512, ic10: 1024 };

const svg = readFileSync(join(root, 'resources/icon.svg'), 'utf8');
const browser = await chromium.launch({ executablePath: findBrowser(chromium.executablePath()) ?? undefined });
const sizes = new Set([...icoSizes, ...Object.values(icnsTypes), 512]);
const pngBySize = new Map();
for (const size of sizes) pngBySize.set(size, await draw(size));
await browser.close();

save('icon.png', pngBySize.get(512));
save('icon.ico', ico(icoSizes));
save('icon.icns', icns(icnsTypes));

async function draw(size) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
}

/** An ICO file: a directory of 16 bytes for each picture, then the pictures. */
function ico(widths) {
  const header = Buffer.alloc(6 + 16 * widths.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(widths.length, 4);
  let offset = header.length;
  widths.forEach((width, index) => {
    const at = 6 + 16 * index;
    const { length } = pngBySize.get(width);
    // One byte each for width and height, in which 256 is written as 0.
    header.writeUInt8(width % 256, at);
    header.writeUInt8(width % 256, at + 1);
    header.writeUInt16LE(1, at + 4);
    header.writeUInt16LE(32, at + 6);
    header.writeUInt32LE(length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += length;
  });
  return Buffer.concat([header, ...widths.map((width) => pngBySize.get(width))]);
}

/** An ICNS file: each picture behind its type and its length, and so the whole. */
function icns(types) {
  const chunk = (type, body) => {
    const head = Buffer.alloc(8);
    head.write(type, 'latin1');
    head.writeUInt32BE(body.length + 8, 4);
    return Buffer.concat([head, body]);
  };
  return chunk('icns', Buffer.concat(Object.entries(types).map(([type, width]) => chunk(type, pngBySize.get(width)))));
}

function save(name, bytes) {
  writeFileSync(join(root, 'resources', name), bytes);
}
