import type { Page } from 'playwright-core';

/** A text as the page draws it, in px. */
export interface DrawnText {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
  size: number;
}

/** Visible texts of the pictures with their boxes and font sizes. */
export function textsOf(page: Page): Promise<DrawnText[][]> {
  return page.$$eval('.plot > svg', (pictures) =>
    pictures.map((picture) =>
      [...picture.querySelectorAll('text')]
        .filter((text) => text.getBoundingClientRect().width > 0 && text.textContent.trim() !== '')
        .map((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          return {
            text: text.textContent.trim(),
            left,
            right,
            top,
            bottom,
            size: Number.parseFloat(getComputedStyle(text).fontSize)
          };
        })
    )
  );
}

/** What is wrong with the texts of pictures on a page so wide: one over another, cut, or smaller than 12 px. */
export function textFaults(pictures: readonly (readonly DrawnText[])[], width: number): string[] {
  return pictures.flatMap((texts) =>
    texts.flatMap((a, i) => {
      const across = texts.slice(i + 1).filter((b) => a.left < b.right - 1 && b.left < a.right - 1);
      const over = across
        .filter((b) => a.top < b.bottom - 3 && b.top < a.bottom - 3)
        .map((b) => `“${a.text}” over “${b.text}”`);
      const cut = a.left < 0 || a.right > width ? [`“${a.text}” is cut`] : [];
      return [...over, ...cut, ...(a.size < 12 ? [`“${a.text}” is ${a.size} px`] : [])];
    })
  );
}

/** Middles of the shapes and texts below an element that are drawn, from its left edge, in their order. */
export const middlesFrom = (root: Element, left: number) =>
  [...root.querySelectorAll('circle, path, rect, line, polyline, text')]
    .filter((shape) => !shape.closest('defs') && shape.getClientRects().length > 0)
    .map((shape) => {
      const box = shape.getBoundingClientRect();
      return `${shape.tagName} ${Math.round(box.left + box.width / 2 - left)}`;
    });
