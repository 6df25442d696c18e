import { mergeConfig } from 'vitest/config';
import base from '../../vitest.config.ts';
import { changed, FAULTS } from './faults.mjs';

/** Changes one file as it is loaded; nothing on the disk is touched. */
function planted(id) {
  const fault = FAULTS.find((each) => each.id === id);
  if (fault === undefined) throw new Error(`PLANTED must be one of ${FAULTS.map((each) => each.id).join(', ')}`);
  return {
    name: 'planted-fault',
    enforce: 'pre',
    transform: (code, path) => (path.split('?')[0]?.endsWith(`/${fault.file}`) ? changed(code, fault) : null),
  };
}

const id = process.env.PLANTED ?? '';
export default mergeConfig(base, { plugins: id === '' ? [] : [planted(id)] });
