import { wrapText } from '../layout/text-width';
import { inlineSvg } from './inline-svg';

/** Words that go with a saved picture. */
export interface PictureWords {
  name: string;
  title: string;
  description: string;
  /** Caveats and source, written under the picture. */
  notes: readonly string[];
}

/** Width of a saved picture in px, whatever the width of the page. */
export const SAVED_WIDTH = 960;
const MARGIN = 24;
const NAMESPACE = 'http://www.w3.org/2000/svg';

function make(tag: string, attributes: Record<string, string | number>, text = ''): Element {
  const element = document.createElementNS(NAMESPACE, tag);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.textContent = text;
  return element;
}

/** Writes a text in as many lines as it needs and returns the height below them. */
function writeLines(into: Element, text: string, top: number, size: number, weight: 400 | 700): number {
  // Bold letters run about a twelfth wider.
  const lines = wrapText(text, weight === 700 ? size * 1.08 : size, SAVED_WIDTH - 2 * MARGIN);
  lines.forEach((line, i) => {
    const y = top + size + i * size * 1.35;
    into.append(
      make('text', { x: MARGIN, y, 'font-size': size, 'font-weight': weight, fill: '#1a1a1a' }, line)
    );
  });
  return top + lines.length * size * 1.35;
}

/** Lays the picture out at the saved width, off the screen, for as long as `use` runs. */
function atSavedWidth<T>(picture: HTMLElement, use: (copy: HTMLElement) => T): T {
  const host = document.createElement('div');
  host.setAttribute('aria-hidden', 'true');
  host.style.cssText = `position:absolute;left:-99999px;top:0;width:${SAVED_WIDTH - 2 * MARGIN}px`;
  const copy = picture.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new TypeError('atSavedWidth: the picture is no HTML element');
  host.append(copy);
  picture.after(host);
  try {
    return use(copy);
  } finally {
    host.remove();
  }
}

/**
 * A figure's picture as one SVG with its title, description, notes and source, laid out 960 px wide.
 * @returns the element, with `width` and `height` in px
 */
export function pictureSvg(picture: HTMLElement, words: PictureWords): Element {
  return atSavedWidth(picture, (copy) => {
    const root = make('svg', { xmlns: NAMESPACE, width: SAVED_WIDTH });
    const font = getComputedStyle(copy).fontFamily;
    root.setAttribute('font-family', font);
    root.append(
      make('title', {}, words.title),
      make('rect', { width: '100%', height: '100%', fill: '#fff' })
    );
    let y = writeLines(root, words.title, MARGIN, 20, 700);
    y = writeLines(root, words.description, y + 2, 14, 400) + 14;
    const top = copy.getBoundingClientRect();
    for (const drawn of copy.querySelectorAll<SVGSVGElement>('.plot > svg')) {
      const box = drawn.getBoundingClientRect();
      const inlined = inlineSvg(drawn);
      inlined.setAttribute('x', String(MARGIN + box.left - top.left));
      inlined.setAttribute('y', String(y));
      inlined.setAttribute('width', String(box.width));
      inlined.setAttribute('height', String(box.height));
      inlined.setAttribute('overflow', 'visible');
      root.append(inlined);
      y += box.height + 12;
    }
    for (const note of copy.querySelectorAll('[data-note]')) {
      y = writeLines(root, note.textContent.trim(), y, 13, 400) + 4;
    }
    for (const note of words.notes) y = writeLines(root, note, y + 4, 13, 400);
    root.setAttribute('height', String(Math.ceil(y + MARGIN)));
    return root;
  });
}
