import { z } from 'zod/mini';
import { RATINGS, type StandardRating } from '$lib/data/words';
import { ratingLetters } from '$lib/words/ratings';
import { mostOf, NO_EDITS, withQuestion, withRating, type Edits } from './edits';
import { setByHand } from './rows';
import type { WhatIfSlice } from './slice';

/** Edits as they were read, or why an address was not understood; then they are what is published. */
export interface ReadEdits {
  edits: Edits;
  /** Sentences for the reader; empty where all was understood. */
  faults: readonly string[];
}

const LETTERS = new Map<string, StandardRating>(RATINGS.map((rating) => [ratingLetters(rating), rating]));
const lettersOf = (rating: StandardRating) => (rating === 'Not rated' ? 'N' : ratingLetters(rating));

const shortened = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** What each key of the address may say: `of`, `rule`, a key question's code, a standard's code. */
function addressSchema({ inspectionId, rules, inspection }: WhatIfSlice) {
  const whole = (most: number) =>
    z.optional(
      z.pipe(
        z.string().check(z.regex(/^\d{1,3}$/)),
        z.pipe(z.transform(Number), z.number().check(z.lte(most)))
      )
    );
  const letter = z.optional(z.enum([...LETTERS.keys()]));
  return z.strictObject({
    of: z.optional(z.literal(inspectionId)),
    rule: z.optional(z.literal('alone')),
    ...Object.fromEntries(inspection.questions.map((result) => [result.code, whole(mostOf(result))])),
    ...Object.fromEntries(
      setByHand(rules, inspection).map((code) => [
        code,
        inspection.ratings[code] === 'Not rated' ? z.optional(z.enum([...LETTERS.keys(), 'N'])) : letter
      ])
    )
  });
}

function faultWords(key: string, value: string | undefined): string {
  if (value === undefined) return `“${shortened(key)}” is not something that can be changed here.`;
  if (key === 'of') return `It was made for another inspection, “${shortened(value)}”.`;
  return `“${shortened(value)}” is not possible for ${shortened(key)}.`;
}

function refusedKeys(error: z.core.$ZodError, params: URLSearchParams): string[] {
  return error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => faultWords(key, undefined))
      : [faultWords(String(issue.path[0]), params.get(String(issue.path[0])) ?? '')]
  );
}

/** Reads the edits of a shared address. All of it must be understood; else nothing is changed, and it says why. */
export function readEdits(params: URLSearchParams, slice: WhatIfSlice): ReadEdits {
  const keys = [...params.keys()];
  const twice = [...new Set(keys.filter((key, i) => keys.indexOf(key) !== i))];
  const read = addressSchema(slice).safeParse(Object.fromEntries(params));
  if (!read.success || twice.length) {
    const repeated = twice.map((key) => `“${shortened(key)}” is given more than once.`);
    return {
      edits: NO_EDITS,
      faults: [...(read.success ? [] : refusedKeys(read.error, params)), ...repeated]
    };
  }
  const { inspection } = slice;
  let edits: Edits = { ...NO_EDITS, alone: read.data.rule === 'alone' };
  for (const [key, value] of Object.entries(read.data)) {
    if (typeof value === 'number') edits = withQuestion(inspection, edits, key, value);
    else if (key !== 'of' && key !== 'rule' && value !== undefined)
      edits = withRating(inspection, edits, key, LETTERS.get(value) ?? 'Not rated');
  }
  return { edits, faults: [] };
}

/** The query that shares edits: which inspection, then only what differs from what is published; empty without edits. */
export function writeEdits(edits: Edits, slice: WhatIfSlice): URLSearchParams {
  const params = new URLSearchParams();
  const ratings = Object.entries(edits.ratings).map(([code, rating]) => [code, lettersOf(rating)] as const);
  const questions = Object.entries(edits.questions).map(([code, value]) => [code, String(value)] as const);
  for (const [code, text] of [...ratings, ...questions].sort(([a], [b]) => (a < b ? -1 : 1)))
    params.set(code, text);
  if (edits.alone) params.set('rule', 'alone');
  if (params.size) params.set('of', slice.inspectionId);
  return params;
}
