/** Words with straight quotes and dashes and single spaces, so that one pattern fits every printer's way. */
export function plain(text: string): string {
  return text
    .replace(/[‘’‛`´]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[‐‑–—−]/g, '-')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

/** The same in lower case, without diacritics, `&` as "and": for comparing names. */
export function folded(text: string): string {
  return plain(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9%£/.,:()'-]+/g, ' ')
    .trim();
}

/** Sentences of a paragraph, each with its end; abbreviations with a point inside (e.g., i.e.) do not end one. */
export function sentencesOf(paragraph: string): string[] {
  return plain(paragraph)
    .replace(/\b(e\.g|i\.e|etc|no)\./gi, (word) => word.replaceAll('.', '\uE002'))
    .split(/(?<=[.?!]["')\]]*)\s+(?=["'([]?[\p{Lu}\d])/u)
    .map((sentence) => sentence.replaceAll('\uE002', '.').trim())
    .filter(Boolean);
}
