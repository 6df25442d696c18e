import { industryWords } from '#i18n/industry/industry.ts';
import type { DiagramEdge, DiagramRelation, DiagramSpec } from '#charts/kinds/diagram/spec.ts';
import type { StatementsSpec } from '#charts/kinds/statements/spec.ts';
import { textsOf } from '#i18n/wording.ts';
import { markOfRecord } from '#views/marks.ts';
import { bodyLabel, framing, type Relation, type Context } from './context.ts';

type Look = Pick<DiagramRelation, 'look' | 'colour'>;

/** As in the legend of the report's lost diagram; what endnote 37 adds is dotted. */
const LOOKS: Readonly<Record<Relation['kind'], Look>> = {
  oversees: { look: 'arrow', colour: 'accent' },
  'works-closely-with': { look: 'both-ways', colour: 'systemic' },
  'directly-subordinated-to': { look: 'plain', colour: 'ink2' },
  'subordinated-to': { look: 'plain', colour: 'ink2' },
  created: { look: 'dotted', colour: 'robustness' },
};
const KINDS = ['oversees', 'works-closely-with', 'directly-subordinated-to', 'subordinated-to', 'created'] as const;

/** Who oversees whom around the alliances, in layers. */
export function oversightOf(context: Context): DiagramSpec {
  const { layers, relations, wording } = context;
  const say = industryWords(wording);
  const bodies = layers.flat();
  const edges = relations.map((relation): DiagramEdge => ({
    ...markOfRecord(relation),
    from: relation.from,
    to: relation.to,
    relation: relation.kind,
    note: textsOf(wording, relation.note).join(''),
    isInferred: relation.basis === 'inferred',
  }));
  return {
    kind: 'diagram',
    ...framing(context, {
      figure: 'oversight',
      title: oversightFinding(context),
      subtitle: say.oversight.subtitle,
      invitation: say.oversight.invitation,
      count: say.oversight.count(bodies.length, relations.length),
      notes: [say.oversight.noteLost, ...(edges.some((edge) => edge.isInferred) ? [say.oversight.noteInferred] : [])],
    }),
    fromLabel: say.oversight.from,
    relationLabel: say.oversight.relation,
    toLabel: say.oversight.to,
    noteLabel: wording.say.figure.note,
    inferredLabel: say.oversight.inferred,
    relations: KINDS.filter((kind) => relations.some((each) => each.kind === kind)).map((kind) => ({
      key: kind,
      label: say.relations[kind],
      ...LOOKS[kind],
    })),
    nodes: layers.flatMap((layer, at) =>
      layer.map((body) => {
        const own = relations.filter(({ from, to }) => from === body.id || to === body.id);
        return {
          ...markOfRecord(body),
          rows: () => [body, ...own].map(({ id }) => id),
          label: bodyLabel(wording, body, 'short'),
          sublabel: say.bodyKinds[body.kind],
          layer: at,
          detail: [bodyLabel(wording, body, 'long'), ...textsOf(wording, body.description)].join(' · '),
        };
      }),
    ),
    edges,
  };
}

/** What the report concludes of industry, in its own few words; where it is not there, who oversees the alliances. */
export function pageFinding(context: Context): string {
  const { findings, wording } = context;
  const isThere = findings.some(({ id }) => id === 'associations-content');
  return isThere ? industryWords(wording).finding.page : oversightFinding(context);
}

/** How many bodies oversee the alliance that most do. */
export function oversightFinding({ relations, layers, wording }: Context): string {
  const say = industryWords(wording).finding;
  const bodies = layers.flat();
  const overseen = bodies
    .map((body) => ({
      body,
      overseers: relations.filter(({ kind, to }) => kind === 'oversees' && to === body.id).length,
    }))
    .filter(({ overseers, body }) => overseers > 0 && (body.kind === 'alliance' || body.kind === 'association'))
    .toSorted((one, other) => other.overseers - one.overseers);
  if (overseen.length === 0) return say.nobodyOversees;
  return say.overseen(
    overseen.map(({ body, overseers }) => ({ alliance: bodyLabel(wording, body, 'short'), overseers })),
  );
}

/** What the committees and working groups of the alliances do. */
export function committeesOf(context: Context): StatementsSpec {
  const { layers, wording } = context;
  const say = industryWords(wording);
  const bodies = layers.flat();
  const committees = bodies.filter(({ kind }) => kind === 'committee' || kind === 'working-group');
  const parents = bodies.filter(({ id }) => committees.some(({ parent }) => parent === id));
  return {
    kind: 'statements',
    ...framing(context, {
      figure: 'committees',
      title: say.finding.committees(
        parents.map((parent) => ({
          alliance: bodyLabel(wording, parent, 'short'),
          committees: committees.filter((each) => each.parent === parent.id).length,
        })),
      ),
      subtitle: say.committees.subtitle,
      count: say.committees.count(committees.length),
      notes: [say.committees.note],
    }),
    size: 'ordinary',
    groupLabel: say.committees.alliance,
    headingLabel: say.committees.committee,
    textLabel: say.committees.what,
    factsLabel: say.committees.kind,
    groups: parents.map((parent) => ({
      key: parent.id,
      label: bodyLabel(wording, parent, 'long'),
      target: null,
      choice: 'neutral',
    })),
    items: committees.map((body) => ({
      ...markOfRecord(body),
      group: body.parent ?? '',
      sign: '',
      heading: wording.name(body.name),
      text: textsOf(wording, body.description).join(''),
      facts: [say.bodyKinds[body.kind]],
    })),
  };
}
