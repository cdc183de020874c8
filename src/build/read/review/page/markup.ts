/** HTML that is safe to write into a page: only `markup` makes it. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What may stand in a piece of markup: text is escaped; null and false are left out. */
export type Part = string | number | Markup | readonly Markup[] | null | false;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
};

/** Text with everything escaped that HTML could take for markup, inside quotes or out of them. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}

function written(part: Part): string {
  if (part === null || part === false) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(({ text }) => text).join('');
  return escapeText(String(part));
}

/** Template tag for HTML: every value put in is escaped unless it is markup itself. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const pieces = strings.map((string, index) => string + written(parts[index] ?? null));
  return new Markup(pieces.join(''));
}
