/** The folder of tests that hold for anything at all. */
export const LAWS = 'tests/laws';

/**
 * What is mutated of each room, and which laws are asked to notice besides the room's own tests. Laws about whole views
 * are not asked: they take a second each, thousands of times, and what only they notice is a rule that nobody wrote down.
 */
export const ROOMS = {
  model: { mutate: ['src/model/**/*.ts'], laws: ['facet', 'honors', 'month-axis', 'policy-matrix', 'row-set'] },
  // Hooks run in a page, and what is kept for use without a network in a browser: the tests of those are theirs.
  state: { mutate: ['src/state/**/*.ts', '!src/state/use-*.ts', '!src/state/kept-copy.ts'], laws: [] },
  data: { mutate: ['src/data/**/*.ts'], laws: [] },
  // What a figure says and how its picture is put together. The tests that build whole views stand aside, as the laws do.
  charts: {
    mutate: [
      'src/charts/{kinds,grid,grid-cells,mark,axis,described,alt-text}.ts',
      'src/charts/kinds/*/{grid,layout,describe,time-axis}.ts',
      'src/charts/export/{compose,divide,lines,svg-file,table-files,file-name}.ts',
    ],
    laws: [],
    tests: '{alt-text,axis,check,compose,division,files,grid,text-layout,time-axis}',
  },
};

/** The room that this process is about. Stryker hands on no arguments, so it is said in the environment. */
export function chosenRoom() {
  const room = process.env.MUTATED_ROOM ?? '';
  if (!Object.hasOwn(ROOMS, room)) throw new Error(`MUTATED_ROOM must be one of ${Object.keys(ROOMS).join(', ')}`);
  return room;
}

export function testsOf(room) {
  const { laws, tests = '*' } = ROOMS[room];
  return [`tests/${room}/**/${tests}.test.ts`, ...laws.map((law) => `${LAWS}/${law}.test.ts`)];
}
