import type { Kind } from './fault-kind';
import { inspectionLock, contract, dangling, twice, wide, garbled, inRow } from './fault-kind';

export const keysAndReferences: Kind[] = [
  ...(
    [
      'observations',
      'population_10_17',
      'districts',
      'prompt_results',
      'standard_ratings',
      'prompts',
      'areas'
    ] as const
  ).map(twice),
  ...(['observations', 'districts', 'population_10_17', 'context_facts'] as const).map(wide),
  garbled('observations', 'area_name'),
  garbled('districts', 'name'),
  dangling('observations', 'indicator_id', 'fte_rat'),
  dangling('observations', 'source_id', 's99'),
  dangling('population_10_17', 'area_code', 'E06999999'),
  dangling('districts', 'area_code', 'E06999999'),
  dangling('area_codes', 'service_id', 'atlantis'),
  dangling('areas', 'service_id', 'atlantis'),
  dangling('similar_areas_dfe', 'neighbour_code', 'E06999999'),
  dangling('similar_areas_ons', 'neighbour_service_id', 'atlantis'),
  dangling('standard_ratings', 'inspection_id', 'atlantis-2022', inspectionLock),
  dangling('context_facts', 'inspection_id', 'atlantis-2022'),
  inRow('services.area_codes has an unknown member', 'services', {
    set: (text) => ({ area_codes: `${text('area_codes')};E06999999` }),
    column: 'area_codes',
    check: 'reference'
  }),
  dangling('services', 'successor_ids', 'atlantis'),
  dangling('breaks', 'indicator_id', 'fte_rat')
];

export const contracts: Kind[] = [
  contract('observations', 'value', '12,5'),
  contract('observations', 'series', 'used'),
  contract('observations', 'period', '2019-13/2020-12'),
  contract('observations', 'source_id', ''),
  contract('observations', 'area_code', 'E0600001'),
  contract('population_10_17', 'pop_10_17', '-5'),
  contract('areas', 'eth_white_pct', '100.01'),
  contract('standard_ratings', 'rating', 'good', inspectionLock),
  contract('inspections', 'published', '2021-02-30', inspectionLock),
  contract('inspections', 'overall_score', '37', inspectionLock),
  contract('cci_scores', 'pct', '101'),
  contract('context_facts', 'value', 'many'),
  contract('prompts', 'label', ' spaced'),
  contract('demographics', 'count', '1.5')
];
