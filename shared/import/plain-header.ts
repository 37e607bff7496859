/** A column's name for comparing: lower case, letters and digits only, `#` as "number" and `%` as "percent". */
export function plainHeader(name: string): string {
  return name
    .replaceAll('#', ' number ')
    .replaceAll('%', ' percent ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
