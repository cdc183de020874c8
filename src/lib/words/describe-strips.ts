import { countOf } from './lists';
import { formatPercent } from './numbers';

/** All published results of one key question. */
export interface QuestionStrip {
  label: string;
  /** Whole per cent, and whether the result was the lowest of its standard, alone or with others. */
  results: readonly { pct: number; driving: boolean }[];
}

function stripInWords({ label, results }: QuestionStrip): string {
  const pcts = results.map(({ pct }) => pct);
  const [least, most] = [Math.min(...pcts), Math.max(...pcts)];
  const span = least === most ? formatPercent(least) : `${formatPercent(least)} to ${formatPercent(most)}`;
  const lowest = results.filter(({ driving }) => driving).length;
  return `${label}: ${countOf(results.length, 'inspection')}, ${span}; lowest of its standard in ${lowest}.`;
}

/** What the strips show, in sentences: one for each key question. */
export function describeStrips(strips: readonly QuestionStrip[]): string {
  const drawn = strips.filter(({ results }) => results.length > 0);
  return drawn.length ? drawn.map(stripInWords).join(' ') : 'No result of a key question is known.';
}
