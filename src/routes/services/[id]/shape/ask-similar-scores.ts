import { ask } from '$lib/engine/ask';
import type { Engine } from '$lib/engine/engine';
import { serviceSetMembers } from '$lib/queries/service-set-members';
import type { ServiceProfile } from '$lib/queries/service-profile';

/** Scores out of 36 of a service's similar services, where they are known, of how many. */
export interface SimilarScores {
  scores: { label: string; score: number }[];
  members: number;
}

/** Asks for the latest scores out of 36 of the services most like one. */
export async function askSimilarScores(engine: Engine, profile: ServiceProfile): Promise<SimilarScores> {
  const rows = await ask(engine, serviceSetMembers, { serviceId: profile.service_id });
  const similar = rows.filter(({ kind }) => kind === 'similar');
  const scores = similar.flatMap((row) =>
    row.score_36 === null || row.published === null
      ? []
      : [{ label: `${row.member}, ${row.published.slice(0, 4)}`, score: row.score_36 }]
  );
  return { scores, members: similar.length };
}
