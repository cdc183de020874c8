import { bandsOf } from './bands';
import type { FlowBlock } from './flow';
import type { Fragment, Rules } from './geometry';
import { paragraphsOf, type Known } from './paragraphs';
import { sideBySide, withSidesJoined } from './side-by-side';
import { tableBlocks } from './table-blocks';
import { sectionsOf } from './tables';

/** Blocks of one page in reading order, from the fragments that are neither running heads nor footnotes. */
export function layoutPage(
  page: number,
  fragments: readonly Fragment[],
  rules: Rules,
  known: Known
): FlowBlock[] {
  const blocks: FlowBlock[] = [];
  let prose: Fragment[] = [];
  const endProse = () => {
    blocks.push(...paragraphsOf(page, prose, known));
    prose = [];
  };
  for (const { kind, bands } of withSidesJoined(sectionsOf(bandsOf(fragments), rules))) {
    const columns = kind === 'table' ? sideBySide(bands) : null;
    if (kind === 'prose') prose.push(...bands.flatMap((band) => band.fragments));
    else if (columns) {
      endProse();
      blocks.push(...columns.flatMap((column) => paragraphsOf(page, column, known)));
    } else {
      const { before, rows, after } = tableBlocks(page, bands, rules, known);
      prose.push(...before.flatMap((band) => band.fragments));
      endProse();
      blocks.push(...rows);
      prose.push(...after.flatMap((band) => band.fragments));
    }
  }
  endProse();
  return blocks;
}
