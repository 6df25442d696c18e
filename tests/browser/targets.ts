import type { Page } from '@playwright/test';

/**
 * What can be pressed and is narrower or lower than `least` CSS pixels. Links and terms within a sentence are as high as
 * its line (WCAG 2.2, 2.5.8, inline). With `spaced`, what is smaller may stand so far from everything else that a circle
 * of that width fits (spacing). The bars of a plot are left out: the buttons below them do the same.
 */
export async function smallTargets(page: Page, least: number, { spaced }: { spaced: boolean }): Promise<string[]> {
  return page.evaluate(
    ([size, mayStandApart]) => {
      const PRESSED =
        'a[href], button, input, select, textarea, summary, [role="slider"], [role="option"], [role="menuitem"]';

      const isInSentence = (element: Element): boolean => {
        let outer: Element = element;
        while (outer.parentElement !== null && getComputedStyle(outer).display.startsWith('inline'))
          outer = outer.parentElement;
        const own = element.textContent.trim().length;
        return getComputedStyle(element).display === 'inline' || element.matches('.term')
          ? outer.textContent.trim().length > own + 1
          : false;
      };
      const boxOf = (element: Element): DOMRect => {
        const own = element.getBoundingClientRect();
        const label = element.closest('label')?.getBoundingClientRect();
        return label !== undefined && label.width * label.height > own.width * own.height ? label : own;
      };
      const pressed = [...document.querySelectorAll(PRESSED)].filter(
        (element) =>
          !element.matches(':disabled, [tabindex="-1"].visually-hidden') &&
          element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
          element.closest('[inert], [aria-hidden="true"]') === null &&
          !(document.querySelector('dialog[open]:modal')?.contains(element) === false),
      );
      const boxes = pressed.map((element) => ({ element, box: boxOf(element) }));
      const isSmall = ({ width, height }: DOMRect): boolean => width < size - 0.5 || height < size - 0.5;
      const centre = ({ x, y, width, height }: DOMRect): [number, number] => [x + width / 2, y + height / 2];
      const standsApart = ({ element, box }: (typeof boxes)[number]): boolean => {
        const [x, y] = centre(box);
        return boxes.every((other) => {
          if (other.element === element || other.box === box || other.element.contains(element)) return true;
          if (isSmall(other.box)) {
            const [otherX, otherY] = centre(other.box);
            return Math.hypot(otherX - x, otherY - y) >= size;
          }
          const { left, right, top, bottom } = other.box;
          const apart = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
          return apart >= size / 2;
        });
      };
      return boxes
        .filter(({ box }) => isSmall(box))
        .filter(({ element }) => !isInSentence(element))
        .filter((each) => !(mayStandApart && standsApart(each)))
        .map(({ element, box }) => {
          const name = element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40);
          return `${Math.round(box.width)} × ${Math.round(box.height)}: ${element.className || element.tagName} “${name}”`;
        });
    },
    [least, spaced] as const,
  );
}
