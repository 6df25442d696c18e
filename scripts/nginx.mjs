// node scripts/nginx.mjs [port]: serves dist/ by nginx with the very lines that docs/hosting.md recommends.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, ROOT, run } from './run.mjs';

const PORT = process.argv[2] ?? '8080';
const folder = join(CACHE, 'nginx');
const [, recommended] = /```nginx\n(.*?)```/s.exec(readFileSync(join(ROOT, 'docs/hosting.md'), 'utf8'));
const site = recommended
  .replace('listen 8080;', `listen 127.0.0.1:${PORT};`)
  .replace('root /srv/atlas;', `root ${join(ROOT, 'dist')};`);
// Scratch files go where git does not see them.
const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
  (kind) => `${kind}_temp_path ${folder}/${kind};`,
);

mkdirSync(folder, { recursive: true });
writeFileSync(
  join(folder, 'nginx.conf'),
  `daemon off; ${process.getuid?.() === 0 ? 'user root; ' : ''}pid ${folder}/pid; error_log stderr; events {} http { include /etc/nginx/mime.types; access_log off; ${scratch.join(' ')}\n${site}}`,
);
process.exitCode = await run('nginx', ['-c', join(folder, 'nginx.conf'), '-e', 'stderr']);
