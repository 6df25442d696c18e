import { textsOf } from '#i18n/wording.ts';
import { levelName } from '#selectors/dimension.ts';
import type { EvidenceEntry } from '#ui/evidence.ts';
import { among, firstOf } from '#views/evidence-records.ts';
import { amountWords, asStart, callName, testsIn, type Context, type Test } from './context.ts';
import { registrationName } from './register.ts';
import { sampleWords, thresholdWords } from './rules.ts';

/** What stands behind a mark of this view, by the id in its rows. */
export function recordById(context: Context, id: string): EvidenceEntry | null {
  const { wording, table, calls, filings } = context;
  const rows = filings.table.rows;
  const { say, text, name, format } = wording;
  const own = say.standards;
  return firstOf(
    id,
    among(
      table.rows,
      ({ title, number, body, level, status, date, effect, covers, tests, frontier, note, ...rest }) => ({
        heading: name(title),
        lines: [
          number === null ? name(body) : own.evidence.number(number, name(body)),
          [
            levelName(context, 'standardLevel', level),
            levelName(context, 'standardStatus', status),
            date === null ? own.timeline.undated : format.date(date),
          ].join(' · '),
          ...(effect === null ? [] : [own.evidence.effect(format.date(effect))]),
          ...(covers === null || covers.named.length === 0
            ? []
            : [own.evidence.covers(covers.named.map(name).join(' · '))]),
          ...tests.map((test) => say.figure.labelled(text(test.what), testLine(context, test))),
          ...textsOf(wording, frontier, note),
        ],
        remark: rest.contributorsNote === null ? null : text(rest.contributorsNote),
      }),
    ),
    among(
      table.rows.flatMap((standard) => testsIn(standard).map((test) => ({ ...test, standard }))),
      (test) => ({
        heading: asStart(text(test.what)),
        lines: [testLine(context, test), name(test.standard.title)],
      }),
    ),
    among(calls, (call) => ({
      heading: say.figure.labelled(
        `${name(call.institution)} · ${callName(context, call)}`,
        amountWords(context, call),
      ),
      lines: [
        own.evidence.share(call.safetyPart, call.safetyOf),
        call.topics.map(text).join(' · '),
        ...textsOf(wording, call.note),
      ],
    })),
    among(
      rows.filter((row) => row.kind === 'batch'),
      ({ month, count, note }) => ({
        heading: own.evidence.batch(format.month(month), count),
        lines: textsOf(wording, note),
      }),
    ),
    among(
      rows.filter((row) => row.kind === 'service'),
      ({ model, company, number, location, date, note }) => ({
        heading: `${name(model)} · ${name(company)}`,
        lines: [[number, text(location), format.date(date)].join(' · '), ...textsOf(wording, note)],
      }),
    ),
    among(
      rows.filter((row) => row.kind === 'total'),
      ({ what, qualifier, value, note }) => ({
        heading: say.figure.labelled(text(what), own.filings.qualified[qualifier](format.number(value))),
        lines: textsOf(wording, note),
      }),
    ),
    among(
      rows.filter((row) => row.kind === 'national-count' || row.kind === 'local-count'),
      (row) => ({
        heading: say.figure.labelled(
          registrationName(row, context),
          own.filings.qualified[row.qualifier](format.number(row.count)),
        ),
        lines: [
          [...(row.kind === 'local-count' ? textsOf(wording, row.location) : []), format.date(row.date)].join(' · '),
          ...textsOf(wording, row.note),
        ],
      }),
    ),
  );
}

function testLine(context: Context, test: Test): string {
  const own = context.wording.say.standards.tests;
  const measure = test.thresholdUnit === null ? '' : own.measure(context.wording.text(test.thresholdUnit));
  const threshold = [thresholdWords(context, test), measure].filter(Boolean).join(' ');
  return [sampleWords(context, test), threshold, test.inReport ? own.inReport : own.elsewhere]
    .filter(Boolean)
    .join(' · ');
}
