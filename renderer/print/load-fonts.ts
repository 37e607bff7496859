const faces = [
  '400 12px "Inter Figures"',
  '500 12px "Inter Figures"',
  '600 12px "Inter Figures"',
  '400 12px Inter',
  '500 12px Inter',
  '600 12px Inter',
  '500 30px "Inter Display"',
  '600 30px "Inter Display"',
];

/** Loads the fonts of print before anything is measured or drawn with them. */
export async function loadFonts(): Promise<void> {
  await Promise.all(faces.map((face) => document.fonts.load(face)));
}
