import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** One page of a PDF as a reader finds it. */
export interface PdfPage {
  readonly widthPt: number;
  readonly heightPt: number;
  /** All text in reading order, pieces joined, quotes straight. */
  readonly text: string;
  readonly fonts: readonly { readonly name: string; readonly isEmbedded: boolean }[];
  /** Bitmaps drawn on the page. */
  readonly images: number;
  /** Roles of the page's structure elements, such as H2, Table, TH, Figure. */
  readonly roles: ReadonlySet<string>;
  /** Descriptions of figures. */
  readonly descriptions: readonly string[];
}

/** A PDF as readers, search and screen readers find it. */
export interface ReadPdf {
  readonly title: string;
  readonly language: string;
  readonly isTagged: boolean;
  /** Bookmarks with their depth, in order: `0 Title`, `1 Section`. */
  readonly bookmarks: readonly string[];
  readonly pages: readonly PdfPage[];
  readonly text: string;
}

interface StructNode {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly StructNode[];
}

interface OutlineNode {
  readonly title: string;
  readonly items: readonly OutlineNode[];
}

/** Reads a PDF back. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, fontExtraProperties: true });
  const document = await task.promise;
  try {
    const { info } = await document.getMetadata();
    const { Title, Language } = info as { readonly Title?: string; readonly Language?: string };
    const pages = await readPages(document);
    return {
      title: Title ?? '',
      language: Language ?? '',
      isTagged: (await document.getMarkInfo()) !== null,
      bookmarks: bookmarksOf(await document.getOutline()),
      pages,
      text: pages.map(({ text }) => text).join('\n'),
    };
  } finally {
    await task.destroy();
  }
}

async function readPages(document: PDFDocumentProxy): Promise<PdfPage[]> {
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1)
    pages.push(await readPage(await document.getPage(number)));
  return pages;
}

async function readPage(page: PDFPageProxy): Promise<PdfPage> {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const content = await page.getTextContent();
  const text = content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
  const operators = await page.getOperatorList();
  const nodes = structureOf((await page.getStructTree()) as StructNode | null);
  return {
    widthPt: right - left,
    heightPt: top - bottom,
    text: withPlainQuotes(text),
    fonts: fontsOf(page, operators),
    images: operators.fnArray.filter((operator) => imageOperators.has(operator)).length,
    roles: new Set(nodes.flatMap(({ role }) => role ?? [])),
    descriptions: nodes.flatMap(({ alt }) => alt ?? []),
  };
}

/**
 * Typographic quotes share their glyphs with modifier letters, and the file may name a glyph after those; in here
 * each kind is its straight form.
 */
export function withPlainQuotes(text: string): string {
  return text.replace(/[\u2018\u2019\u02bb\u02bc]/g, "'").replace(/[\u201c\u201d\u02ba\u02ee]/g, '"');
}

const imageOperators = new Set<number>([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintInlineImageXObjectGroup,
  OPS.paintImageXObjectRepeat,
]);

type Operators = Awaited<ReturnType<PDFPageProxy['getOperatorList']>>;

function fontsOf(page: PDFPageProxy, { fnArray, argsArray }: Operators): PdfPage['fonts'] {
  const ids = new Set<string>();
  fnArray.forEach((operator, index) => {
    if (operator === OPS.setFont) ids.add(argsArray[index][0]);
  });
  return [...ids].map((id) => {
    const font = page.commonObjs.get(id) as { readonly name: string; readonly missingFile?: boolean };
    return { name: font.name, isEmbedded: font.missingFile !== true };
  });
}

function structureOf(node: StructNode | null): StructNode[] {
  return node === null ? [] : [node, ...(node.children ?? []).flatMap(structureOf)];
}

function bookmarksOf(nodes: readonly OutlineNode[] | null, depth = 0): string[] {
  return (nodes ?? []).flatMap(({ title, items }) => [`${depth} ${title}`, ...bookmarksOf(items, depth + 1)]);
}
