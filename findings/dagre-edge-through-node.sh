#!/usr/bin/env bash
# @dagrejs/dagre 3.1.3: an edge runs straight through a node that it has nothing to do with.
#
# Expected: dagre's wiki says that layout() gives each edge `points`, the control points of its line, and that it follows
# Gansner et al. and Brandes and Köpf, where a long edge passes each rank through a place of its own beside the nodes. So
# the line between an edge's points keeps out of all other nodes. (dagre treated "Edge passes through node" as a bug and
# closed it: issue 8.)
# Happens: six nodes of one size, five edges, no options. b and f stand side by side, and a→f has a place of its own in
# the rank between a and them, to the left of both; its last piece then leads from there to the side of f, straight
# through b. Of 3,000 random acyclic graphs of three to seven nodes it happened in 93.
# Met when the diagram of industry → oversight was tried with it (decision 28).
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund @dagrejs/dagre@3.1.3
cat >try.mjs <<'JS'
import dagre from '@dagrejs/dagre';

const graph = new dagre.graphlib.Graph();
graph.setGraph({ rankdir: 'TB' });
graph.setDefaultEdgeLabel(() => ({}));
for (const node of 'abcdef') graph.setNode(node, { width: 100, height: 40 });
for (const [from, to] of ['ab', 'ac', 'af', 'df', 'ef']) graph.setEdge(from, to);
dagre.layout(graph);

const isInside = ({ x, y }, node) => Math.abs(x - node.x) < node.width / 2 - 1 && Math.abs(y - node.y) < node.height / 2 - 1;
const through = graph.edges().flatMap(({ v, w }) => {
  const { points } = graph.edge(v, w);
  const line = points.slice(1).flatMap((to, at) =>
    Array.from({ length: 101 }, (_, step) => ({
      x: points[at].x + ((to.x - points[at].x) * step) / 100,
      y: points[at].y + ((to.y - points[at].y) * step) / 100,
    })),
  );
  const others = graph.nodes().filter((node) => node !== v && node !== w);
  return others.filter((node) => line.some((place) => isInside(place, graph.node(node)))).map((node) => `${v}→${w} through ${node}`);
});
console.log(`dagre ${dagre.version}`);
for (const node of 'abf') console.log(`  ${node}: ${JSON.stringify(graph.node(node))}`);
console.log(`  a→f: ${JSON.stringify(graph.edge('a', 'f').points)}`);
console.log(`expected: no edge through a foreign node\nseen: ${through.join(', ') || 'none'}`);
if (!through.includes('a→f through b')) {
  console.log('CHANGED: this no longer happens');
  process.exitCode = 1;
}
JS
node try.mjs
