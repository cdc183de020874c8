/** Where a figure's source is named. */
export interface SourceOf {
  /** Address of the source; null for a citation, which the service's own page names. */
  address: string | null;
  /** Host of the address, or the citation. */
  text: string;
}

/** The source of a figure, from the `source` of its row. */
export function sourceOf(source: string): SourceOf {
  if (!/^https?:\/\//.test(source)) return { address: null, text: source };
  return { address: source, text: new URL(source).hostname.replace(/^www\./, '') };
}
