import type { MatrixCell, MatrixLine, MatrixSpec } from '#charts/kinds/matrix/spec.ts';
import type { CellState } from '#model/source.ts';
import { contributorId, type Contributor } from '#selectors/dialogues.ts';
import type { Standard } from '#selectors/standards.ts';
import { markOf } from '#views/marks.ts';
import { filtersInWords, levelMark } from '#views/slice-figures.ts';
import { framing, type Context } from './context.ts';

const TOGETHER = 'together';

/** Whether all lead authors of a standard come from there. The report says no more of who worked on which. */
function isLead({ id }: Contributor, { leadAuthors }: Standard): boolean {
  return leadAuthors.some((name) => contributorId(name) === id);
}

const NO_TOTAL = { value: null, coded: 0, rows: () => [], refs: () => [] };

function head(key: string, label: string, sublabel: string) {
  return {
    key,
    label,
    sublabel,
    total: { key: `total/${key}`, ...NO_TOTAL },
    remark: null,
  };
}

function plain(...words: Parameters<typeof head>): MatrixLine {
  return { ...head(...words), target: null, choice: 'neutral' };
}

/** Who is named for the two standards: together, since the report does not split them. */
export function contributorMatrixOf(context: Context): MatrixSpec {
  const { wording, standards, contributors } = context;
  const { shown } = contributors;
  const { say, name } = wording;
  const own = say.international.wdta;
  const chinese = shown.filter(({ group }) => group === 'chinese-companies').length;
  const cell = (
    contributor: Contributor,
    across: string,
    state: CellState,
    behind: readonly Standard[],
  ): MatrixCell => ({
    ...markOf(`${contributor.id}/${across}`, state === 'yes' ? 1 : null, () => behind),
    state,
    detail: behind.some((standard) => standard.id === across && isLead(contributor, standard)) ? own.lead : '',
    note: null,
  });
  const leads = standards.flatMap((standard) => {
    const organisations = shown.filter((each) => isLead(each, standard)).map((each) => name(each.name));
    return organisations.length === 0 ? [] : [{ standard, organisations }];
  });
  return {
    kind: 'matrix',
    ...framing(context, {
      figure: 'wdta',
      title: shown.length === 0 ? own.nothing : own.title(shown.length, chinese),
      subtitle: own.subtitle,
      source: say.international.sourceStandards,
      count: own.count(shown.length, standards.length),
      notes: [
        own.noteSplit,
        ...leads.map(({ standard: { number, title }, organisations }) =>
          own.noteLead(wording.format.list(organisations), number ?? name(title)),
        ),
      ],
      filters: filtersInWords(contributors),
    }),
    downLabel: own.down,
    acrossLabel: own.across,
    downTotalLabel: null,
    acrossTotalLabel: null,
    remarkLabel: null,
    words: own.words,
    down: shown.map((contributor) => ({
      ...levelMark(contributors, 'contributorGroup', contributor.group),
      ...head(contributor.id, name(contributor.name), own.group[contributor.group]),
    })),
    across: [
      plain(TOGETHER, own.together, own.togetherSub),
      ...standards.map(({ id, number, title }) => plain(id, number ?? name(title), number === null ? '' : name(title))),
    ],
    cells: shown.map((contributor) => [
      cell(contributor, TOGETHER, 'yes', standards),
      ...standards.map((standard) =>
        cell(contributor, standard.id, isLead(contributor, standard) ? 'yes' : 'not-coded', [standard]),
      ),
    ]),
  };
}
