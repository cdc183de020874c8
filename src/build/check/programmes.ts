import type { Facts } from '../facts';
import { cellsOf } from './cells';
import { placed } from './placed';

/**
 * The programme of each inspection, from the file's text, so that an inspection whose row broke elsewhere keeps its programme.
 * @returns programme_id by inspection_id; an inspection that is not there has none.
 */
export function programmeOfInspection(facts: Facts): ReadonlyMap<string, string> {
  const rows = cellsOf(facts.tables.inspections);
  return new Map(rows.map(({ text }) => [text.inspection_id ?? '', text.programme_id ?? '']));
}

/** The scale of each programme whose row kept its contract. */
export function scaleOfProgramme(facts: Facts): ReadonlyMap<string, string> {
  return new Map(placed(facts.tables.programmes).map(({ row }) => [row.programme_id, row.scale]));
}

/** The scale of each inspection's programme; an inspection or programme that is not there has none. */
export function scaleOfInspection(facts: Facts): ReadonlyMap<string, string> {
  const scales = scaleOfProgramme(facts);
  const known = [...programmeOfInspection(facts)].filter(([, programme]) => scales.has(programme));
  return new Map(known.map(([inspection, programme]) => [inspection, scales.get(programme) ?? '']));
}

/** Codes of the standards that add up to the score, by programme; a programme with a broken standard has none: how many is not known. */
export function scoredStandards(facts: Facts): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, string[]>();
  const broken = new Set<string>();
  const sound = new Set(facts.tables.standards.lines);
  for (const { text, line } of cellsOf(facts.tables.standards)) {
    const programme = text.programme_id ?? '';
    if (!sound.has(line)) broken.add(programme);
    if (text.counts_to_score === 'yes')
      codes.set(programme, [...(codes.get(programme) ?? []), text.standard_code ?? '']);
  }
  return new Map([...codes].filter(([programme]) => !broken.has(programme)));
}
