/** What the command was asked to do. */
export interface ReadArguments {
  paths: readonly string[];
  /** Drafts go to standard output, and nothing is written. */
  json: boolean;
  /** Keep drafts of this programme only; null = all. */
  only: string | null;
  /** How many files are read side by side. */
  jobs: number;
  /** Read files again that have a draft of this reader already. */
  again: boolean;
}

/** How the command is used. */
export const USAGE = `npm run read -- FILE|FOLDER…

Reads published inspection reports (PDF or text) and writes a draft of each to drafts/, and drafts/index.html to decide on them.

  --json             print the draft to standard output and write nothing (use npm run --silent)
  --only PROGRAMME   keep only reports of one programme, such as yjs-2021
  --jobs N           read N files side by side (1 to 16)
  --again            read files again that have a draft already

Exit status: 0 = read, and nothing needs a person; 2 = something needs a person; 1 = the command could not be carried out.`;

const MOST_JOBS = 16;

interface Parsing {
  out: ReadArguments;
  faults: string[];
}

function takeOption(
  parsing: Parsing,
  name: string,
  value: string | undefined,
  programmes: readonly string[]
): void {
  if (name === '--only') {
    if (value !== undefined && programmes.includes(value)) parsing.out = { ...parsing.out, only: value };
    else parsing.faults.push(`--only takes one of ${programmes.join(', ')}, not "${value ?? ''}".`);
  } else {
    const jobs = Number(value);
    if (Number.isInteger(jobs) && jobs >= 1 && jobs <= MOST_JOBS) parsing.out = { ...parsing.out, jobs };
    else parsing.faults.push(`--jobs takes a whole number from 1 to ${MOST_JOBS}, not "${value ?? ''}".`);
  }
}

/**
 * Reads the command's arguments.
 * @param programmes ids that `--only` may name
 * @param cores processors of the machine, for the default of `--jobs`
 * @returns the arguments, or every fault of them in words
 */
export function readArguments(
  args: readonly string[],
  programmes: readonly string[],
  cores: number
): ReadArguments | { faults: string[] } {
  const jobs = Math.min(MOST_JOBS, Math.max(1, cores));
  const parsing: Parsing = { out: { paths: [], json: false, only: null, jobs, again: false }, faults: [] };
  for (let i = 0; i < args.length; i += 1) {
    const [name = '', inline] = (args[i] ?? '').split(/=(.*)/s);
    if (name === '--json') parsing.out = { ...parsing.out, json: true };
    else if (name === '--again') parsing.out = { ...parsing.out, again: true };
    else if (name === '--only' || name === '--jobs')
      takeOption(parsing, name, inline ?? args[(i += 1)], programmes);
    else if (name.startsWith('--')) parsing.faults.push(`There is no option ${name}.`);
    else parsing.out = { ...parsing.out, paths: [...parsing.out.paths, args[i] ?? ''] };
  }
  if (!parsing.out.paths.length) parsing.faults.push('Name a file or a folder with reports.');
  return parsing.faults.length ? { faults: parsing.faults } : parsing.out;
}
