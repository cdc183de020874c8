import type { Passage } from '../passages';
import type { Reading } from '../reading';
import { NUMBER, numberOf } from '../words/number-words';
import { factReadings } from './context-facts';

const SAID = new RegExp(`\\bwe (?:have )?(?:made|make) (${NUMBER}) recommendations?\\b`, 'i');
const ITEM = /^\(?(\d{1,2})[.)]\s/;
const fact = (count: number) => ({
  id: 'recommendations',
  label: 'Recommendations',
  unit: 'count',
  value: String(count)
});

/** The longest run 1, 2, 3 … of numbered items in the part "Recommendations". */
function listed(passages: readonly Passage[]): Reading[] {
  const items = passages.filter(
    ({ part, kind, words }) => part === 'recommendations' && kind !== 'footnote' && ITEM.test(words)
  );
  let last = 0;
  for (const item of items) if (Number(ITEM.exec(item.words)?.[1]) === last + 1) last += 1;
  const end = items.find(({ words }) => Number(ITEM.exec(words)?.[1]) === last);
  const gaps = items.length !== last;
  return end
    ? factReadings(
        fact(last),
        'recommendations-listed',
        'table',
        end,
        gaps ? 'the list is not numbered from one on' : undefined
      )
    : [];
}

/** The list alone may have lost its end: it is certain only beside the number that the report names. */
const unconfirmed = (reading: Reading): Reading => ({
  ...reading,
  doubt: reading.doubt ?? 'only the list tells, and it may have lost its end'
});

/** How many recommendations a report makes: the number it names, and the length of its numbered list. */
export function findRecommendations(passages: readonly Passage[]): Reading[] {
  const said = passages.flatMap((passage) => {
    const count = passage.kind === 'footnote' ? null : numberOf(SAID.exec(passage.words)?.[1] ?? '');
    return count === null ? [] : factReadings(fact(count), 'recommendations-named', 'sentence', passage);
  });
  const list = listed(passages);
  return [...said, ...(said.length ? list : list.map(unconfirmed))];
}
