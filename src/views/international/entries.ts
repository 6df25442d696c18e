import type { EvidenceEntry } from '#ui/evidence.ts';
import { figureWords } from './charts.ts';
import { forumOf, levelLabel, type Meeting, type Scene, type Standard, type Step } from './scene.ts';

/** What stands behind a mark of this view, by the id in its rows. */
export function entryOf(scene: Scene, id: string): EvidenceEntry | null {
  const meeting = scene.meetings.rows.find((each) => each.id === id);
  if (meeting !== undefined) return meetingEntry(scene, meeting);
  const step = scene.steps.rows.find((each) => each.id === id);
  if (step !== undefined) return stepEntry(scene, step);
  const standard = scene.standards.find((each) => each.id === id);
  if (standard !== undefined) return standardEntry(scene, standard);
  const { wording } = scene;
  const { say, text } = wording;
  const count = scene.counts.get(id);
  if (count !== undefined) {
    const { counts, evidence } = say.international;
    const shown = count.qualifier === 'at-least' ? counts.atLeast(count.value) : wording.format.number(count.value);
    return {
      id,
      heading: evidence.count(text(count.scope), shown),
      lines: [text(count.parties), ...(count.note === null ? [] : [text(count.note)])],
      url: null,
      refs: count.refs,
    };
  }
  const figure = scene.figures.find((each) => each.id === id);
  if (figure === undefined) return null;
  return {
    id,
    heading: say.international.evidence.count(text(figure.label), figureWords(wording, figure)),
    lines: figure.note === null ? [] : [text(figure.note)],
    url: null,
    refs: figure.refs,
  };
}

function meetingEntry(
  scene: Scene,
  { id, dialogue, label, date, place, note, refs, afterReport }: Meeting,
): EvidenceEntry {
  const { say, text, name, format } = scene.wording;
  const own = say.international;
  const facts = [
    date === null ? own.dialogues.undated : format.date(date),
    ...(place === null ? [] : [text(place)]),
    ...(afterReport ? [own.dialogues.after] : []),
  ];
  return {
    id,
    heading: `${name(dialogue.name)} · ${text(label)}`,
    lines: [
      facts.join(' · '),
      ...(note === null ? [] : [text(note)]),
      [levelLabel(scene, 'dialogueTrack', dialogue.track), levelLabel(scene, 'dialogueFocus', dialogue.focus)].join(
        ' · ',
      ),
      ...(dialogue.organisers.length === 0
        ? []
        : [own.evidence.organisers(format.list(dialogue.organisers.map(name)))]),
      own.evidence.counted(own.counted[dialogue.countedByReport]),
    ],
    remark: dialogue.note === null ? null : text(dialogue.note),
    url: null,
    refs: [...refs, ...dialogue.refs],
  };
}

function stepEntry(scene: Scene, step: Step): EvidenceEntry {
  const { text, format, name } = scene.wording;
  const place = step.place === null ? [] : [text(step.place)];
  return {
    id: step.id,
    heading: text(step.title),
    lines: [
      [format.date(step.date), ...place, levelLabel(scene, 'stepForum', forumOf(step))].join(' · '),
      ...(step.actors.length === 0 ? [] : [step.actors.map(name).join(' · ')]),
      ...(step.note === null ? [] : [text(step.note)]),
    ],
    url: step.url,
    refs: step.refs,
  };
}

function standardEntry(
  scene: Scene,
  { id, title, number, body, date, note, contributorsNote, tests, refs }: Standard,
): EvidenceEntry {
  const { say, text, name, format } = scene.wording;
  const own = say.international.evidence;
  return {
    id,
    heading: name(title),
    lines: [
      number === null ? name(body) : own.number(number, name(body)),
      ...(date === null ? [] : [format.date(date)]),
      ...tests.map(({ what }) => text(what)),
      ...(note === null ? [] : [text(note)]),
    ],
    remark: contributorsNote === null ? null : text(contributorsNote),
    url: null,
    refs,
  };
}
