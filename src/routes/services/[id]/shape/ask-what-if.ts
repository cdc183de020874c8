import { ask } from '$lib/engine/ask';
import type { Engine } from '$lib/engine/engine';
import { serviceInspections, type ServiceInspection } from '$lib/queries/service-inspections';
import { serviceQuestions, type ServiceQuestion } from '$lib/queries/service-questions';
import { serviceStandards, type ServiceStandard } from '$lib/queries/service-standards';
import type { ProgrammeRules } from '$lib/rules/programme-rules';
import type { RuledInspection } from '$lib/ui/what-if/ruled-inspection';
import { askRules } from './ask-rules';

/** The standards' ratings, how each is known and where discretion is stated, by code. */
function byStandard(standards: readonly ServiceStandard[]) {
  const rated = standards.flatMap((row) =>
    row.rating && row.rating_basis ? [{ ...row, rating: row.rating, basis: row.rating_basis }] : []
  );
  return {
    ratings: Object.fromEntries(rated.map((row) => [row.standard_code, row.rating])),
    bases: Object.fromEntries(rated.map((row) => [row.standard_code, row.basis])),
    discretion: Object.fromEntries(
      rated.flatMap(({ standard_code, discretion }) =>
        discretion === 'uplift' || discretion === 'reduction' ? [[standard_code, discretion]] : []
      )
    )
  };
}

function ruled(
  inspection: ServiceInspection,
  rules: ProgrammeRules,
  standards: readonly ServiceStandard[],
  questions: readonly ServiceQuestion[]
): RuledInspection {
  const { ratings, bases, discretion } = byStandard(standards);
  return {
    inspectionId: inspection.inspection_id,
    serviceId: inspection.service_id,
    serviceName: inspection.service_name,
    programmeName: inspection.programme_name,
    pilot: inspection.kind === 'pilot',
    published: inspection.published,
    source: inspection.source,
    rules,
    inspection: {
      ratings,
      questions: questions.map((row) => ({
        code: row.question_code,
        yes: row.yes_cases,
        relevant: row.relevant_cases,
        pct: row.published_pct
      })),
      overall: inspection.overall_rating
    },
    score: inspection.overall_score,
    scoreBasis: inspection.score_basis,
    bases,
    discretion,
    questions: questions.map(({ question_code: code, standard_code: standardCode, label }) => ({
      code,
      standardCode,
      label
    })),
    countBases: [...new Set(questions.flatMap(({ count_basis }) => (count_basis ? [count_basis] : [])))]
  };
}

/**
 * Asks for every inspection on the 0–36 scale of a service and of those it was made from, newest first, each with the
 * rules of its programme and with what the rules need: ratings, results of key questions, and how all is known.
 */
export async function askWhatIf(engine: Engine, serviceId: string): Promise<RuledInspection[]> {
  const selection = { serviceId };
  const rulesOf = await askRules(engine);
  const inspections = await ask(engine, serviceInspections, selection);
  const standards = await ask(engine, serviceStandards, selection);
  const questions = await ask(engine, serviceQuestions, selection);
  return inspections
    .filter(({ scale }) => scale === '0-36')
    .map((inspection) => {
      const own = <T extends { inspection_id: string }>(rows: readonly T[]) =>
        rows.filter((row) => row.inspection_id === inspection.inspection_id);
      return ruled(inspection, rulesOf(inspection.programme_id), own(standards), own(questions));
    });
}
