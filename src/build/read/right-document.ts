import type { FoundProgramme } from './find/programme';
import type { FoundService } from './find/service';
import { UnreadableFile, type Source } from './source';
import { folded } from './words/plain';

const OPENING = 60;
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/\bannual report\b/, 'an annual report'],
  [/\bthematic (?:inspection|review)\b/, 'a thematic inspection'],
  [/\binspection of probation services\b|\bprobation delivery unit\b/, 'an inspection of adult probation'],
  [/\binspection of (?:prisons|young offender institution)\b/, 'an inspection of custody']
];

/**
 * Refuses documents that are no report of an inspection of one youth offending service.
 * @throws UnreadableFile, saying what the document seems to be
 */
export function refuseOthers(
  { file, blocks }: Source,
  programme: FoundProgramme | null,
  service: FoundService | null
): void {
  const opening = folded(
    blocks
      .slice(0, OPENING)
      .map(({ cells }) => cells.join(' '))
      .join(' ')
  );
  const other = programme && service ? undefined : OTHERS.find(([pattern]) => pattern.test(opening))?.[1];
  const say = (what: string) =>
    new UnreadableFile(
      'wrong-document',
      `${file} ${what}. Hand in the report of an inspection of one youth offending service.`
    );
  if (other) throw say(`seems to be ${other}`);
  const all = folded(blocks.map(({ cells }) => cells.join(' ')).join(' '));
  const inspected =
    /\binspect/.test(all) && /\bprobation\b/.test(all) && /\b(?:youth|children|young people)\b/.test(all);
  if (!programme && (!service || !inspected))
    throw say('is no such report: neither programme nor service is named in it');
}
