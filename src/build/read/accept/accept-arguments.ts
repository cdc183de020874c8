import { parseArgs } from 'node:util';

/** What the command line asks for. */
export interface Asked {
  /** Drafts, folders of drafts and files of decisions, as named. */
  paths: string[];
  /** Files of decisions named with --decisions. */
  decisions: string[];
  certain: boolean;
  dryRun: boolean;
}

/** How the command is used, in lines for the terminal. */
export const USAGE = `Use: npm run accept -- drafts/harrow-2021-12.json [more drafts | a folder | a file of decisions …]
  --decisions FILE  a file of decisions, as the review page saves it; outweighs what a draft says itself
  --certain         accept every certain value that stands in no conflict and would replace nothing different
  --dry-run         show what would be written, and write nothing`;

/**
 * Reads the command line.
 * @returns what is asked for, or a line that says what is wrong with it
 */
export function acceptArguments(args: readonly string[]): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        decisions: { type: 'string', multiple: true, default: [] },
        certain: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false }
      }
    });
    const { decisions, certain, 'dry-run': dryRun } = values;
    return positionals.length ? { paths: positionals, decisions, certain, dryRun } : 'No draft is named.';
  } catch (error) {
    if (error instanceof TypeError && 'code' in error) return error.message;
    throw error;
  }
}
