import type { Document, Figure, Grid, Note, Piece, Section } from '../model/page-model';
import { STYLE } from './style';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words as HTML, their marks and line breaks drawn. */
function inline(words: string): string {
  return words
    .replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)
    .replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
    .replace(/\^(\w+)\^/g, '<sup>$1</sup>')
    .replace(/~(\w+)~/g, '$1')
    .replace(/\n/g, '<br>');
}

const STAR = 'M10 1l2.8 5.9 6.2.8-4.6 4.4 1.2 6.4L10 15.3l-5.6 3.2 1.2-6.4L1 7.7l6.2-.8z';
/** Words of each scale, worst first: each has one star more than the one before. */
const SCALES: Readonly<Record<'ratings' | 'judgements', readonly string[]>> = {
  ratings: ['Inadequate', 'Requires improvement', 'Good', 'Outstanding'],
  judgements: ['Poor', 'Unsatisfactory', 'Satisfactory', 'Good']
};

/** Four stars as a picture, so many of them full; nothing of it is text. */
function stars(word: string, scale: keyof typeof SCALES): string {
  const full = SCALES[scale].indexOf(word) + 1;
  return [1, 2, 3, 4]
    .map(
      (at) =>
        `<svg viewBox="0 0 20 20" aria-hidden="true"><path d="${STAR}" fill="${at <= full ? '#f0b323' : 'none'}" stroke="#7a5a00"/></svg>`
    )
    .join('');
}

/** The words of a cell and how many columns it goes across. */
export function spanOf(cell: string): [words: string, columns: number] {
  const found = /^(.*)⟨(\d)⟩$/s.exec(cell);
  return found ? [found[1] ?? '', Number(found[2])] : [cell, 1];
}

function row(cells: readonly string[], grid: Grid, tag: 'td' | 'th'): string {
  const [first = ''] = cells;
  const columns = grid.widths.length;
  if (cells.length === 1)
    return `<tr><${tag} class="across" colspan="${columns}">${inline(first)}</${tag}></tr>`;
  const drawn = cells.map((cell, at) => {
    const [words, across] = spanOf(cell);
    const picture =
      grid.stars && tag === 'td' && at === cells.length - 1 && words ? `<br>${stars(words, grid.stars)}` : '';
    return `<${tag}${across > 1 ? ` colspan="${across}"` : ''}>${inline(words)}${picture}</${tag}>`;
  });
  return `<tr>${drawn.join('')}</tr>`;
}

function table(grid: Grid): string {
  const columns = grid.widths.map((width) => `<col style="width:${width}">`).join('');
  const head = grid.head ? `<thead>${row(grid.head, grid, 'th')}</thead>` : '';
  const body = grid.rows.map((cells) => row(cells, grid, 'td')).join('');
  return `<table class="${grid.look ?? ''}"><colgroup>${columns}</colgroup>${head}<tbody>${body}</tbody></table>`;
}

function figure({ value, label, heading, first = 'value' }: Figure): string {
  const big = `<strong>${inline(value)}</strong>`;
  const words = `<span>${inline(label)}</span>`;
  const above = heading === undefined ? '' : `<h3>${inline(heading)}</h3>`;
  return `<div class="figure">${above}${first === 'value' ? big + words : words + big}</div>`;
}

function list({ items, from }: Extract<Piece, { kind: 'list' }>): string {
  const inner = items.map((item) => `<li>${inline(item)}</li>`).join('');
  return from === undefined ? `<ul>${inner}</ul>` : `<ol start="${from}">${inner}</ol>`;
}

function piece(each: Piece): string {
  switch (each.kind) {
    case 'heading':
      return `<h${each.level}>${inline(each.words)}</h${each.level}>`;
    case 'text':
      return `<p class="${each.look ?? ''}">${inline(each.words)}</p>`;
    case 'list':
      return list(each);
    case 'table':
      return table(each);
    case 'figures':
      return `<div class="figures ${each.columns === 2 ? 'two' : ''}">${each.items.map(figure).join('')}</div>`;
    case 'star':
      return `<div class="star"><span>${stars(each.rating, 'ratings')}</span>${each.words === undefined ? '' : `<span>${inline(each.words)}</span>`}</div>`;
    case 'gap':
      return `<div style="height:${each.mm}mm"></div>`;
    case 'break':
      return '<div style="break-before:page"></div>';
  }
}

function notes(all: readonly Note[] | undefined): string {
  if (!all?.length) return '';
  return `<div class="notes">${all.map((note) => `<p><sup>${note.mark}</sup> ${inline(note.text)}</p>`).join('')}</div>`;
}

const section = (each: Section) =>
  `<section class="${each.look ?? 'flow'}">${each.pieces.map(piece).join('\n')}\n${notes(each.notes)}</section>`;

/** A report as one HTML document without anything from elsewhere, ready for the printer. */
export function toHtml(document: Document): string {
  const body = document.sections.map(section).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${inline(document.title)}</title><style>${STYLE}</style></head><body>\n${body}\n</body></html>\n`;
}

/** The words above and below every page, as the printer's templates want them. */
export function runningWords(document: Document): { head: string; foot: string } {
  const line = (inner: string) =>
    `<div style="font:8pt Arial,sans-serif;width:100%;padding:0 20mm;display:flex;justify-content:space-between">${inner}</div>`;
  return {
    head: line(`<span>${inline(document.head)}</span>`),
    foot: line('<span>Invented for tests</span><span class="pageNumber"></span>')
  };
}
