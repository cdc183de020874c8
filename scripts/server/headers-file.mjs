/**
 * One rule of a `_headers` file, the format that Netlify and Cloudflare Pages share.
 *
 * @typedef {{ pattern: string, headers: Record<string, string> }} HeaderRule
 *   `pattern` is a path with at most one `*`; header names are in lower case
 */

/**
 * Reads the text of a `_headers` file. Faults are gathered and thrown together.
 *
 * @param {string} text
 * @returns {HeaderRule[]} in the file's order
 * @throws {Error} naming each line that is neither a path, an indented "name: value", a comment nor empty
 */
export function parseHeadersFile(text) {
  /** @type {HeaderRule[]} */
  const rules = [];
  /** @type {string[]} */
  const faults = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.trim().startsWith('#')) continue;
    const header = /^\s+([\w-]+):\s*(.+?)\s*$/.exec(line);
    const rule = rules.at(-1);
    if (/^\/[^\s*]*\*?[^\s*]*$/.test(line)) rules.push({ pattern: line, headers: {} });
    else if (header?.[1] && header[2] && rule) rule.headers[header[1].toLowerCase()] = header[2];
    else faults.push(`line ${index + 1}: "${line}"`);
  }
  if (faults.length > 0)
    throw new Error(
      `_headers: expected a path with at most one "*" or an indented "name: value"\n${faults.join('\n')}`
    );
  return rules;
}

/**
 * The headers for one path: those of all rules that fit, values of the same name joined by a comma, as
 * the public hosts do.
 *
 * @param {HeaderRule[]} rules
 * @param {string} path below the site's root, beginning with "/"
 * @returns {Record<string, string>}
 */
export function headersFor(rules, path) {
  /** @type {Record<string, string>} */
  const headers = {};
  for (const rule of rules.filter(({ pattern }) => fits(pattern, path)))
    for (const [name, value] of Object.entries(rule.headers))
      headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
  return headers;
}

/**
 * @param {string} pattern
 * @param {string} path
 */
function fits(pattern, path) {
  const [start = '', end] = pattern.split('*');
  if (end === undefined) return path === pattern;
  return path.length >= start.length + end.length && path.startsWith(start) && path.endsWith(end);
}
