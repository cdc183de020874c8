/** A publication with the years in which the editions that were used came out. */
export function publicationWords(publication: string, vintages: readonly string[]): string {
  const years = [...new Set(vintages.map((vintage) => vintage.slice(0, 4)))].sort();
  return years.length ? `${publication}, published ${years.join(', ')}` : publication;
}
