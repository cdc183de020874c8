import type { MissingReason, SeriesMissing } from '$lib/data/words';

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

/** Why a service has no figure, in a few words; names the authorities that are missing where they are known. */
export function whyMissing(missing: SeriesMissing | null, without: string | null = null): string {
  switch (missing) {
    case 'suppressed':
      return 'suppressed (small numbers)';
    case 'not-whole':
      return `not published for the whole service${without ? ` (without ${without})` : ''}`;
    case 'not-applicable':
      return 'not applicable';
    case 'not-published':
    case null:
      return 'not published';
  }
}
