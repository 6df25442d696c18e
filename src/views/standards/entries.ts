import type { EvidenceEntry } from '#ui/evidence.ts';
import { sampleWords, thresholdWords } from './rules.ts';
import {
  amountWords,
  asStart,
  callName,
  levelLabel,
  testId,
  type Batch,
  type Call,
  type Scene,
  type Service,
  type Standard,
  type Test,
} from './scene.ts';

/** What stands behind a mark of this view, by the id in its rows. */
export function entryOf(scene: Scene, id: string): EvidenceEntry | null {
  for (const standard of scene.standards.rows) {
    if (standard.id === id) return standardEntry(scene, standard);
    const at = standard.tests.findIndex((_, place) => testId(standard, place) === id);
    const test = standard.tests[at];
    if (test !== undefined) return testEntry(scene, id, standard, test);
  }
  const call = scene.calls.find((each) => each.id === id);
  if (call !== undefined) return callEntry(scene, call);
  const batch = scene.batches.find((each) => each.id === id);
  if (batch !== undefined) return batchEntry(scene, batch);
  const service = scene.services.find((each) => each.id === id);
  if (service !== undefined) return serviceEntry(scene, service);
  const total = scene.totals.get(id);
  if (total === undefined) return null;
  const { say, text, format } = scene.wording;
  return {
    id,
    heading: say.standards.evidence.value(
      text(total.what),
      say.standards.filings.qualified[total.qualifier](format.number(total.value)),
    ),
    lines: total.note === null ? [] : [text(total.note)],
    url: null,
    refs: total.refs,
  };
}

function testLine(scene: Scene, test: Test): string {
  const own = scene.wording.say.standards.tests;
  const measure = test.thresholdUnit === null ? '' : own.measure(scene.wording.text(test.thresholdUnit));
  const threshold = [thresholdWords(scene, test), measure].filter(Boolean).join(' ');
  return [sampleWords(scene, test), threshold, test.inReport ? own.inReport : own.elsewhere]
    .filter(Boolean)
    .join(' · ');
}

function testEntry(scene: Scene, id: string, standard: Standard, test: Test): EvidenceEntry {
  const { text, name } = scene.wording;
  return {
    id,
    heading: asStart(text(test.what)),
    lines: [testLine(scene, test), name(standard.title)],
    url: null,
    refs: test.refs,
  };
}

function standardEntry(scene: Scene, standard: Standard): EvidenceEntry {
  const { say, text, name, format } = scene.wording;
  const own = say.standards;
  const { covers, number, date, frontier, note, contributorsNote, tests } = standard;
  return {
    id: standard.id,
    heading: name(standard.title),
    lines: [
      number === null ? name(standard.body) : own.evidence.number(number, name(standard.body)),
      [
        levelLabel(scene, 'standardLevel', standard.level),
        levelLabel(scene, 'standardStatus', standard.status),
        date === null ? own.timeline.undated : format.date(date),
      ].join(' · '),
      ...(covers === null ? [] : [own.evidence.covers(covers.named.map(name).join(' · '))]),
      ...tests.map((test) => own.evidence.value(text(test.what), testLine(scene, test))),
      ...[frontier, note].flatMap((words) => (words === null ? [] : [text(words)])),
    ],
    remark: contributorsNote === null ? null : text(contributorsNote),
    url: null,
    refs: standard.refs,
  };
}

function callEntry(scene: Scene, call: Call): EvidenceEntry {
  const { say, text, name } = scene.wording;
  return {
    id: call.id,
    heading: say.standards.evidence.value(
      `${name(call.institution)} · ${callName(scene, call)}`,
      amountWords(scene, call),
    ),
    lines: [
      say.standards.evidence.share(call.safetyPart, call.safetyOf),
      call.topics.map(text).join(' · '),
      ...(call.note === null ? [] : [text(call.note)]),
    ],
    url: null,
    refs: call.refs,
  };
}

function batchEntry(scene: Scene, { id, month, count, note, refs }: Batch): EvidenceEntry {
  const { say, text, format } = scene.wording;
  return {
    id,
    heading: say.standards.evidence.batch(format.month(month), count),
    lines: note === null ? [] : [text(note)],
    url: null,
    refs,
  };
}

function serviceEntry(scene: Scene, service: Service): EvidenceEntry {
  const { text, name, format } = scene.wording;
  return {
    id: service.id,
    heading: `${name(service.model)} · ${name(service.company)}`,
    lines: [
      [service.number, text(service.location), format.date(service.date)].join(' · '),
      ...(service.note === null ? [] : [text(service.note)]),
    ],
    url: null,
    refs: service.refs,
  };
}
