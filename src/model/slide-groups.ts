import { PLAIN_SLIDE, type ItemSlide, type SlideLayout } from './deck.ts';

/** How many figures a slide of this layout holds. */
export function placesIn(layout: SlideLayout): 1 | 2 {
  return layout === 'one' || layout === 'text' ? 1 : 2;
}

/** What a group of items is on slides: the slide of its first, and whichever items stand on it. */
export type Group<Item> = { readonly slide: ItemSlide; readonly items: readonly [Item, ...Item[]] };

/**
 * Shares items out over slides in their order. An item whose layout has two places takes the next one along, whatever
 * that one says of its own slide; where none is left, or where it is divided, it stands alone.
 */
export function groupSlides<Item extends { readonly slide?: ItemSlide | undefined }>(
  items: readonly Item[],
): readonly Group<Item>[] {
  const groups: Group<Item>[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined) break;
    const slide = item.slide ?? PLAIN_SLIDE;
    const next = items[at + 1];
    if (placesIn(slide.layout) === 1) groups.push({ slide, items: [item] });
    else if (next === undefined) groups.push({ slide: { ...slide, layout: 'one' }, items: [item] });
    else {
      groups.push({ slide, items: [item, next] });
      at += 1;
    }
  }
  return groups;
}
