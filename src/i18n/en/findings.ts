import { things } from './things.ts';

/** Words of what the report says in sentences and not in numbers. */
export const findings = {
  title: (count: number) => `The report makes ${things(count, 'point', 'points')} beyond its numbers`,
  subtitle: 'In this project’s words, each with its place in the report',
  count: (count: number) => things(count, 'point', 'points'),
  kind: 'Kind',
  point: 'Point',
  says: 'What the report says',
  caution: 'Its own caution',
  kinds: {
    finding: 'Findings',
    method: 'How it counts',
    proposal: 'What its authors propose',
    disclosure: 'What its authors disclose',
  },
};
