import { ask } from '$lib/engine/ask';
import type { Engine } from '$lib/engine/engine';
import { discretionThresholdList } from '$lib/queries/discretion-threshold-list';
import { keyQuestionList } from '$lib/queries/key-question-list';
import { ratingBandList } from '$lib/queries/rating-band-list';
import { ratingLimitList } from '$lib/queries/rating-limit-list';
import { standardList } from '$lib/queries/standard-list';
import { programmeRules, type FrameworkRows, type ProgrammeRules } from '$lib/rules/programme-rules';

async function askAll(engine: Engine): Promise<(programmeId: string) => ProgrammeRules> {
  const framework: FrameworkRows = {
    rating_bands: await ask(engine, ratingBandList, {}),
    standards: await ask(engine, standardList, {}),
    questions: await ask(engine, keyQuestionList, {}),
    discretion_thresholds: await ask(engine, discretionThresholdList, {}),
    rating_limits: await ask(engine, ratingLimitList, {})
  };
  const made = new Map<string, ProgrammeRules>();
  return (programmeId) => {
    const rules = made.get(programmeId) ?? programmeRules(programmeId, framework);
    made.set(programmeId, rules);
    return rules;
  };
}

const asked = new WeakMap<Engine, ReturnType<typeof askAll>>();

/**
 * The rules of every programme that has them, by its id. They are the same for every service, so an engine is asked
 * once.
 */
export function askRules(engine: Engine): ReturnType<typeof askAll> {
  const known = asked.get(engine) ?? askAll(engine);
  asked.set(engine, known);
  return known;
}
