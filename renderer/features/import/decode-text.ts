/** A file's text and the encoding it was in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252';
}

const sampleBytes = 4_096;

/**
 * The text of a file: by its byte order mark, as UTF-16 where every other byte is zero, as UTF-8 where it is sound, and
 * else as Windows-1252. A UTF-8 file with a few broken characters stays UTF-8; they read as U+FFFD.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const wide = wideEncoding(bytes);
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), encoding: 'UTF-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    return decodeDamaged(bytes);
  }
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, sampleBytes);
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  // Latin text as UTF-16 has a zero in almost every other byte; a stray zero is damage, not an encoding.
  if (Math.max(even, odd) * 2 < sample.length * 0.4) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** Sound multi-byte characters speak for UTF-8, lone high bytes for Windows-1252. */
function decodeDamaged(bytes: Uint8Array): DecodedText {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: everything above ASCII is meant.
  const sound = text.match(/[^\u0000-\u007f\ufffd]/gu)?.length ?? 0;
  if (sound > broken) return { text, encoding: 'UTF-8' };
  return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'Windows-1252' };
}
