/** How long a page may have to wait for an answer, in milliseconds. */
const TURN_MS = 20;

type Scheduler = { readonly yield?: () => Promise<void> };

/**
 * Breaks for long work on the page’s own thread: what it returns is called between two pieces of the work, and makes a break
 * whenever a turn is over, so that the page is at its reader’s service.
 */
export function takeTurns(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < TURN_MS) return;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- not every browser has it, and the types of none say so
    const { scheduler } = globalThis as { readonly scheduler?: Scheduler };
    await (scheduler?.yield?.() ?? new Promise<void>((resolve) => setTimeout(resolve)));
    since = performance.now();
  };
}
