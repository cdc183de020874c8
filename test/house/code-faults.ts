import ts from 'typescript';
import { lineOf, scriptOf } from './script-of';

/** The most lines that a file may have, by its ending. */
const CAPS: readonly (readonly [RegExp, number])[] = [
  [/\.svelte$/, 250],
  [/\.(ts|js|mjs)$/, 200]
];
/** Written in two pieces, so that this very file does not contain what it looks for. */
const SILENCERS = new RegExp(
  ['eslint-' + 'disable', '@ts-' + 'ignore', '@ts-' + 'nocheck', 'svelte-' + 'ignore'].join('|')
);

/** A file longer than its kind may be. */
export function lengthFaults(path: string, text: string): string[] {
  const cap = CAPS.find(([ending]) => ending.test(path))?.[1] ?? Infinity;
  const lines = text.trimEnd().split('\n').length;
  return lines > cap ? [`${path}: ${lines} lines, at most ${cap}`] : [];
}

/** Lines that switch a check off instead of passing it. */
export function silencerFaults(path: string, text: string): string[] {
  return text.split('\n').flatMap((line, index) => {
    const found = SILENCERS.exec(line)?.[0];
    return found ? [`${path}:${index + 1}: ${found}`] : [];
  });
}

/** Uses of the type that checks nothing, in TypeScript and in the JSDoc types of JavaScript. */
export function anyFaults(path: string, text: string): string[] {
  if (/\.m?js$/.test(path))
    return text
      .split('\n')
      .flatMap((line, index) => (/@\w+\s*\{[^}]*\bany\b/.test(line) ? [`${path}:${index + 1}: any`] : []));
  const file = scriptOf(path, text);
  const faults: string[] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) faults.push(`${path}:${lineOf(file, node)}: any`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return faults;
}

/** Exports without a doc block of their own. What is only passed on is documented where it is made. */
export function undocumentedExports(path: string, text: string): string[] {
  const file = scriptOf(path, text);
  const documented = new Set<string>();
  const bare: { name: string; line: number }[] = [];
  for (const statement of file.statements) {
    if (!isExport(statement)) continue;
    const name = exportName(statement, file);
    if (hasDocBlock(statement, file)) documented.add(name);
    else bare.push({ name, line: lineOf(file, statement) });
  }
  // Of a function with several signatures, one carries the words.
  return bare
    .filter(({ name }) => !documented.has(name))
    .map(({ name, line }) => `${path}:${line}: export ${name} has no doc block`);
}

function isExport(statement: ts.Statement): boolean {
  if (ts.isExportAssignment(statement)) return true;
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function exportName(statement: ts.Statement, file: ts.SourceFile): string {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText(file)).join(', ');
  const name = 'name' in statement ? (statement.name as ts.Node | undefined) : undefined;
  return name?.getText(file) ?? 'default';
}

function hasDocBlock(statement: ts.Statement, file: ts.SourceFile): boolean {
  const comments = ts.getLeadingCommentRanges(file.text, statement.getFullStart()) ?? [];
  const last = comments.at(-1);
  return last !== undefined && /^\/\*\*\s*\*?\s*[^\s*/]/.test(file.text.slice(last.pos, last.end));
}
