// npm start: installs what is missing, builds, and serves the built dashboard on PORT.
import { ensurePackages } from './install.mjs';
import { ROOT } from './run.mjs';

const FIRST_PORT = 4173;
const askedFor = process.env.PORT;

try {
  await start();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

async function start() {
  const port = askedFor ? Number(askedFor) : FIRST_PORT;
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`PORT=${askedFor} is not a port number.`);

  await ensurePackages();
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
  const [{ build }, { serve }] = await Promise.all([import('vite'), import('./serve.mjs')]);
  console.log('Building …');
  await build({ root: ROOT, logLevel: 'warn' });
  const server = await serveFrom(port, serve);
  console.log(`Open http://localhost:${server.address().port}`);
}

/** Serves on a port, or on the next that is free unless this very one was asked for. */
async function serveFrom(port, serve) {
  try {
    return await serve(port);
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    if (!askedFor) return serveFrom(port + 1, serve);
    throw new Error(
      `Port ${port} is taken. Stop the program that uses it, or choose another: PORT=${port + 1} npm start`,
      { cause: error },
    );
  }
}
