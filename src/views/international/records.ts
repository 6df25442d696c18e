import { textsOf } from '#i18n/wording.ts';
import { isLater } from '#model/period.ts';
import { forumOf } from '#selectors/dialogues.ts';
import { levelName } from '#selectors/dimension.ts';
import type { EvidenceEntry } from '#ui/evidence.ts';
import { among, firstOf } from '#views/evidence-records.ts';
import { findingById } from '#views/findings-figure.ts';
import { figureWords } from './charts.ts';
import type { Context } from './context.ts';

/** What stands behind a mark of this view, by the id in its rows. */
export function recordById(context: Context, id: string): EvidenceEntry | null {
  const { wording, meetings, steps, standards, counts, figures } = context;
  const { say, text, name, format } = wording;
  const own = say.international;
  return firstOf(
    id,
    among(meetings.table.rows, ({ dialogue, label, date, place, note, period, refs }) => ({
      heading: `${name(dialogue.name)} · ${text(label)}`,
      lines: [
        [
          date === null ? own.dialogues.undated : format.date(date),
          ...textsOf(wording, place),
          ...(isLater({ period }) ? [own.dialogues.after] : []),
        ].join(' · '),
        ...textsOf(wording, note),
        [
          levelName(meetings, 'dialogueTrack', dialogue.track),
          levelName(meetings, 'dialogueFocus', dialogue.focus),
        ].join(' · '),
        ...(dialogue.organisers.length === 0
          ? []
          : [own.evidence.organisers(format.list(dialogue.organisers.map(name)))]),
        own.evidence.counted(own.counted[dialogue.countedByReport]),
      ],
      remark: dialogue.note === null ? null : text(dialogue.note),
      refs: [...refs, ...dialogue.refs],
    })),
    among(steps.table.rows, (step) => ({
      heading: text(step.title),
      lines: [
        [format.date(step.date), ...textsOf(wording, step.place), levelName(steps, 'stepForum', forumOf(step))].join(
          ' · ',
        ),
        ...(step.actors.length === 0 ? [] : [step.actors.map(name).join(' · ')]),
        ...textsOf(wording, ...step.content, step.note),
      ],
      url: step.url,
    })),
    among(standards, ({ title, number, body, date, note, contributorsNote, tests }) => ({
      heading: name(title),
      lines: [
        number === null ? name(body) : own.evidence.number(number, name(body)),
        ...(date === null ? [] : [format.date(date)]),
        ...textsOf(wording, ...tests.map(({ what }) => what), note),
      ],
      remark: contributorsNote === null ? null : text(contributorsNote),
    })),
    among([...counts.values()], ({ scope, qualifier, value, parties, note }) => ({
      heading: say.figure.labelled(
        text(scope),
        qualifier === 'at-least' ? own.counts.atLeast(value) : format.number(value),
      ),
      lines: textsOf(wording, parties, note),
    })),
    among(figures, (figure) => ({
      heading: say.figure.labelled(text(figure.label), figureWords(wording, figure)),
      lines: textsOf(wording, figure.note),
    })),
    findingById(context),
  );
}
