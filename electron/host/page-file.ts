import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** One file of the built renderer, as both hosts send it. */
export interface PageFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
  /** Named after its content by the build, so a copy never goes stale. */
  readonly immutable: boolean;
}

/**
 * Reads the file a URL path asks for. A path without a file ending is a page of the app and gets index.html, so that
 * a reload stays where it was. Null for what is not there, for kinds the app never serves, and for anything outside
 * the folder.
 */
export async function readPageFile(folder: string, urlPath: string): Promise<PageFile | null> {
  const path = filePathInside(folder, urlPath);
  const mediaType = path === null ? undefined : mediaTypes[extname(path).toLowerCase()];
  if (path === null || mediaType === undefined) return null;
  try {
    const bytes = await readFile(path);
    return { bytes, mediaType, immutable: urlPath.startsWith('/assets/') };
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

function filePathInside(folder: string, urlPath: string): string | null {
  const decoded = decodePath(urlPath);
  if (decoded === null || /[\0\\]/.test(decoded) || decoded.split('/').includes('..')) return null;
  const name = extname(decoded) === '' ? '/index.html' : decoded;
  const path = resolve(folder, `.${name}`);
  return path.startsWith(resolve(folder) + sep) ? path : null;
}

function decodePath(urlPath: string): string | null {
  try {
    return decodeURIComponent(urlPath);
  } catch {
    return null;
  }
}

function isMissing(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR' || code === 'ENAMETOOLONG';
}
