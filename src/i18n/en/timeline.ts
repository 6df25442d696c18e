import { REPORT } from './report-name.ts';
const events = (count: number): string => (count === 1 ? '1 event' : `${count} events`);

/** Words of the timeline. */
export const timeline = {
  lede: (named: number, added: number, later: number) =>
    `What happened in Chinese AI safety, across every domain of the report: ${events(named)} that the report mentions and ${added} that this project adds${later === 0 ? '' : `, and ${later} from after the report`}. Days are given only where a source gives them.`,
  search: 'Search events and actors',
  summary: (shown: number, total: number, later: number, laterTotal: number) =>
    `${shown} of ${events(total)}${laterTotal === 0 ? '' : `, and ${later} of ${laterTotal} after the report`}`,
  count: (shown: number, added: number, later: number) =>
    [
      events(shown),
      ...(added === 0 ? [] : [`${added} added here`]),
      ...(later === 0 ? [] : [`${later} after the report`]),
    ].join(', '),
  valueLabel: 'Events',
  facets: {
    eventDomain: 'Domain',
    eventKind: 'Kind',
    eventActor: 'Actor',
    eventOrigin: 'Origin',
  },
  domains: {
    technical: 'Technical research',
    international: 'International',
    domestic: 'Domestic policy',
    industry: 'Industry',
    experts: 'Experts',
    opinion: 'Public opinion',
  },
  kinds: {
    announcement: 'Announcement',
    article: 'Article',
    committee: 'Committee',
    declaration: 'Declaration',
    dialogue: 'Dialogue',
    enforcement: 'Enforcement',
    evaluation: 'Evaluation',
    'funding-call': 'Funding call',
    initiative: 'Initiative',
    institution: 'Institution',
    law: 'Law',
    'law-draft': 'Draft law',
    'legislative-plan': 'Legislative plan',
    'local-policy': 'Local policy',
    meeting: 'Meeting',
    model: 'Model paper',
    paper: 'Paper',
    policy: 'Policy',
    poll: 'Poll',
    registration: 'Registration',
    regulation: 'Regulation',
    report: 'Report',
    resolution: 'Resolution',
    seminar: 'Seminar',
    speech: 'Speech',
    standard: 'Standard',
    statement: 'Statement',
    visit: 'Visit',
    warning: 'Warning',
    'work-report': 'Work report',
  },
  origins: { report: 'Named by the report', collected: 'Added here' },
  noActor: 'No actor named',
  finding: {
    nobody: 'No event matches these filters',
    alone: (what: string, count: number) => (count === 1 ? `One event: ${what}` : `All ${events(count)}: ${what}`),
    first: (what: string, count: number, total: number) => `${what}: ${count} of ${events(total)}, more than any other`,
    tied: (whats: string, count: number, total: number) => `${whats}: ${count} each, of ${events(total)}`,
    withLater: (finding: string, later: number) => `${finding}; ${later} more came after the report`,
    onlyLater: (later: number) =>
      later === 1 ? 'One event, from after the report' : `${events(later)}, all from after the report`,
  },
  axis: {
    subtitle: (from: string, to: string) => `Events by date and domain, ${from} to ${to}`,
    invitation: 'a number gathers events that stand close; select it to list them',
    outside: (count: number) =>
      count === 1
        ? 'One more event that matches lies outside these months.'
        : `${count} more events that match lie outside these months.`,
    precision: 'Bars and gathered marks hold dates known only by month or year: their order within it is not known.',
    range: 'Months on the axis',
    from: 'From',
    to: 'To',
    move: 'Move the months',
    nearer: 'Zoom in',
    further: 'Zoom out',
    start: 'Busy months',
    all: 'All months',
  },
  bars: {
    eventKind: 'Events in these months, by kind',
    eventActor: 'Events in these months, by actor; an event may have several',
    invitation: 'select to filter everything else',
    apart: (count: number) =>
      `Events of the report’s time are counted; ${events(count)} from after it stand${count === 1 ? 's' : ''} apart, in the timeline and the table.`,
    rest: (count: number) => `${count} more with fewer events are in the filter menu and the table.`,
  },
  columns: { date: 'Date', title: 'What happened', place: 'Place' },
  table: {
    title: 'The events',
    subtitle: 'Every event in these months that passes the filters',
    invitation: 'open a row for its note, its sources and the view of its subject',
    toView: (view: string) => `See the view: ${view}`,
    page: 'Read on (another site)',
    document: 'In the register of documents',
  },
  evidence: (what: string, count: number) => `${what}: ${events(count)}`,
  sourceLine: `${REPORT}, sections 2 to 7; days and additions from the pages named in the evidence`,
};
