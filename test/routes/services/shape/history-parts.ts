import type { ServiceInspection } from '$lib/queries/service-inspections';
import type { InspectionStandards } from '../../../../src/routes/services/[id]/shape/ask-standards';
import { entriesOf } from '../../../../src/routes/services/[id]/shape/history-entries';

// Everything here is invented.

/** An inspection, as the page asks for it. */
export const inspection = (
  inspection_id: string,
  more: Partial<ServiceInspection> = {}
): ServiceInspection => ({
  inspection_id,
  service_id: 'new',
  service_name: 'New',
  programme_id: 'first',
  programme_name: 'First programme',
  scale: '0-36',
  kind: 'single',
  fieldwork: null,
  fieldwork_end: null,
  published: '2020-06',
  overall_rating: 'Good',
  rating_state: 'rated',
  overall_score: 24,
  score_basis: 'report',
  score_state: 'known',
  cases: null,
  court_cases: null,
  oocd_cases: null,
  source: 'Report',
  source_kind: 'report',
  confidence: 'high',
  note: null,
  stars: null,
  ...more
});
/** A programme with the advice of its reports. */
export const programme = (programme_id: string, comparison_advice: string | null) => ({
  programme_id,
  name: programme_id,
  first_fieldwork: '2009',
  last_fieldwork: null,
  scale: '0-36' as const,
  note: 'A note',
  comparison_advice,
  inspections: 1
});
/** A score of a Core Case Inspection. */
export const score = (inspection_id: string) => ({
  inspection_id,
  level: 'headline' as const,
  code: 'a',
  label: 'A',
  pct: 70,
  comment: null,
  lowest_so_far: null,
  highest_so_far: null,
  average_so_far: null
});
/** A theme of a Full Joint Inspection. */
export const theme = (inspection_id: string, place: number, judgement: string | null) => ({
  inspection_id,
  place,
  theme: `Theme ${place}`,
  judgement
});
/** A figure about the service. */
export const fact = (inspection_id: string) => ({
  inspection_id,
  fact_id: 'f',
  label: 'F',
  value: 1,
  unit: 'children',
  as_of: null
});
/** A slip of a report, filed under a table. */
export const note = (inspection_id: string, table_name: string) => ({
  inspection_id,
  table_name,
  row_key: '',
  column_name: 'c',
  reason: `Of ${table_name}`
});
/** The standards of an inspection, with how many are known and of how many key questions. */
export const standardsOf = (inspectionId: string, known: number, questions = 0): InspectionStandards => ({
  inspectionId,
  verdict: null,
  knowledge: {
    depth: known === 12 ? 'whole' : known ? 'part' : 'none',
    known,
    of: 12,
    questions: questions > 0,
    scraped: false,
    workedOut: false
  },
  standards: [
    {
      code: '2.1',
      name: 'Invented',
      domainCode: '2',
      domainName: 'Invented',
      counts: true,
      fromCases: true,
      rating: 'Good',
      basis: 'report',
      discretion: null,
      note: null,
      source: null,
      verdict: null,
      questions: Array.from({ length: questions }, (_, i) => ({
        code: `2.1.${i + 1}`,
        label: 'Invented',
        result: '',
        pct: 70,
        yes: null,
        n: null,
        lower: null,
        upper: null,
        driving: false,
        countBasis: null,
        prompts: []
      }))
    }
  ],
  bands: []
});
/** A history without anything that a report measured. */
export const bare = {
  programmes: [programme('first', null)],
  cci: [],
  sqs: [],
  themes: [],
  context: [],
  notes: []
};
/** The entry of the first inspection. */
export const one = (
  parts: Partial<Parameters<typeof entriesOf>[0]>,
  standards: InspectionStandards[] = [],
  current = true
) => {
  const [entry] = entriesOf({ ...bare, inspections: [inspection('a')], ...parts }, standards, current);
  if (!entry) throw new Error('no entry');
  return entry;
};
