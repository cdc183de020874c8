/** What a field's text says: a value, or why it is refused. */
export type ReadValue = { value: number; fault: null } | { value: null; fault: string };

const refused = (fault: string): ReadValue => ({ value: null, fault });

const shortened = (text: string) => (text.length > 20 ? `${text.slice(0, 20)}…` : text);

/**
 * Reads what was typed into the field of a key question.
 * @param most the cases that the question was asked of, or 100 where the field is in per cent
 * @param unit what the number counts
 */
export function readValue(text: string, most: number, unit: 'cases' | 'per cent'): ReadValue {
  const typed = text.trim().replace(/^\u2212/, '-');
  const wanted =
    unit === 'cases' ? `Enter a whole number from 0 to ${most}` : 'Enter a whole per cent from 0 to 100';
  if (typed === '') return refused(`${wanted}.`);
  if (/^-\d+$/.test(typed))
    return refused(`${wanted}: ${shortened(typed).replace('-', '−')} is less than none.`);
  if (/^-?\d+[.,]\d+$/.test(typed)) return refused(`${wanted}: ${shortened(typed)} is not whole.`);
  if (!/^\d+$/.test(typed)) return refused(`${wanted}: “${shortened(typed)}” is not a number.`);
  const value = Number(typed);
  if (value <= most) return { value, fault: null };
  return refused(
    unit === 'cases'
      ? `${wanted}: ${shortened(typed)} is more than the ${most === 1 ? 'one case' : `${most} cases`} there ${most === 1 ? 'was' : 'were'}.`
      : `${wanted}: ${shortened(typed)} is more than all.`
  );
}
