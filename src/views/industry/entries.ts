import type { Mark } from '#charts/mark.ts';
import type { ChartSpec } from '#charts/spec.ts';
import type { EvidenceEntry } from '#ui/evidence.ts';
import { markPlace } from '#views/EvidenceOf.tsx';
import { bodyLabel, type Organisation, type Scene } from './scene.ts';

/** What stands behind a mark of this view, by the id in its rows. */
export function entryOf(scene: Scene, id: string): EvidenceEntry | null {
  const { wording } = scene;
  const { text, name, format, say } = wording;
  const own = say.industry;
  const bodies = scene.layers.flat();
  const body = bodies.find((each) => each.id === id);
  if (body !== undefined) {
    return {
      id,
      heading: bodyLabel(wording, body, 'long'),
      lines: [own.bodyKinds[body.kind], ...(body.description === null ? [] : [text(body.description)])],
      url: null,
      refs: body.refs,
    };
  }
  const relation = scene.relations.find((each) => each.id === id);
  if (relation !== undefined) {
    const nameOf = (key: string): string => {
      const found: Organisation | undefined = bodies.find((each) => each.id === key);
      return found === undefined ? key : bodyLabel(wording, found, 'short');
    };
    return {
      id,
      heading: own.sentence(nameOf(relation.from), own.relations[relation.kind], nameOf(relation.to)),
      lines: relation.basis === 'inferred' ? [own.oversight.inferred] : [],
      remark: relation.note === null ? null : text(relation.note),
      url: null,
      refs: relation.refs,
    };
  }
  const event = scene.events.find((each) => each.id === id);
  if (event !== undefined) {
    return {
      id,
      heading: text(event.title),
      lines: [
        [format.date(event.date), ...event.actors.map(name)].join(' · '),
        ...(event.note === null ? [] : [text(event.note)]),
      ],
      url: event.url,
      refs: event.refs,
    };
  }
  const disclosure = scene.allDisclosures.find((each) => id.startsWith(`${each.id}/`));
  const cell = disclosure?.practices.find(({ practice }) => `${disclosure.id}/${practice}` === id);
  if (disclosure === undefined || cell === undefined) return null;
  return {
    id,
    heading: `${name(disclosure.lab)} · ${own.practices[cell.practice]}`,
    lines: [own.disclosures.words[cell.value].long, text(disclosure.document)],
    remark: cell.note === null ? null : text(cell.note),
    url: null,
    refs: [...cell.refs, ...disclosure.refs],
  };
}

/** What the evidence of a mark is about. */
export function titleOf(spec: ChartSpec, mark: Mark): string {
  switch (spec.kind) {
    case 'diagram': {
      const node = spec.nodes.find(({ key }) => key === mark.key);
      const edge = spec.edges.find(({ key }) => key === mark.key);
      const label = (key: string): string => spec.nodes.find((each) => each.key === key)?.label ?? key;
      if (node !== undefined) return node.label;
      return edge === undefined ? mark.key : `${label(edge.from)} – ${label(edge.to)}`;
    }
    case 'statements':
      return spec.items.find(({ key }) => key === mark.key)?.heading ?? mark.key;
    case 'timeline':
      return spec.events.find(({ key }) => key === mark.key)?.label ?? mark.key;
    case 'matrix': {
      const at = spec.cells.findIndex((row) => row.some((cell) => cell === mark));
      const column = spec.cells[at]?.findIndex((cell) => cell === mark) ?? -1;
      const total = [...spec.across, ...spec.down].find((line) => line.total === mark);
      if (total !== undefined) return total.label;
      return `${spec.across[column]?.label ?? ''} · ${spec.down[at]?.label ?? ''}`;
    }
    default:
      return markPlace(spec, mark);
  }
}
