const LONGEST = 20_000;

/**
 * The query that a link carries after its `#`, which browsers keep to themselves: what stands after a `?` is sent to
 * the server. Null when there is none, or one too long to be meant.
 */
export function queryInAddress(hash: string): string | null {
  const query = new URLSearchParams(hash.replace(/^#/, '')).get('q');
  return query?.trim() && query.length <= LONGEST ? query : null;
}

/** The part of a link that carries a query, with its `#`; empty for a query too long for a link. */
export function addressOf(query: string): '' | `#${string}` {
  return query.length <= LONGEST ? `#${new URLSearchParams({ q: query })}` : '';
}
