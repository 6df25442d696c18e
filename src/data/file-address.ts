/** Where a file of the folder of snapshots is fetched from. The build in one file puts `inlined-file-address.ts` in its place. */
export function fileAddress(base: string, file: string): string {
  return new URL(file, base).href;
}
