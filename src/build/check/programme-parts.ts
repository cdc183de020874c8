import type { Fault } from '$lib/data/read-table';
import type { Facts, FactTable } from '../facts';
import type { Cells } from './placed';
import { faultAt, placed } from './placed';
import { knownValues } from './known';
import { programmeOfInspection } from './programmes';

/** A table whose rows name a part (standard, question, prompt) of a programme, and the table that lists the parts. */
interface Part {
  rows: readonly Cells[];
  list: FactTable;
  /** Columns that name the part, in both tables. */
  columns: readonly string[];
  /** What the part is called. */
  what: string;
}

function partsOf({ tables }: Facts): Part[] {
  const question = ['question_code'];
  const prompt = ['question_code', 'prompt_code'];
  const standard = ['standard_code'];
  return [
    { rows: placed(tables.questions), list: tables.standards, columns: standard, what: 'standard' },
    { rows: placed(tables.prompts), list: tables.questions, columns: question, what: 'key question' },
    { rows: placed(tables.standard_ratings), list: tables.standards, columns: standard, what: 'standard' },
    {
      rows: placed(tables.question_results),
      list: tables.questions,
      columns: question,
      what: 'key question'
    },
    { rows: placed(tables.prompt_results), list: tables.prompts, columns: prompt, what: 'prompt' }
  ];
}

function strangers(part: Part, facts: Facts, programmes: ReadonlyMap<string, string>): Fault[] {
  const running = knownValues(facts.tables.programmes, 'programme_id');
  const known = knownValues(part.list, ['programme_id', ...part.columns].join('+'));
  if (!known || !running) return [];
  return part.rows.flatMap((row) => {
    const programme = row.text.programme_id ?? programmes.get(row.text.inspection_id ?? '');
    if (programme === undefined || !running.has(programme)) return [];
    const name = [programme, ...part.columns.map((column) => row.text[column])].join('+');
    const expected = `a ${part.what} that programme ${programme} has in ${part.list.table.name}`;
    return known.has(name) ? [] : [faultAt(row, part.columns.join('+'), expected, 'programme-part')];
  });
}

function misnumbered({ tables }: Facts): Fault[] {
  return placed(tables.questions)
    .filter(({ row }) => !row.question_code.startsWith(`${row.standard_code}.`))
    .map((at) =>
      faultAt(at, 'question_code', `a number under standard ${at.row.standard_code}`, 'programme-part')
    );
}

/** Standards, questions and prompts that their programme, or the programme of their inspection, does not have. */
export function foreignParts(facts: Facts): Fault[] {
  const programmes = programmeOfInspection(facts);
  return [...partsOf(facts).flatMap((part) => strangers(part, facts, programmes)), ...misnumbered(facts)];
}
