import { programmeRules, type ProgrammeRules } from '$lib/rules/programme-rules';
import type { Facts, FactRow } from '../facts';
import { judgedRows } from '../judged-rows';

/** What the reader knows beforehand: the register, the frameworks and the rows that stand in `data/` already. */
export interface Known {
  facts: Facts;
  services: readonly FactRow<'services'>[];
  /** Rules of the programmes on the 0–36 scale. */
  rules: ReadonlyMap<string, ProgrammeRules>;
  prompts: readonly FactRow<'prompts'>[];
  wordings: readonly FactRow<'proportion_wordings'>[];
  /** Regions of England, as the register of areas names them. */
  regions: readonly string[];
}

/** Gathers what the reader knows beforehand out of the facts. */
export function knownOf(facts: Facts): Known {
  const rows = judgedRows(facts);
  const scaled = rows.programmes.filter((programme) => programme.scale === '0-36');
  return {
    facts,
    services: facts.tables.services.rows,
    rules: new Map(scaled.map(({ programme_id: id }) => [id, programmeRules(id, rows)])),
    prompts: facts.tables.prompts.rows,
    wordings: facts.tables.proportion_wordings.rows,
    regions: [...new Set(facts.tables.areas.rows.flatMap(({ region }) => (region ? [region] : [])))]
  };
}
