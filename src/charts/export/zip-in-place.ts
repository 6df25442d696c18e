// What vite.config.ts gives write-excel-file in the place of fflate. fflate zips parts of 160 kB and more in a worker from a
// blob, which the page's own policy refuses, and then waits for it for ever.
import { zipSync, type FlateCallback, type Zippable } from 'fflate';

/** fflate's `zip` on this thread: hands the archive of some files to `done`, or throws into the promise that asks for it. */
export function zip(files: Zippable, done: FlateCallback): void {
  done(null, zipSync(files));
}
