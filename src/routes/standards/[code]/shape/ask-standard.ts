import { ask } from '$lib/engine/ask';
import type { Engine } from '$lib/engine/engine';
import { keyQuestionList } from '$lib/queries/key-question-list';
import { ratingBandList } from '$lib/queries/rating-band-list';
import { standardDrivers } from '$lib/queries/standard-drivers';
import { standardGroups } from '$lib/queries/standard-groups';
import { standardKnown } from '$lib/queries/standard-known';
import { standardPrompts } from '$lib/queries/standard-prompts';
import { standardQuestions } from '$lib/queries/standard-questions';
import { standardServices } from '$lib/queries/standard-services';
import { programmeInShort } from '$lib/ui/list/listed-service';
import { promptReports } from '$lib/ui/standards/prompt-reports';
import { questionReports } from '$lib/ui/standards/question-marks';
import { shareRow } from '$lib/ui/standards/share-row';
import type { StandardPage } from '$lib/ui/standards/standard-pages';

/** Everything that the page of one standard shows, programme by programme; nothing of two programmes is put together. */
export async function askStandard(engine: Engine, page: StandardPage) {
  const selection = { code: page.code };
  const known = await ask(engine, standardKnown, {});
  const groups = await ask(engine, standardGroups, selection);
  const services = await ask(engine, standardServices, selection);
  const asked = await ask(engine, keyQuestionList, {});
  const reports = questionReports(await ask(engine, standardQuestions, selection));
  const drivers = await ask(engine, standardDrivers, selection);
  const prompts = promptReports(await ask(engine, standardPrompts, selection));
  const bands = await ask(engine, ratingBandList, {});
  const programmes = known
    .filter((row) => row.standard_code === page.code && page.programmeIds.includes(row.programme_id))
    .map((row) => {
      const of = <T extends { programme_id: string }>(rows: readonly T[]) =>
        rows.filter(({ programme_id: id }) => id === row.programme_id);
      return {
        id: row.programme_id,
        short: programmeInShort(row.programme),
        known: row,
        share: shareRow(page.title, row, row.whole),
        groups: row.whole
          ? of(groups).map((group) => ({
              dimension: group.dimension,
              row: shareRow(group.category, group, group.whole)
            }))
          : [],
        services: of(services),
        asked: of(asked).filter((question) => question.standard_code === page.code),
        reports: reports.filter(({ programmeId }) => programmeId === row.programme_id),
        drivers: of(drivers),
        prompts: prompts.filter(({ programmeId }) => programmeId === row.programme_id),
        bands: of(bands).filter(({ level }) => level === 'question_pct')
      };
    });
  return { page, programmes };
}

/** What is shown of one standard in one programme. */
export type ProgrammeStandard = Awaited<ReturnType<typeof askStandard>>['programmes'][number];
