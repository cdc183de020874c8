import { AnnotationMode } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { bulletsOf } from './drawn-bullets';
import { glyphsOf, type FontMeasure } from './drawn-glyphs';
import { rulesOf } from './drawn-rules';
import { drawnShapes } from './drawn-shapes';
import type { DrawnPage } from './geometry';
import { itemsOf } from './items';
import type { Budget } from './limits';
import type { Pdf, PdfPage } from './open-pdf';

/**
 * Reads the words and the rules of one page, counted from 1.
 * @throws {UnreadableFile} when the limits are passed; any other error means that the page is damaged
 */
export async function drawnPage(pdf: Pdf, number: number, budget: Budget): Promise<DrawnPage> {
  const page = await pdf.getPage(number);
  try {
    await weigh(page, budget);
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const matrix = Array.from(transform as ArrayLike<number>);
    const commands = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
    const words = itemsOf(glyphsOf(commands, matrix, measureIn(page)), { width, height });
    const { shapes, dots } = drawnShapes(commands, matrix);
    const items = [...words, ...bulletsOf(dots, words)];
    return { page: number, width, height, items, rules: rulesOf(shapes, { width, height }, words) };
  } finally {
    page.cleanup();
  }
}

/** Goes through the text of a page piece by piece, so that one with millions of glyphs is refused before it is kept. */
async function weigh(page: PdfPage, budget: Budget): Promise<void> {
  const reader = page.streamTextContent({ disableNormalization: true }).getReader();
  for (;;) {
    const { done, value } = (await reader.read()) as {
      done: boolean;
      value?: { items: readonly { str?: string }[] };
    };
    if (done) return;
    for (const { str = '' } of value?.items ?? []) budget.spend(str.length + 1);
  }
}

function measureIn(page: PdfPage): (font: string) => FontMeasure {
  return (name) => {
    const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : null;
    const { fontMatrix, vertical } = (font ?? {}) as { fontMatrix?: readonly number[]; vertical?: boolean };
    return { unit: fontMatrix?.[0] ?? 0.001, vertical: vertical === true };
  };
}
