import { RATINGS } from '$lib/data/words';
import type { ComparedInspection } from './compared';
import { packStandards, unpackStandards } from './standard-tokens';
import {
  joinNumbers,
  joinTexts,
  packWords,
  splitNumbers,
  splitTexts,
  unpackWords,
  type WordColumn
} from './text-columns';

/** Inspections as they travel, one for each service; a service without one has no rating and empty columns. */
export interface PackedInspections {
  programme: WordColumn;
  /** Places of the ratings; a dash for no inspection. */
  rating: string;
  score: string;
  scoreBasis: WordColumn;
  published: string;
  fieldwork: string;
  source: string;
  standards: string;
  /** Sources of standards that are not the inspection's own. */
  others: readonly string[];
}

type Found = ComparedInspection | null;

/** Packs one inspection of each service. */
export function packInspections(inspections: readonly Found[]): PackedInspections {
  const others: string[] = [];
  const texts = (of: (i: ComparedInspection) => string | null) =>
    joinTexts(inspections.map((i) => (i ? of(i) || null : null)));
  return {
    programme: packWords(inspections.map((i) => i?.programmeId ?? null)),
    rating: inspections.map((i) => (i ? RATINGS.indexOf(i.rating) : '-')).join(''),
    score: joinNumbers(inspections.map((i) => i?.score ?? null)),
    scoreBasis: packWords(inspections.map((i) => i?.scoreBasis ?? null)),
    published: texts((i) => i.published),
    fieldwork: texts((i) => i.fieldwork),
    source: texts((i) => i.source),
    standards: texts((i) => packStandards(i.standards, i.source, others)),
    others
  };
}

/** Unpacks one inspection of each service; null where none was found. */
export function unpackInspections(packed: PackedInspections): Found[] {
  const programme = unpackWords(packed.programme);
  const score = splitNumbers(packed.score);
  const basis = unpackWords(packed.scoreBasis) as (ComparedInspection['scoreBasis'] | null)[];
  const [published, fieldwork, source, standards] = [
    packed.published,
    packed.fieldwork,
    packed.source,
    packed.standards
  ].map(splitTexts);
  return [...packed.rating].map((place, i): Found => {
    const rating = RATINGS[Number(place)];
    if (!rating) return null;
    const own = source?.[i] ?? '';
    return {
      programmeId: programme[i] ?? '',
      rating,
      score: score[i] ?? null,
      scoreBasis: basis[i] ?? null,
      published: published?.[i] ?? '',
      fieldwork: fieldwork?.[i] ?? null,
      source: own,
      standards: unpackStandards(standards?.[i] ?? '', own, packed.others)
    };
  });
}
