import type { Scale } from '$lib/data/words';

/** What is kept of a programme's reports, and how it is shown, by the scale on which the programme reports. */
export function keptOf(scale: Scale): string {
  switch (scale) {
    case 'percentage':
      return 'Percentages and comments as published. They are averages over questions, not shares of cases, so they are never put into the bands above.';
    case 'words':
      return 'Judgements in words, as published. Nothing is worked out from them.';
    case 'none':
      return 'Proportions in words, with what they say. The ranges beside them are our reading of the words, drawn as ranges and never as points.';
    case '0-36':
      return 'Ratings of standards, key questions, score and overall rating, with the rules above applied.';
    case 'rating':
      return 'The overall rating, kept apart. It rests on different work and never enters a 0–36 score or a change from one.';
    default:
      return scale satisfies never;
  }
}
