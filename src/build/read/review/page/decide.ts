import type { Decision } from '../../draft';
import type { MadeDecision } from '../decisions';
import { editFault } from './check-edit';
import { replacedBy } from './known-standing';
import type { PageValue } from './page-data';

/** How a decision stands to what is before the person now. */
export type Validity = 'stands' | 'value-changed' | 'data-changed';

const made = (value: PageValue, decision: Omit<Decision, 'replaces'>, result: string): MadeDecision => {
  const replaces = replacedBy(result, value);
  return { ...decision, ...(replaces === undefined ? {} : { replaces }), of: value.value };
};

/** Accepts a value as it was read, and records what it replaces in `data/`. */
export function accepted(value: PageValue): MadeDecision {
  return made(value, { choice: 'accept' }, value.value);
}

/** Takes another text for the cell; the text that was read is an acceptance. */
export function edited(value: PageValue, text: string): MadeDecision {
  return text === value.value ? accepted(value) : made(value, { choice: 'edit', value: text }, text);
}

/** Rejects a value: nothing is written for its cell. */
export function rejected(value: PageValue): MadeDecision {
  return { choice: 'reject', of: value.value };
}

/** Text that a decision puts into the cell; null for a rejection. */
export function resultOf(decision: MadeDecision): string | null {
  if (decision.choice === 'reject') return null;
  return decision.value ?? decision.of;
}

/** Whether a decision still holds: of the same value, and replacing just what stands in `data/` now. */
export function validityOf(value: PageValue, decision: MadeDecision): Validity {
  if (decision.of !== value.value) return 'value-changed';
  const result = resultOf(decision);
  if (result === null) return 'stands';
  const replaces = replacedBy(result, value);
  return replaces === undefined || replaces === decision.replaces ? 'stands' : 'data-changed';
}

/**
 * Whether a value may be accepted together with others: certain, alone in its report, in no conflict, fit for its
 * column, and replacing nothing different.
 */
export function mayJoin(value: PageValue): boolean {
  return (
    value.confidence === 'certain' &&
    !value.conflict &&
    value.others.length === 0 &&
    replacedBy(value.value, value) === undefined &&
    editFault(value.table, value.column, value.value) === null
  );
}
