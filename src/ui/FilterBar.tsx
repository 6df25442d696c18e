import { Redo2, Undo2, X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { Wording } from '#i18n/wording.ts';
import { applyGesture, isEmptyClause, NO_CLAUSE, releaseLevel, type Clause } from '#model/clause.ts';
import { foldWords } from '#model/table.ts';
import { useAnnounce } from './announce.ts';
import { Popover } from './Popover.tsx';
import { IconButton } from './IconButton.tsx';
import './button.css';
import './filter-bar.css';

export type FacetOption = {
  readonly level: string;
  readonly label: string;
  /** Asked for while the menu is open. */
  readonly count: () => number;
};

export type FacetMenu = {
  readonly column: string;
  readonly label: string;
  readonly options: readonly FacetOption[];
  readonly clause: Clause;
};

type Props = {
  readonly facets: readonly FacetMenu[];
  readonly text: string | null;
  readonly textLabel: string;
  readonly wording: Wording;
  readonly summary: string;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onClause: (column: string, clause: Clause) => void;
  readonly onText: (text: string) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onReset: () => void;
  readonly children?: ReactNode;
};

/** All that narrows a page: a menu a facet, a text field, and what is chosen as chips that read as a sentence. */
export function FilterBar(props: Props): ReactNode {
  const { facets, text, textLabel, wording, summary, canUndo, canRedo, children } = props;
  const { onClause, onText, onUndo, onRedo, onReset } = props;
  const { say } = wording;
  useAnnounce('summary', summary);
  const chips = chipsOf(facets, wording);
  const isFiltered = chips.length > 0 || (text ?? '') !== '';
  return (
    <section className="filter-bar" aria-label={say.filters.bar}>
      <div className="filter-bar-row">
        {text !== null && (
          <input
            type="search"
            className="filter-bar-text"
            value={text}
            maxLength={200}
            placeholder={textLabel}
            aria-label={textLabel}
            onChange={(event) => onText(event.target.value)}
          />
        )}
        {facets.map((facet) => (
          <Popover
            key={facet.column}
            className="filter-bar-facet"
            isMarked={!isEmptyClause(facet.clause)}
            label={facetLabel(facet, wording)}
          >
            {() => <FacetPanel facet={facet} wording={wording} onClause={onClause} />}
          </Popover>
        ))}
        {children}
      </div>
      <div className="filter-bar-row">
        <span className="filter-bar-summary">{summary}</span>
        {chips.map((chip) => (
          <button
            key={chip.key}
            type="button"
            className="filter-bar-chip"
            aria-label={say.filters.removeChip(chip.label)}
            onClick={() => onClause(chip.facet.column, releaseLevel(chip.facet.clause, chip.level))}
          >
            {chip.label} <X size={12} aria-hidden />
          </button>
        ))}
        {text !== null && text !== '' && (
          <button
            type="button"
            className="filter-bar-chip"
            aria-label={say.filters.removeChip(say.filters.chipText(text))}
            onClick={() => onText('')}
          >
            {say.filters.chipText(text)} <X size={12} aria-hidden />
          </button>
        )}
        {isFiltered && (
          <button type="button" className="button button--quiet" onClick={onReset}>
            {say.filters.reset}
          </button>
        )}
        <span className="filter-bar-history">
          <IconButton disabled={!canUndo} label={say.filters.undo} onClick={onUndo}>
            <Undo2 size={16} aria-hidden />
          </IconButton>
          <IconButton disabled={!canRedo} label={say.filters.redo} onClick={onRedo}>
            <Redo2 size={16} aria-hidden />
          </IconButton>
        </span>
      </div>
    </section>
  );
}

type Chip = { readonly key: string; readonly label: string; readonly facet: FacetMenu; readonly level: string };

function chipsOf(facets: readonly FacetMenu[], { say }: Wording): Chip[] {
  return facets.flatMap((facet) => {
    const name = (level: string): string => facet.options.find((option) => option.level === level)?.label ?? level;
    return [
      ...facet.clause.include.map((level) => ({ level, label: say.filters.chip(facet.label, name(level)) })),
      ...facet.clause.exclude.map((level) => ({ level, label: say.filters.chipNot(facet.label, name(level)) })),
    ].map((chip) => ({ ...chip, key: `${facet.column} ${chip.label}`, facet }));
  });
}

function facetLabel({ label, clause, options }: FacetMenu, { say }: Wording): string {
  const chosen = clause.include.length + clause.exclude.length;
  if (chosen === 0) return say.filters.all(label);
  const [only] = clause.include;
  const option = options.find(({ level }) => level === only);
  return chosen === 1 && option !== undefined
    ? say.filters.chip(label, option.label)
    : say.filters.chosen(label, chosen);
}

const OPTIONS_WORTH_SEARCHING = 8;

type PanelProps = {
  readonly facet: FacetMenu;
  readonly wording: Wording;
  readonly onClause: Props['onClause'];
};

function FacetPanel({ facet, wording, onClause }: PanelProps): ReactNode {
  const { say, format } = wording;
  const [wanted, setWanted] = useState('');
  const needle = foldWords(wanted.trim());
  const shown = facet.options.filter(({ label }) => foldWords(label).includes(needle));
  const apply = (level: string, gesture: 'select' | 'add' | 'exclude'): void =>
    onClause(facet.column, applyGesture(facet.clause, level, gesture));
  return (
    <div className="facet-panel">
      {facet.options.length > OPTIONS_WORTH_SEARCHING && (
        <input
          type="search"
          value={wanted}
          placeholder={say.filters.search(facet.label)}
          aria-label={say.filters.search(facet.label)}
          onChange={(event) => setWanted(event.target.value)}
        />
      )}
      <ul>
        {shown.map(({ level, label, count: countOf }) => {
          const count = countOf();
          const isIncluded = facet.clause.include.includes(level);
          const isExcluded = facet.clause.exclude.includes(level);
          const isIdle = count === 0 && !isIncluded && !isExcluded;
          return (
            <li key={level} data-idle={isIdle} data-excluded={isExcluded}>
              <label title={isIdle ? say.filters.zeroReason : undefined}>
                <input type="checkbox" checked={isIncluded} disabled={isIdle} onChange={() => apply(level, 'add')} />
                <span>{label}</span>
                <span className="facet-panel-count">
                  {format.number(count)}
                  {isIdle && <span className="visually-hidden"> ({say.filters.zeroReason})</span>}
                </span>
              </label>
              <button
                type="button"
                disabled={isIdle}
                aria-label={say.filters.onlyOption(label)}
                onClick={() => apply(level, 'select')}
              >
                {say.filters.only}
              </button>
              <button
                type="button"
                disabled={isIdle}
                aria-pressed={isExcluded}
                aria-label={say.filters.excludeOption(label)}
                onClick={() => apply(level, 'exclude')}
              >
                {say.filters.exclude}
              </button>
            </li>
          );
        })}
      </ul>
      {shown.length === 0 && <p className="facet-panel-none">{say.filters.noOption}</p>}
      {!isEmptyClause(facet.clause) && (
        <button type="button" className="button button--quiet" onClick={() => onClause(facet.column, NO_CLAUSE)}>
          {say.filters.clear}
        </button>
      )}
    </div>
  );
}
