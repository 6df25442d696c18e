import type { Text } from '#lib/bilingual.ts';
import type { MonthWindow, PartialDate } from '#lib/partial-date.ts';
import type { ViewId } from '#model/views.ts';
import type { Event } from '#selectors/events.ts';
import type { Shown } from '#selectors/slice.ts';

export type Domain = Event['domain'];

/** Everything that a builder of this view may look at. Its slice is of the events that may lie in the window, in time order. */
export type Context = Shown<Event> & {
  /** The events that figures count: those of the report's time, unless the reader asks for the later ones alone. */
  readonly counted: Shown<Event>;
  /** The day of the report; null where its record is not there. */
  readonly reportDay: PartialDate | null;
  /** All months that hold events, and those that the axis spans. */
  readonly allMonths: MonthWindow;
  readonly window: MonthWindow;
};

/** The column that the window narrows; not in the filter bar. */
export const WINDOW = 'dates';

const VIEW_OF_DOMAIN: Readonly<Record<Domain, ViewId>> = {
  technical: 'research',
  international: 'international',
  domestic: 'law',
  industry: 'industry',
  experts: 'experts',
  opinion: 'opinion',
};
/** The domestic domain has three views; an event's kind says which. */
const VIEW_OF_KIND: Readonly<Partial<Record<Event['kind'], ViewId>>> = {
  'local-policy': 'provinces',
  registration: 'standards',
  'funding-call': 'standards',
  standard: 'standards',
  committee: 'standards',
  institution: 'provinces',
};

/** The view that an event belongs to. */
export function viewOf({ domain, kind }: Event): ViewId {
  return (domain === 'domestic' ? VIEW_OF_KIND[kind] : undefined) ?? VIEW_OF_DOMAIN[domain];
}

/** An event that tells the story, with what it is called there. */
export type TurningPoint = Event & { readonly turningPoint: Text };

/** The turning points that pass every filter, in time order. */
export function turningPointsOf({ shown }: Context): TurningPoint[] {
  return shown.filter((event): event is TurningPoint => event.turningPoint !== null);
}

/** The turning point that the address names, where the filters let it through. */
export function openPointOf(context: Context): TurningPoint | null {
  return turningPointsOf(context).find(({ id }) => id === context.viewState.turningPoint) ?? null;
}
