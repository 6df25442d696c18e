#!/usr/bin/env bash
# docx 9.15.2 says that it runs on Node 16 and newer ("engines": ">=16"). What it needs does not: its dependency nanoid,
# asked for as ^6.0.1, refuses everything before Node 22 ("^22 || ^24 || >=26"). On Node 20, which docx admits, npm with
# engine-strict refuses to install docx; without it, npm warns and installs. Expected: a package admits no Node that its
# own dependencies refuse. Seen: node 20.20.2, npm 11.19.1, 2026-11-30. We take nanoid 5 by an override in package.json.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --engine-strict=false docx@9.15.2 > /dev/null 2>&1
node --input-type=commonjs - <<'JS'
const read = (name) => JSON.parse(require('fs').readFileSync(`node_modules/${name}/package.json`, 'utf8'));
const docx = read('docx');
const nanoid = read('nanoid');
const admits = { docx: docx.engines.node, nanoid: nanoid.engines.node };
console.log(`docx ${docx.version} admits Node ${admits.docx}; nanoid ${nanoid.version}, which it needs, admits ${admits.nanoid}`);
const isSo = admits.docx === '>=16' && /^\^22/.test(admits.nanoid) && /^\^6/.test(docx.dependencies.nanoid);
console.log(isSo ? 'As recorded: docx admits Node 20, its dependency refuses it.' : 'Changed: look again.');
process.exit(isSo ? 0 : 1);
JS
