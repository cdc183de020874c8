import fc from 'fast-check';
import { RATINGS } from '$lib/data/words';
import { mostOf, NO_EDITS, withQuestion, withRating, type Edits } from '$lib/ui/what-if/edits';
import { setByHand } from '$lib/ui/what-if/rows';
import type { RuledInspection } from '$lib/ui/what-if/ruled-inspection';

/** Any edits that an inspection can take. */
export function anyEdits({ rules, inspection }: RuledInspection): fc.Arbitrary<Edits> {
  const question = fc
    .constantFrom(...(inspection.questions.length ? inspection.questions : [null]))
    .chain((result) =>
      fc.record({ result: fc.constant(result), value: fc.nat(result ? mostOf(result) : 0) })
    );
  const rating = fc.record({
    code: fc.constantFrom(...setByHand(rules, inspection)),
    rating: fc.constantFrom(...RATINGS)
  });
  return fc
    .record({
      questions: fc.array(question, { maxLength: 6 }),
      ratings: fc.array(rating, { maxLength: 4 }),
      alone: fc.boolean()
    })
    .map(({ questions, ratings, alone }) => {
      const asked = questions.reduce<Edits>(
        (edits, { result, value }) => (result ? withQuestion(inspection, edits, result.code, value) : edits),
        { ...NO_EDITS, alone }
      );
      return ratings.reduce((edits, each) => withRating(inspection, edits, each.code, each.rating), asked);
    });
}
