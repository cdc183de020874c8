import type { Block, Source } from './source';
import { UnreadableFile } from './source';

const WELSH =
  /\b(?:y|yr|yn|ac|ar|gan|wedi|gyda|mae|sydd|oedd|nid|bod|eu|ei|i'r|o'r|a'r|sy'n|gwasanaeth(?:au)?|cyfiawnder|ieuenctid|plant|troseddu?|arolygiad)\b/gi;
const ENGLISH = /\b(?:the|of|and|to|in|was|were|for|that|with|is|are|had|has|by|children)\b/gi;
const FEW = 4;

const times = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Whether words are Welsh rather than English; short runs of words are taken for English. */
export function isWelsh(words: string): boolean {
  const welsh = times(words, WELSH);
  return welsh >= FEW && welsh > 2 * times(words, ENGLISH);
}

/**
 * The blocks in English. A report printed in both languages keeps its English half.
 * @throws UnreadableFile when the report is the Welsh edition
 */
export function englishBlocks(source: Source): readonly Block[] {
  const words = (blocks: readonly Block[]) => blocks.map(({ cells }) => cells.join(' ')).join(' ');
  if (!source.blocks.some(({ cells }) => isWelsh(cells.join(' ')))) return source.blocks;
  const english = source.blocks.filter(({ cells }) => !isWelsh(cells.join(' ')));
  const all = words(source.blocks);
  if (isWelsh(all) || times(words(english), ENGLISH) < 50)
    throw new UnreadableFile(
      'wrong-language',
      `${source.file} is the Welsh edition. Hand in the English one.`
    );
  return english;
}
