/** The chart's own picture with all after it, without a key drawn above it. */
export function pictureOf(markup: string): string {
  const at = markup.search(/<svg[^>]*role="img"/);
  if (at < 0) throw new Error('the markup holds no picture');
  return markup.slice(at);
}
