import type { MatrixCell, MatrixLine, MatrixSpec } from '#charts/kinds/matrix/spec.ts';
import { choiceOf } from '#model/clause.ts';
import { distinctRefs, type CellState } from '#model/source.ts';
import { filterWords } from '#ui/filter-words.ts';
import { framing } from './charts.ts';
import { contributorsFinding } from './findings.ts';
import { contributorId, levelLabel, type Contributor, type Scene, type Standard } from './scene.ts';

export const TOGETHER = 'together';

/** `ant-group/wdta-ai-str-02`, or `ant-group/together`. */
export function contributorCellId(contributor: Contributor, across: string): string {
  return `${contributor.id}/${across}`;
}

/** Whether all lead authors of a standard come from there. The report says no more of who worked on which. */
export function isLead({ id }: Contributor, { leadAuthors }: Standard): boolean {
  return leadAuthors.some((name) => contributorId(name) === id);
}

const NO_TOTAL = { value: null, coded: 0, rows: () => [], refs: () => [] };

function head(key: string, label: string, sublabel: string): MatrixLine {
  return {
    key,
    label,
    sublabel,
    target: null,
    choice: 'neutral',
    total: { key: `total/${key}`, ...NO_TOTAL },
    remark: null,
  };
}

/** Who is named for the two standards: together, since the report does not split them. */
export function contributorMatrixOf(scene: Scene): MatrixSpec {
  const { wording, viewState, standards, shownContributors } = scene;
  const { say, name } = wording;
  const own = say.international.wdta;
  const cell = (
    contributor: Contributor,
    across: string,
    state: CellState,
    behind: readonly Standard[],
  ): MatrixCell => ({
    key: contributorCellId(contributor, across),
    value: state === 'yes' ? 1 : null,
    rows: () => behind.map(({ id }) => id),
    refs: () => distinctRefs(behind.flatMap(({ refs }) => refs)),
    state,
    detail: behind.some((standard) => standard.id === across && isLead(contributor, standard)) ? own.lead : '',
    note: null,
  });
  const leads = standards.flatMap((standard) => {
    const shown = shownContributors.filter((contributor) => isLead(contributor, standard));
    return shown.length === 0 ? [] : [{ standard, organisations: shown.map((contributor) => name(contributor.name)) }];
  });
  return {
    kind: 'matrix',
    ...framing(scene, {
      figure: 'wdta',
      title: contributorsFinding(scene),
      subtitle: own.subtitle,
      source: say.figure.source(say.international.sourceStandards),
      count: own.count(shownContributors.length, standards.length),
      notes: [
        own.noteSplit,
        ...leads.map(({ standard: { number, title }, organisations }) =>
          own.noteLead(wording.format.list(organisations), number ?? name(title)),
        ),
      ],
      filters: filterWords(
        [
          {
            label: say.international.facets.contributorGroup,
            clause: viewState.contributorGroup,
            nameOf: (level) => levelLabel(scene, 'contributorGroup', level),
          },
        ],
        '',
        wording,
      ),
    }),
    downLabel: own.down,
    acrossLabel: own.across,
    downTotalLabel: null,
    acrossTotalLabel: null,
    remarkLabel: null,
    words: own.words,
    down: shownContributors.map((contributor) => ({
      ...head(contributor.id, name(contributor.name), own.group[contributor.group]),
      target: { column: 'contributorGroup', level: contributor.group },
      choice: choiceOf(viewState.contributorGroup, contributor.group),
    })),
    across: [
      head(TOGETHER, own.together, own.togetherSub),
      ...standards.map(({ id, number, title }) => head(id, number ?? name(title), number === null ? '' : name(title))),
    ],
    cells: shownContributors.map((contributor) => [
      cell(contributor, TOGETHER, 'yes', standards),
      ...standards.map((standard) =>
        cell(contributor, standard.id, isLead(contributor, standard) ? 'yes' : 'not-coded', [standard]),
      ),
    ]),
  };
}
