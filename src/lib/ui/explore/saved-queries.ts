import type { Question } from '$lib/queries/define-question';
import { modelViews } from '$lib/queries/model';
import type { Catalogue, SavedQuery } from './catalogue';
import { fillParameters } from './fill-parameters';
import { headComment } from './sql-comment';

type AnyQuestion = Question<unknown, unknown>;

const modules = import.meta.glob<Record<string, unknown>>('/src/lib/queries/*.ts', { eager: true });
const starters = import.meta.glob<string>('./starters/*.sql', {
  eager: true,
  query: '?raw',
  import: 'default'
});

function isQuestion(value: unknown): value is AnyQuestion {
  const isObject = typeof value === 'object' && value !== null;
  return isObject && 'sql' in value && 'parameters' in value && 'example' in value;
}

const inWords = (name: string) => name.charAt(0).toUpperCase() + name.slice(1).replaceAll('_', ' ');
const byLabel = (a: SavedQuery, b: SavedQuery) => (a.label < b.label ? -1 : 1);

function starterQuery([path, sql]: [string, string]): SavedQuery {
  const [label = '', ...about] = headComment(sql);
  const id = path.replace(/^.*\/(.*)\.sql$/, 'starter-$1');
  return { id, label, about: about.join(' '), sql: sql.trim() };
}

function questionQuery({ name, sql, parameters, example }: AnyQuestion): SavedQuery {
  const [, ...about] = headComment(sql);
  const filled = fillParameters(sql, parameters(example)).trim();
  return { id: `question-${name}`, label: inWords(name), about: about.join(' '), sql: filled };
}

function viewQuery({ name, sql }: (typeof modelViews)[number]): SavedQuery {
  const [, ...about] = headComment(sql);
  const comment = about.map((line) => `-- ${line}\n`).join('');
  return {
    id: `view-${name}`,
    label: inWords(name),
    about: about.join(' '),
    sql: `${comment}select *\nfrom ${name}`
  };
}

/** Queries to begin with: starters, every question that the site's own pages ask, every view. */
export function savedQueries(): Catalogue['saved'] {
  const questions = Object.values(modules)
    .flatMap((module) => Object.values(module))
    .filter(isQuestion);
  return [
    { heading: 'To begin with', queries: Object.entries(starters).map(starterQuery).sort(byLabel) },
    { heading: 'Asked by the pages of this site', queries: questions.map(questionQuery).sort(byLabel) },
    { heading: 'Views', queries: modelViews.map(viewQuery) }
  ];
}
