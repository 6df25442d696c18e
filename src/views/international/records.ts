import { internationalWords } from '#i18n/international/international.ts';
import { textsOf } from '#i18n/wording.ts';
import { isLater } from '#model/period.ts';
import type { Commitment } from '#selectors/commitments.ts';
import { forumOf, type Meeting } from '#selectors/dialogues.ts';
import { levelName } from '#selectors/dimension.ts';
import type { EvidenceEntry } from '#ui/evidence.ts';
import { among, firstOf, type Words } from '#views/evidence-records.ts';
import { findingById } from '#views/findings-figure.ts';
import { figureWords, meetingName } from './charts.ts';
import { COMMITMENTS_TABLE, countsWords } from './commitments-table.ts';
import type { Context } from './context.ts';

/** What stands behind a mark of this view, by the id in its rows. */
export function recordById(context: Context, id: string, place: string): EvidenceEntry | null {
  const { wording, meetings, commitments, steps, standards, counts, figures } = context;
  const { say, text, name, format } = wording;
  const own = internationalWords(wording);
  // A declaration is an event and a commitment under one id.
  if (place === COMMITMENTS_TABLE) {
    return firstOf(
      id,
      among(commitments.table.rows, (commitment) => commitmentWords(context, commitment)),
    );
  }
  return firstOf(
    id,
    among(meetings.table.rows, (meeting) => meetingWords(context, meeting)),
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
        `${text(parties)} · ${text(scope)}`,
        qualifier === 'at-least' ? own.commitments.qualified['at-least'](format.number(value)) : format.number(value),
      ),
      lines: textsOf(wording, note),
    })),
    among(figures, (figure) => ({
      heading: say.figure.labelled(text(figure.label), figureWords(wording, figure)),
      lines: textsOf(wording, figure.note),
    })),
    findingById(context),
  );
}

function meetingWords({ wording, meetings }: Context, meeting: Meeting): Words {
  const { text, name, format } = wording;
  const own = internationalWords(wording);
  const { dialogue, date, place, note, track, parties, refs } = meeting;
  const about = [
    ...(track === null ? [] : [levelName(meetings, 'dialogueTrack', track)]),
    ...(dialogue === null ? [] : [levelName(meetings, 'dialogueFocus', dialogue.focus)]),
  ];
  const day = [date === null ? own.dialogues.undated : format.date(date), ...textsOf(wording, place)];
  return {
    heading: meetingName(wording, meeting),
    lines: [
      day.join(' · '),
      ...textsOf(wording, note),
      ...(about.length === 0 ? [] : [about.join(' · ')]),
      ...(dialogue === null ? [format.list(parties.map(text))] : []),
      ...(dialogue === null || dialogue.organisers.length === 0
        ? []
        : [own.evidence.organisers(format.list(dialogue.organisers.map(name)))]),
      ...(dialogue === null || isLater(dialogue) ? [] : [own.evidence.counted(own.counted[dialogue.countedByReport])]),
    ],
    remark: dialogue === null || dialogue.note === null ? null : text(dialogue.note),
    refs: [...refs, ...(dialogue?.refs ?? [])],
  };
}

function commitmentWords({ wording }: Context, commitment: Commitment): Words {
  const { name, format } = wording;
  const own = internationalWords(wording).commitments;
  const { date, place, signers, china, signatories, chineseSignatories, counts, note, refs } = commitment;
  const named = signatories.length === chineseSignatories.length ? [] : signatories;
  return {
    heading: name(commitment.name),
    lines: [
      [format.date(date), ...textsOf(wording, place), own.signers[signers]].join(' · '),
      ...(china === 'not-applicable' ? [] : [own.chinaIs(own.china[china])]),
      ...(chineseSignatories.length === 0 || signers === 'states'
        ? []
        : [own.chinese(format.list(chineseSignatories.map(name)))]),
      ...(named.length === 0 ? [] : [own.named(format.list(named.map(name)))]),
      ...(counts.length === 0 ? [] : [own.counted(countsWords(wording, commitment))]),
    ],
    remark: textsOf(wording, note)[0] ?? null,
    refs: [...refs, ...counts.flatMap((each) => each.refs)],
  };
}
