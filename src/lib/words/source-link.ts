/** A source as a link where it is an address, else as the citation it is. */
export interface SourceLink {
  text: string;
  href?: string;
}

/** Turns the `source` of a row into words, with a link when it is an address. */
export function sourceLink(source: string): SourceLink {
  if (!/^https?:\/\//.test(source)) return { text: source };
  const host = new URL(source).hostname.replace(/^www\./, '');
  return { text: host, href: source };
}
