const FOLDER = '/public/data/';
/** Not what only a program asks for: superseded revisions, what changed from one to another, what describes the tables. */
const FILES = import.meta.glob<string>(
  [
    '/public/data/**/*.json',
    '!/public/data/revisions.json',
    '!/public/data/{revisions,reasons,changes}/**',
    '!/public/data/*/datapackage.json',
  ],
  { query: '?raw', import: 'default', eager: true },
);

/** An address that holds the file itself, in a page that has no folder beside it. */
export function fileAddress(_base: string, file: string): string {
  return `data:application/json;charset=utf-8,${encodeURIComponent(FILES[FOLDER + file] ?? '')}`;
}
