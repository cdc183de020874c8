import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { diskReader } from '../../disk-facts';
import { readFacts, type Facts } from '../../facts';
import { READER_VERSION, type Draft } from '../draft';
import { knownCells } from '../known-cells';
import { reviewPage } from '../review/review-page';
import { readArguments, USAGE, type ReadArguments } from './arguments';
import { readDrafts, writeDraft, writeWhole, type DraftFolder } from './draft-folder';
import type { JobAnswer, JobAsk } from './job';
import { draftWords, summaryLines, timeLeft, toLookAt, type FileOutcome } from './outcome';
import { readAll } from './pool';
import { reportFiles, type ReportFile } from './report-files';

const FOLDER = 'drafts';
const CHILD = 'scripts/read-child.mjs';
const LIMITS = { seconds: 60, megabytes: 400 };

/** A file whose bytes are known already, by its hash. */
interface Hashed extends ReportFile {
  sha256: string;
}

const hashed = (file: ReportFile): Hashed => ({
  ...file,
  sha256: createHash('sha256').update(readFileSync(file.path)).digest('hex')
});

/** Files that need not be read: copies within this run, and those whose draft stands. */
function sorted(
  files: readonly Hashed[],
  args: ReadArguments,
  before: DraftFolder
): { toRead: Hashed[]; known: FileOutcome[] } {
  const toRead: Hashed[] = [];
  const known: FileOutcome[] = [];
  for (const file of files) {
    const copy = toRead.find(({ sha256 }) => sha256 === file.sha256);
    const draft = before.drafts.find(
      (one) => one.sha256 === file.sha256 && one.reader_version === READER_VERSION
    );
    if (copy)
      known.push({
        name: file.name,
        kind: 'left',
        words: `${file.name} is a copy of ${copy.name}: read once.`,
        needsPerson: false
      });
    else if (draft && !args.again && !args.json)
      known.push({
        name: file.name,
        kind: 'kept',
        words: `${file.name} was read before: ${draftWords(draft)}.`,
        needsPerson: needsPerson(draft)
      });
    else toRead.push(file);
  }
  return { toRead, known };
}

function needsPerson(draft: Draft): boolean {
  const { unsure, open } = toLookAt(draft);
  return unsure + open > 0;
}

/** What comes of an answer; drafts of an inspection that has one of another file are not written over it. */
function settled(
  file: Hashed,
  answer: JobAnswer,
  args: ReadArguments,
  drafts: Map<string, Draft>
): FileOutcome {
  const name = file.name;
  if (answer.kind === 'unreadable')
    return { name, kind: 'unreadable', words: answer.message, needsPerson: true };
  const { draft } = answer;
  if (args.only !== null && draft.programme_id !== args.only)
    return {
      name,
      kind: 'left',
      words: `${name} is of ${draft.programme_id ?? 'no known programme'}, not ${args.only}.`,
      needsPerson: false
    };
  const other = drafts.get(draft.inspection_id);
  if (other && other.sha256 !== draft.sha256 && !(args.again && other.file === draft.file)) {
    const words = `${name} is a report of ${draft.inspection_id}, which was read from ${other.file} already (${other.values.length} values there, ${draft.values.length} here): left out. To take this one, delete that draft, or read it alone with --json.`;
    return { name, kind: 'left', words, needsPerson: true };
  }
  drafts.set(draft.inspection_id, draft);
  if (!args.json) writeDraft(FOLDER, draft);
  return { name, kind: 'read', words: `${name}: ${draftWords(draft)}.`, needsPerson: needsPerson(draft) };
}

/** Tells a person at a terminal what is being read; a file or pipe gets a line for each file that is done. */
function showBegun(words: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${words}`);
}

function showDone(words: string): void {
  console.error(`${process.stderr.isTTY ? '\r\u001B[K' : ''}${words}`);
}

async function readThem(
  files: readonly Hashed[],
  args: ReadArguments,
  drafts: Map<string, Draft>
): Promise<FileOutcome[]> {
  const outcomes: FileOutcome[] = [];
  const start = performance.now();
  const left = () => timeLeft(outcomes.length, files.length, (performance.now() - start) / 1000);
  const asks: JobAsk[] = files.map(({ path, name }) => ({ path, name }));
  await readAll(
    asks,
    { script: CHILD, jobs: args.jobs, ...LIMITS },
    {
      begun: (index) =>
        showBegun(`[${outcomes.length}/${files.length}] reading ${asks[index]?.name ?? ''} … ${left()}`),
      answered(index, answer) {
        const file = files[index];
        if (!file) return;
        outcomes.push(settled(file, answer, args, drafts));
        const time = left();
        showDone(
          `[${outcomes.length}/${files.length}] ${outcomes.at(-1)?.words ?? ''}${time ? ` (${time})` : ''}`
        );
      }
    }
  );
  return outcomes;
}

async function writeReview(facts: Facts): Promise<void> {
  const { drafts, faults } = readDrafts(FOLDER);
  for (const fault of faults) console.error(fault);
  if (!drafts.length) return;
  writeWhole(FOLDER, 'index.html', await reviewPage(drafts, knownCells(drafts, facts)));
  console.error(
    `Open ${FOLDER}/index.html to decide on ${drafts.length === 1 ? 'it' : `them (${drafts.length} drafts)`}.`
  );
}

/**
 * The command `read`: reads reports and writes drafts and the page to decide on them.
 * @param args of the command line
 * @param base folder from which relative paths are meant
 * @returns exit status: 0 when nothing needs a person, 2 when something does, 1 when the command cannot be carried out
 */
export async function runRead(args: readonly string[], base: string): Promise<number> {
  const facts = readFacts(diskReader('.'));
  const programmes = facts.tables.programmes.rows.map((row) => row.programme_id);
  const parsed = readArguments(args, programmes, availableParallelism());
  if ('faults' in parsed) {
    console.error([...parsed.faults, '', USAGE].join('\n'));
    return 1;
  }
  const { files, missing, passedOver } = reportFiles(parsed.paths.map((path) => resolve(base, path)));
  const before = parsed.json ? { drafts: [], faults: [] } : readDrafts(FOLDER);
  const drafts = new Map(before.drafts.map((draft) => [draft.inspection_id, draft]));
  const { toRead, known } = sorted(files.map(hashed), parsed, before);
  const outcomes = [...known, ...(await readThem(toRead, parsed, drafts))];
  if (parsed.json) printDrafts([...drafts.values()], files.length);
  else if (files.length) await writeReview(facts);
  console.error(summaryLines(outcomes, missing, passedOver).join('\n'));
  if (!files.length) return 1;
  return missing.length || outcomes.some((outcome) => outcome.needsPerson) ? 2 : 0;
}

/** One report gives its draft, several give an array. */
function printDrafts(drafts: readonly Draft[], files: number): void {
  const [draft] = drafts;
  console.log(JSON.stringify(files === 1 ? (draft ?? null) : drafts, null, 1));
}
