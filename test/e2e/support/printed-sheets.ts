import type { Page } from 'playwright-core';

/** What a printed PDF is made of, read from its own objects. */
export interface PrintedPdf {
  pages: number;
  /** Width and height of the first page in points. */
  size: [number, number];
  fonts: number;
  /** Of them, those that come with the file. */
  embedded: number;
}

const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;

/** Prints a page as a browser does that honours the page’s own paper, without backgrounds, and reads the file. */
export async function printed(page: Page): Promise<PrintedPdf> {
  const text = (await page.pdf({ preferCSSPageSize: true, printBackground: false })).toString('latin1');
  const box = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(text);
  const fonts = count(text, /\/Type\s*\/FontDescriptor\b/g);
  const files = count(text, /\/FontFile[23]?\b/g);
  // Outlined letters become a font of drawings (Type 3), which stand in the file themselves.
  const drawn = count(text, /\/Subtype\s*\/Type3\b/g);
  return {
    pages: count(text, /\/Type\s*\/Page\b(?!s)/g),
    size: [Math.round(Number(box?.[1])), Math.round(Number(box?.[2]))],
    fonts,
    embedded: Math.min(fonts, files + drawn)
  };
}

/** Between the margins of the board pack’s paper, in CSS pixels: A4 less 12 mm at either side, 9 mm and 8 mm. */
export const PAPER = { width: Math.floor((186 / 25.4) * 96), height: Math.floor((280 / 25.4) * 96) };

/**
 * What is wrong with the sheets of a page as it prints: taller than the paper, anything over a sheet’s edge or cut off,
 * one block over another, or type under 9 points. Leaves the page in print as wide as the paper.
 */
export async function sheetFaults(page: Page): Promise<string[]> {
  await page.setViewportSize(PAPER);
  await page.emulateMedia({ media: 'print' });
  return page.$$eval(
    '.sheet',
    (sheets, paper) =>
      sheets.flatMap((sheet, i) => {
        const edge = sheet.getBoundingClientRect();
        const faults = edge.height > paper.height ? [`sheet ${i + 1} is ${edge.height} px tall`] : [];
        const blocks = [...sheet.children].map((block) => block.getBoundingClientRect());
        blocks.forEach((block, at) => {
          const next = blocks[at + 1];
          if (next && block.bottom > next.top + 0.5)
            faults.push(`sheet ${i + 1}: block ${at + 1} runs into the next`);
        });
        for (const element of sheet.querySelectorAll('*')) {
          const box = element.getBoundingClientRect();
          const style = getComputedStyle(element);
          const said = element.textContent.trim().slice(0, 40);
          // Words that are only read out are cut on purpose, and what is not drawn has no box.
          if (box.width <= 1 || element.closest('defs, desc') || style.display === 'none') continue;
          const name = `<${element.localName}> “${said}”`;
          if (box.left < edge.left - 1 || box.right > edge.right + 1 || box.bottom > edge.bottom + 1)
            faults.push(`${name} runs over the edge of sheet ${i + 1}`);
          if (style.overflow !== 'visible' && element.scrollWidth > element.clientWidth + 1)
            faults.push(`${name} is cut`);
          const speaks = [...element.childNodes].some(
            (node) => node.nodeType === 3 && node.textContent?.trim()
          );
          if (speaks && Number.parseFloat(style.fontSize) < 11.99)
            faults.push(`${name} is set in ${style.fontSize}, under 9 points`);
        }
        return faults;
      }),
    PAPER
  );
}
