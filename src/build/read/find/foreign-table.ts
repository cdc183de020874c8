import type { Passage } from '../passages';

const OTHERS =
  /\b(?:national(?:ly)?|all services|other services|england and wales|average|previous|last inspection|compar)/;

/** Whether a line leads into a table of somebody else's results, or of another domain: "The national results:". */
export function isOfOthers({ folded: words, standard }: Passage): boolean {
  if (!words.endsWith(':') || words.length > 200) return false;
  const outOfCourt = /\bout.of.court\b/.test(words);
  const wrongDomain = standard?.startsWith('2')
    ? outOfCourt
    : /(?<!out-of-)\bcourt disposals\b/.test(words) && !outOfCourt;
  return OTHERS.test(words) || wrongDomain;
}
