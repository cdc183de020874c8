import { MODEL_KINDS } from '$lib/words/comparator-names';
import type { ComparisonVerdict } from '$lib/data/words';
import { sentenceCase } from '$lib/words/lists';
import type { Group, GroupVerdict } from './group';
import type { VerdictRow } from './verdict-rows';

/** A verdict that says something. */
type Said = Exclude<ComparisonVerdict, 'none'>;

/** How the neighbour models of a service agree on its measures. */
export interface Agreement {
  /** How many neighbour models there are for the service. */
  models: number;
  /** One sentence for each measure on which they disagree. */
  disagree: readonly string[];
  /** Names of the measures on which all that allow a comparison say the same. */
  agree: readonly string[];
  /** Names of the measures on which fewer than two models allow a comparison. */
  untold: readonly string[];
}

/** The way that a verdict points: two kinds of test may point the same way. */
function direction(verdict: Said): 1 | 0 | -1 {
  switch (verdict) {
    case 'higher':
    case 'above':
      return 1;
    case 'similar':
    case 'within':
      return 0;
    case 'lower':
    case 'below':
      return -1;
    default:
      return verdict satisfies never;
  }
}

const inWords = (verdict: Said): string =>
  verdict === 'above' || verdict === 'below' || verdict === 'within' ? `${verdict} the middle half` : verdict;

const ORDER: readonly Said[] = ['similar', 'within', 'higher', 'above', 'lower', 'below'];

/** Says on how many of the models each verdict holds: `First-time entrants: similar on 3 of 4 neighbour models, lower on 1.` */
export function spreadSentence(name: string, verdicts: readonly ComparisonVerdict[]): string {
  const told = ORDER.map((verdict) => ({ verdict, n: verdicts.filter((word) => word === verdict).length }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n);
  const none = verdicts.filter((verdict) => verdict === 'none').length;
  const parts = told.map(({ verdict, n }, i) =>
    i === 0
      ? `${inWords(verdict)} on ${n} of ${verdicts.length} neighbour models`
      : `${inWords(verdict)} on ${n}`
  );
  const bare = none ? [`no comparison on ${none}`] : [];
  return `${sentenceCase(name)}: ${[...parts, ...bare].join(', ')}.`;
}

const said = (cells: readonly (GroupVerdict | null)[]) =>
  cells.flatMap((cell) => (cell && cell.verdict !== 'none' ? [cell.verdict] : []));

/** Compares the verdicts of a service's neighbour models, measure by measure. */
export function modelAgreement(group: Group, rows: readonly VerdictRow[]): Agreement {
  const places = group.sets.flatMap(({ kind }, place) => (MODEL_KINDS.includes(kind) ? [place] : []));
  const disagree: string[] = [];
  const agree: string[] = [];
  const untold: string[] = [];
  for (const { measure, cells } of rows) {
    const ours = places.map((place) => cells[place] ?? null);
    const told = said(ours);
    if (told.length < 2) untold.push(measure.name);
    else if (new Set(told.map(direction)).size === 1) agree.push(measure.name);
    else
      disagree.push(
        spreadSentence(
          measure.name,
          ours.map((cell) => cell?.verdict ?? 'none')
        )
      );
  }
  return { models: places.length, disagree, agree, untold };
}

/** What the agreement comes to, before the sentences on single measures. */
export function agreementInWords({ models, disagree, agree, untold }: Agreement): string {
  // Some names hold a comma, so semicolons part them.
  const lower = (names: readonly string[]) =>
    names.map((name) => name.charAt(0).toLowerCase() + name.slice(1)).join('; ');
  if (models < 2) return 'There is one neighbour model for this service, so none to hold it against.';
  const told = agree.length + disagree.length;
  const of = models === 2 ? 'both neighbour models' : `its ${models} neighbour models`;
  const rest = untold.length ? ` Too little is known to say so of: ${lower(untold)}.` : '';
  if (!told) return `Fewer than two of ${of} allow a comparison on any measure.`;
  if (!disagree.length)
    return `${sentenceCase(of)} point the same way on every measure that can be told: ${lower(agree)}.${rest}`;
  const same = agree.length ? ` They do on: ${lower(agree)}.` : '';
  return `On ${disagree.length} of ${told} measures ${of} do not point the same way.${same}${rest}`;
}
