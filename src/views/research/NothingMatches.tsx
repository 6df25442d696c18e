import type { ReactNode } from 'react';
import { isEmptyClause, NO_CLAUSE } from '#model/clause.ts';
import { countPassing, facet } from '#model/facet.ts';
import type { ViewState } from '#state/fields.ts';
import { PAPER_COLUMNS } from './papers.ts';
import { levelLabel, queryOf, type Scene } from './scene.ts';

type Props = {
  readonly scene: Scene;
  readonly go: (patch: Partial<ViewState>) => void;
  readonly onReset: () => void;
};

/** Says which filter empties the page, and offers to drop it. */
export function NothingMatches({ scene, go, onReset }: Props): ReactNode {
  const { say } = scene.wording;
  const { nothing, facets } = say.research;
  const { viewState } = scene;
  const without = (patch: Partial<ViewState>): number =>
    countPassing(facet(scene.table, queryOf({ ...viewState, ...patch })));
  const relaxations: { label: string; patch: Partial<ViewState> }[] = [
    ...PAPER_COLUMNS.filter((column) => !isEmptyClause(viewState[column])).map((column) => {
      const { include, exclude } = viewState[column];
      const names = [...include, ...exclude].slice(0, 3).map((level) => levelLabel(scene, column, level));
      return { label: say.filters.chip(facets[column], names.join(', ')), patch: { [column]: NO_CLAUSE } };
    }),
    ...(viewState.text === '' ? [] : [{ label: say.filters.chipText(viewState.text), patch: { text: '' } }]),
  ];
  return (
    <section className="research-nothing" aria-label={nothing.title}>
      <p>{nothing.explain}</p>
      <ul>
        {relaxations.map(({ label, patch }) => (
          <li key={label}>
            <button type="button" className="button" onClick={() => go(patch)}>
              {nothing.relax(label, without(patch))}
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="button button--quiet" onClick={onReset}>
            {nothing.reset}
          </button>
        </li>
      </ul>
    </section>
  );
}
