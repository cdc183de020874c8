/** The text of a path, or as it stands where it is no sound encoding. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (fault) {
    if (fault instanceof URIError) return path;
    throw fault;
  }
}

/**
 * What a reader seems to have looked for, from an address that leads nowhere: its last part, as words.
 * `/services/bury-and-rochadle/` → `bury and rochadle`
 * @returns empty text when the address has no parts
 */
export function askedName(pathname: string): string {
  const last = pathname.split('/').filter(Boolean).at(-1) ?? '';
  return decoded(last.replace(/\.html?$/, ''))
    .replace(/[-_+]+/g, ' ')
    .trim();
}
