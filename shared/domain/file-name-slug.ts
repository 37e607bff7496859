const maxSlugLength = 60;

/** A name as part of a file name that every system takes: lower-case letters, digits and dashes, never empty. */
export function fileNameSlug(name: string): string {
  const slug = name
    .normalize('NFKD')
    // Letters keep their base, accents go: "Café" becomes "cafe".
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, maxSlugLength)
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'company' : slug;
}
