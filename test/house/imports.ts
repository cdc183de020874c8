import ts from 'typescript';
import { lineOf, markupOf, scriptOf } from './script-of';

/** One import as it is written. `type` imports are gone at run time; a `glob` names files by a pattern. */
export interface ImportUse {
  readonly specifier: string;
  readonly line: number;
  readonly kind: 'runtime' | 'type' | 'glob';
}

/**
 * All imports of a file: static, dynamic, type-only, `export … from`, `import('…')` types, and the patterns
 * of `import.meta.glob`.
 *
 * @param path of a .ts or .svelte file
 * @param text its content
 */
export function readImports(path: string, text: string): ImportUse[] {
  const file = scriptOf(path, text);
  const uses: ImportUse[] = [];
  const visit = (node: ts.Node): void => {
    for (const [specifier, kind] of importsAt(node)) uses.push({ specifier, kind, line: lineOf(file, node) });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return [...uses, ...markupImports(markupOf(path, text))];
}

function importsAt(node: ts.Node): (readonly [string, ImportUse['kind']])[] {
  if (ts.isImportDeclaration(node)) return named(node.moduleSpecifier, isTypeOnly(node.importClause));
  if (ts.isExportDeclaration(node) && node.moduleSpecifier)
    return named(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return named(node.argument.literal, true);
  if (!ts.isCallExpression(node)) return [];
  const [argument] = node.arguments;
  if (!argument) return [];
  if (node.expression.kind === ts.SyntaxKind.ImportKeyword) return named(argument, false);
  return node.expression.getText() === 'import.meta.glob' ? globs(argument) : [];
}

function named(node: ts.Node, typeOnly: boolean): (readonly [string, ImportUse['kind']])[] {
  return ts.isStringLiteralLike(node) ? [[node.text, typeOnly ? 'type' : 'runtime']] : [];
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  return clause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

function globs(argument: ts.Expression): (readonly [string, ImportUse['kind']])[] {
  const patterns: readonly ts.Expression[] = ts.isArrayLiteralExpression(argument)
    ? argument.elements
    : [argument];
  return patterns.filter(ts.isStringLiteralLike).map((pattern) => [pattern.text.replace(/^!/, ''), 'glob']);
}

function markupImports(markup: string): ImportUse[] {
  return [...markup.matchAll(/\bimport\(\s*['"`]([^'"`]+)['"`]/g)].map((match) => ({
    specifier: match[1] ?? '',
    line: markup.slice(0, match.index).split('\n').length,
    kind: 'runtime'
  }));
}
