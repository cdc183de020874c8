import { z } from 'zod';
import type { DraftValue } from '../draft';
import { DRAFT_VERSION, draftSchema, draftValueSchema, READER_VERSION } from '../draft';
import { DECISIONS_VERSION, decisionsSchema } from '../review/decisions';
import type { NamedDraft } from './cell';
import type { NamedDecisions } from './decide';

/** Drafts and decisions that were named, and what cannot be used of what was named. */
export interface Inputs {
  drafts: NamedDraft[];
  /** In the order in which they were named. */
  decisions: NamedDecisions[];
  refused: string[];
  notes: string[];
}

/** A draft whose values are looked at one by one, so that a bad one does not cost the others. */
const looseDraft = draftSchema.extend({ values: z.array(z.unknown()) });
const named = z.object({ id: z.string() });

/** The first thing that breaks a contract, with its place. */
function firstIssue(error: z.ZodError): string {
  const [issue] = error.issues;
  const at = issue?.path.length ? `${issue.path.join('.')}: ` : '';
  return `${at}${issue?.message ?? 'not as expected'}`;
}

function soundValues(path: string, values: readonly unknown[], refused: string[]): DraftValue[] {
  return values.flatMap((value, i) => {
    const read = draftValueSchema.safeParse(value);
    if (read.success) return [read.data];
    const name = named.safeParse(value).data?.id ?? `value ${i + 1}`;
    refused.push(`${path}: ${name}: ${firstIssue(read.error)}`);
    return [];
  });
}

function takeDraft(path: string, json: object, { drafts, refused, notes }: Inputs): void {
  const read = looseDraft.safeParse(json);
  if (!read.success) {
    refused.push(`${path}: not a sound draft: ${firstIssue(read.error)}`);
    return;
  }
  const draft = { ...read.data, values: soundValues(path, read.data.values, refused) };
  drafts.push({ path, draft });
  const { reader_version: version } = draft;
  if (version !== READER_VERSION)
    notes.push(`${path}: read by version ${version} of the reader, which is now ${READER_VERSION}`);
}

function takeDecisions(path: string, json: object, { decisions, refused }: Inputs): void {
  const read = decisionsSchema.safeParse(json);
  if (read.success) decisions.push({ path, decisions: read.data });
  else refused.push(`${path}: not a sound file of decisions: ${firstIssue(read.error)}`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * Tells by its version field whether a file is a draft or holds decisions, and adds it to the inputs.
 * @param path how the file is named in messages
 * @param text of the file
 */
export function parseInput(path: string, text: string, inputs: Inputs): void {
  const json = parsed(text);
  const refuse = (reason: string) => inputs.refused.push(`${path}: ${reason}`);
  const versionOf = (version: unknown) => JSON.stringify(version) ?? 'nothing';
  if (json === undefined) refuse('not JSON');
  else if (typeof json !== 'object' || json === null) refuse('neither a draft nor a file of decisions');
  else if ('draft_version' in json) {
    if (json.draft_version === DRAFT_VERSION) takeDraft(path, json, inputs);
    else
      refuse(
        `a draft of version ${versionOf(json.draft_version)}, expected ${DRAFT_VERSION}: read the report again`
      );
  } else if ('decisions_version' in json) {
    if (json.decisions_version === DECISIONS_VERSION) takeDecisions(path, json, inputs);
    else refuse(`decisions of version ${versionOf(json.decisions_version)}, expected ${DECISIONS_VERSION}`);
  } else refuse('neither a draft nor a file of decisions: it has no draft_version and no decisions_version');
}
