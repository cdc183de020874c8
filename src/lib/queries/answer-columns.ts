import { z } from 'zod/mini';

/** Columns of answers: the few shapes that every question's contract is made of. */

/** Text that is never missing. */
export const text = z.string();
/** Text that may be missing; the question says what that means. */
export const maybeText = z.nullable(z.string());
/** A number that is never missing. */
export const number = z.number();
/** A number that may be missing; the question says what that means. */
export const maybeNumber = z.nullable(z.number());
/** Yes or no. */
export const flag = z.boolean();
/** One of a closed list of words. */
export const words = <const W extends readonly [string, ...string[]]>(list: W) => z.enum(list);
/** One of a closed list of words, or missing. */
export const maybeWords = <const W extends readonly [string, ...string[]]>(list: W) =>
  z.nullable(z.enum(list));
