/**
 * In the page, alone: clicks one element, and times the first painted frame in which everything of `answer` has changed, the
 * last frame that changed anything under `whole`, and the tasks over 50 ms in between. Milliseconds from the click. The page has
 * come to rest when the number in the first of `settled` is that of the rows in the second, and nothing has changed since.
 */
export async function clickAndTime({ bar, answer, whole, settled }) {
  const QUIET_FRAMES = 15;
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- the whole function is sent to the page, alone
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => resolve(performance.now()), { once: true });
        port1.start();
        port2.postMessage(null);
      });
    });
  const element = document.querySelector(bar);
  if (element === null) throw new Error(`Nothing to click: ${bar}`);
  const said = () =>
    answer.map((part) =>
      [...document.querySelectorAll(part)]
        .map(({ textContent, className, dataset }) => `${textContent} ${className.baseVal ?? dataset.choice}`)
        .join(),
    );
  const before = said();
  const isAnswered = () => said().every((words, at) => words !== before[at]);
  const isSettled = () => {
    if (settled === null) return true;
    const [summary, table] = settled.map((part) => document.querySelector(part));
    return Number.parseInt(summary.textContent.replaceAll(',', ''), 10) === table.ariaRowCount - 1;
  };
  const longTasks = [];
  const tasks = new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration)));
  tasks.observe({ entryTypes: ['longtask'] });
  let isChanged = false;
  const changes = new MutationObserver(() => {
    isChanged = true;
  });
  changes.observe(document.querySelector(whole), {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
  await painted();
  const start = performance.now();
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, view: window }));
  let frame = null;
  let all = start;
  for (let quiet = 0; quiet < QUIET_FRAMES || !isSettled(); quiet++) {
    const now = await painted();
    if (frame === null && isAnswered()) frame = now;
    if (isChanged) {
      all = now;
      quiet = 0;
    }
    isChanged = false;
  }
  tasks.disconnect();
  changes.disconnect();
  if (frame === null) throw new Error(`No answer to ${bar}`);
  return { frame: frame - start, all: all - start, longTasks };
}
