import ts from 'typescript';

const SCRIPT = /(<script\b[^>]*>)([\s\S]*?)(?=<\/script>)/g;

/**
 * The TypeScript of a file, parsed, each line where it stands in the file. Of a Svelte component that is
 * what its script elements hold.
 *
 * @param path tells by its ending whether it is a component
 * @param text the file's content
 */
export function scriptOf(path: string, text: string): ts.SourceFile {
  const script = path.endsWith('.svelte') ? onlyScripts(text) : text;
  return ts.createSourceFile(path, script, ts.ScriptTarget.Latest, true);
}

/** The markup of a component, its scripts blanked out; empty for a plain TypeScript file. */
export function markupOf(path: string, text: string): string {
  if (!path.endsWith('.svelte')) return '';
  return text.replace(SCRIPT, (_, tag: string, code: string) => blank(tag) + blank(code));
}

/** The line, counted from 1, on which a node begins (its comments left out). */
export function lineOf(file: ts.SourceFile, node: ts.Node): number {
  return file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
}

function onlyScripts(text: string): string {
  let kept = '';
  let end = 0;
  for (const match of text.matchAll(SCRIPT)) {
    const [whole, tag = '', code = ''] = match;
    kept += blank(text.slice(end, match.index)) + blank(tag) + code;
    end = match.index + whole.length;
  }
  return kept + blank(text.slice(end));
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
