import type { MissingReason } from '$lib/data/words';

/** The word for a value that is not there; without a known reason, `not known`. Never an empty text. */
export function missingWord(reason: MissingReason | null): string {
  switch (reason) {
    case null:
      return 'not known';
    case 'suppressed':
      return 'suppressed';
    case 'not-published':
      return 'not published';
    case 'not-applicable':
      return 'not applicable';
    default: {
      const unknown: never = reason;
      throw new RangeError(`missingWord: unknown reason “${String(unknown)}”`);
    }
  }
}
