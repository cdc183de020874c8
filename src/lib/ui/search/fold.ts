/** Words that tell places apart from nothing: left out of names and queries alike. */
const FILLERS = new Set(['and', 'the', 'of', 'a', 'y']);
/** What people add to the name of a place when they look for its service. */
const TAIL =
  /\s(?:(?:youth|justice|offending|young|offenders?|children|service|services|team|teams|partnership|council|yos|yot|yjs|yjb)\s?)+$/;

/** Letters only, in lower case, without accents, punctuation or apostrophes; `&` reads as `and`, `Saint` as `st`. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/['’‘`]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/\bsaint\b/g, 'st');
}

/**
 * The words of a name by which it is found: `Ynys Môn` → `['ynys', 'mon']`, `B&NES` → `['b', 'nes']`,
 * `St. Helens Council` → `['st', 'helens']`.
 * @returns lower-case words; none when nothing but punctuation was given.
 */
export function fold(text: string): string[] {
  const whole = plain(text);
  const words = whole.replace(TAIL, '').split(' ').filter(Boolean);
  const telling = words.filter((word) => !FILLERS.has(word));
  return telling.length ? telling : words;
}
