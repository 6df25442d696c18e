import { NO_CLAUSE, type Clause } from '#model/clause.ts';
import { clause, freeText, idList, oneId, oneMonth, sortKeys, switchedOn, type SortKey } from '#state/codecs.ts';
import { QUIET, TYPED, fieldOf } from '#state/field.ts';

const field = fieldOf('timeline');

export const timelineFields = {
  eventDomain: field<Clause>('domain', NO_CLAUSE, clause),
  eventKind: field<Clause>('event-kind', NO_CLAUSE, clause),
  eventActor: field<Clause>('actor', NO_CLAUSE, clause),
  eventOrigin: field<Clause>('event-origin', NO_CLAUSE, clause),
  eventPeriod: field<Clause>('event-period', NO_CLAUSE, clause),
  eventsText: field<string>('event-q', '', freeText, TYPED),
  /** The months that the axis spans; empty for where the events begin to stand close, and for the last of them. */
  eventsFrom: field<string>('from', '', oneMonth),
  eventsTo: field<string>('to', '', oneMonth),
  eventsSort: field<readonly SortKey[]>('event-sort', [], sortKeys, QUIET),
  eventsHidden: field<readonly string[]>('event-hide', ['place', 'origin'], idList, QUIET),
  /** The turning point that is told, and whether it fills the screen. */
  turningPoint: field<string>('point', '', oneId, QUIET),
  presenting: field<boolean>('present', false, switchedOn, { ...QUIET, isOverPage: true, isOfPage: true }),
  eventOpen: field<string>('event', '', oneId, QUIET),
};
