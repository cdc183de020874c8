// Loaded through Vite: the very pages and questions that the browser tests use.
export { openEnginePage } from '../../test/e2e/support/engine-page';
export { serveEngineSite } from '../../test/e2e/support/engine-site';
export { allQuestions } from '../../test/lib/queries/all-questions';
