/** Hands a file to the person: a browser download, for which Electron shows its save dialog. */
export function download(fileName: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The download has started by then; keeping the address longer would keep the file in memory.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Bytes of a base64 text. */
export function bytesFromBase64(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
