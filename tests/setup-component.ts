import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// Pages and their charts are loaded on demand, which takes its time on a slow machine.
configure({ asyncUtilTimeout: 60_000 });

afterEach(cleanup);

// What every browser has and jsdom lacks; each stands aside once jsdom brings its own.
const element: Partial<HTMLElement> = HTMLElement.prototype;
const dialog: Partial<HTMLDialogElement> = HTMLDialogElement.prototype;

dialog.show ??= function show(this: HTMLDialogElement) {
  this.open = true;
};
dialog.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
  this.querySelector<HTMLElement>('[autofocus], button, a[href], input, select, textarea, [tabindex]')?.focus();
};
dialog.close ??= function close(this: HTMLDialogElement, returnValue?: string) {
  if (!this.open) return;
  this.open = false;
  if (returnValue !== undefined) this.returnValue = returnValue;
  this.dispatchEvent(new Event('close'));
};

element.showPopover ??= function showPopover(this: HTMLElement) {
  toggle(this, true);
};
element.hidePopover ??= function hidePopover(this: HTMLElement) {
  toggle(this, false);
};
element.togglePopover ??= function togglePopover(this: HTMLElement) {
  const isOpen = !this.hasAttribute('data-popover-open');
  toggle(this, isOpen);
  return isOpen;
};
element.scrollIntoView ??= () => {};

function toggle(popover: HTMLElement, isOpen: boolean): void {
  popover.toggleAttribute('data-popover-open', isOpen);
  const [oldState, newState] = isOpen ? ['closed', 'open'] : ['open', 'closed'];
  popover.dispatchEvent(Object.assign(new Event('toggle'), { oldState, newState }));
}

globalThis.matchMedia ??= (query) =>
  Object.assign(new EventTarget(), {
    matches: false,
    media: query,
    onchange: null,
    addListener: () => {},
    removeListener: () => {},
  });

globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};
