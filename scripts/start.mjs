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
  const { build, preview } = await import('vite');
  console.log('Building …');
  await build({ root: ROOT, logLevel: 'warn' });
  const server = await preview({
    root: ROOT,
    logLevel: 'warn',
    preview: { port, strictPort: Boolean(askedFor) },
  }).catch((error) => {
    if (!/already in use/.test(error.message)) throw error;
    throw new Error(
      `Port ${port} is taken. Stop the program that uses it, or choose another: PORT=${port + 1} npm start`,
    );
  });
  console.log(`Open http://localhost:${server.httpServer.address().port}`);
}
