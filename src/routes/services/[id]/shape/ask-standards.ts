import { ask } from '$lib/engine/ask';
import type { Engine } from '$lib/engine/engine';
import { ratingBandList } from '$lib/queries/rating-band-list';
import { serviceOverall } from '$lib/queries/service-overall';
import type { ServiceProfile } from '$lib/queries/service-profile';
import { servicePrompts } from '$lib/queries/service-prompts';
import { serviceQuestions } from '$lib/queries/service-questions';
import { serviceStandards } from '$lib/queries/service-standards';
import { knowledgeOf } from './knowledge';
import { questionView } from './question-view';
import { standardView } from './standard-view';

/** Asks for the standards of every inspection on the 0–36 scale, newest first, with what is known of each. */
export async function askStandards(engine: Engine, profile: ServiceProfile) {
  const selection = { serviceId: profile.service_id };
  const standards = await ask(engine, serviceStandards, selection);
  const overall = await ask(engine, serviceOverall, selection);
  const questions = await ask(engine, serviceQuestions, selection);
  const prompts = await ask(engine, servicePrompts, selection);
  const bands = await ask(engine, ratingBandList, {});
  const inspectionIds = [...new Set(standards.map((row) => row.inspection_id))];
  return inspectionIds.map((inspectionId) => {
    const of = <T extends { inspection_id: string }>(rows: readonly T[]) =>
      rows.filter((row) => row.inspection_id === inspectionId);
    const asked = of(questions);
    const found = of(standards);
    const programmeId = found[0]?.programme_id;
    const rows = found.map((row) => {
      const driving = row.driving_questions?.split(';') ?? [];
      const own = asked.filter((question) => question.standard_code === row.standard_code);
      return standardView(
        row,
        own.map((question) => questionView(question, driving, of(prompts)))
      );
    });
    return {
      inspectionId,
      verdict: overall.find((row) => row.inspection_id === inspectionId) ?? null,
      knowledge: knowledgeOf(rows),
      standards: rows,
      bands: bands.filter((band) => band.programme_id === programmeId)
    };
  });
}

/** The standards of one inspection, as the page shows them. */
export type InspectionStandards = Awaited<ReturnType<typeof askStandards>>[number];
