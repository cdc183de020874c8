import { ofInspection, reading } from '../found';
import type { Passage } from '../passages';
import type { Reading } from '../reading';

const ISBN = /\bISBN(?:-13)?:?\s*(97[89](?:[-\s]?\d){10})(?!\d)/i;

/** The imprint gives the ISBN on a line of its own; longer passages quote one. */
const IMPRINT = 60;

/** Whether the last digit of an ISBN of thirteen is the one that its others give. */
export function isbnHolds(isbn: string): boolean {
  const digits = [...isbn.replace(/\D/g, '')].map(Number);
  const sum = digits.reduce((total, digit, i) => total + digit * (i % 2 === 0 ? 1 : 3), 0);
  return digits.length === 13 && sum % 10 === 0;
}

/** The report's ISBN, with the hyphens that are printed. */
export function findIsbn(passages: readonly Passage[]): Reading[] {
  return passages.flatMap((passage) => {
    if (passage.kind === 'footnote') return [];
    const isbn = ISBN.exec(passage.words)?.[1]?.trim().replace(/\s+/g, '-');
    if (isbn === undefined) return [];
    const quoted =
      passage.words.length > IMPRINT
        ? 'it stands in running text, and may be of another publication'
        : undefined;
    const doubt = isbnHolds(isbn) ? quoted : 'its check digit is not the one that the other digits give';
    return [reading(ofInspection('isbn', isbn), 'isbn', 'table', passage, doubt)];
  });
}
