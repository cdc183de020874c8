// Serves the site that `npm run build` made. PORT and HOST in the environment change where.
import { fileURLToPath } from 'node:url';
import { startServer } from './static-server.mjs';

const directory = fileURLToPath(new URL('../build', import.meta.url));
const port = Number(process.env.PORT || 4173);
const base = process.env.BASE_PATH ?? '';

if (!Number.isInteger(port) || port < 0 || port > 65535)
  fail(`PORT is "${process.env.PORT}", not a port's number.`);

try {
  const server = await startServer({ directory, port, base, host: process.env.HOST || '127.0.0.1' });
  console.log(`YOS Compare is at ${server.url}/ (stop it with Ctrl+C)`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void server.close());
} catch (error) {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    fail(`Port ${port} is taken. Stop the program that uses it, or take another: PORT=${port + 1} npm start`);
  if (code === 'ENOENT') fail('There is no built site yet. Run "npm start", or "npm run build" first.');
  throw error;
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(message);
  process.exit(1);
}
