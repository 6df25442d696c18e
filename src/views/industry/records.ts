import { industryWords } from '#i18n/industry/industry.ts';
import { textsOf } from '#i18n/wording.ts';
import type { EvidenceEntry } from '#ui/evidence.ts';
import { among, firstOf } from '#views/evidence-records.ts';
import { findingById } from '#views/findings-figure.ts';
import { bodyLabel, type Context } from './context.ts';

/** What stands behind a mark of this view, by the id in its rows. */
export function recordById(context: Context, id: string): EvidenceEntry | null {
  const { wording, layers, relations, events, allDisclosures } = context;
  const { text, name, format } = wording;
  const own = industryWords(wording);
  const bodies = layers.flat();
  const nameOf = (key: string): string => {
    const found = bodies.find((each) => each.id === key);
    return found === undefined ? key : bodyLabel(wording, found, 'short');
  };
  const cells = allDisclosures.flatMap((disclosure) =>
    disclosure.practices.map((cell) => ({
      ...cell,
      id: `${disclosure.id}/${cell.practice}`,
      refs: [...cell.refs, ...disclosure.refs],
      disclosure,
    })),
  );
  return firstOf(
    id,
    among(bodies, (body) => ({
      heading: bodyLabel(wording, body, 'long'),
      lines: [own.bodyKinds[body.kind], ...textsOf(wording, body.description)],
    })),
    among(relations, ({ from, kind, to, basis, note }) => ({
      heading: own.sentence(nameOf(from), own.relations[kind], nameOf(to)),
      lines: basis === 'inferred' ? [own.oversight.inferred] : [],
      remark: note === null ? null : text(note),
    })),
    among(events, ({ title, date, actors, content, note, url }) => ({
      heading: text(title),
      lines: [[format.date(date), ...actors.map(name)].join(' · '), ...textsOf(wording, ...content, note)],
      url,
    })),
    among(cells, ({ disclosure, practice, value, note }) => ({
      heading: `${name(disclosure.lab)} · ${own.practices[practice]}`,
      lines: [own.disclosures.words[value].long, text(disclosure.document)],
      remark: note === null ? null : text(note),
    })),
    findingById(context),
  );
}
