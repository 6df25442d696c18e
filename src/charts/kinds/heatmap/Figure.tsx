import { memo, type ReactNode } from 'react';
import { CELL_LOOKS } from '#charts/cell-states.ts';
import { signOf } from './describe.ts';
import { hasUnknown, heatmapLayout } from './layout.ts';
import type { HeatmapLine, HeatmapSpec } from './spec.ts';
import type { Language } from '#i18n/language.ts';
import { spell } from '#charts/described.ts';
import { toggling } from '#charts/screen/choosing.ts';
import { isSameTarget, saysTheSame, type FigureActions, type FigureProps } from '#charts/screen/figure-props.ts';
import { useRovingFocus } from '#charts/screen/use-roving-focus.ts';
import { Words } from '#charts/screen/Words.tsx';
import './figure.css';

/** Counts per pair as shaded cells with their numbers written in. */
export function HeatmapFigure({ spec, wording, palette, highlight, actions }: FigureProps<HeatmapSpec>): ReactNode {
  const { area, stopAt } = useRovingFocus();
  const { say, language } = wording;
  const { across, down } = spec;
  const cells = heatmapLayout(spec);
  const unknown = CELL_LOOKS['not-coded'];
  return (
    <div className="bare heatmap-scroll">
      <table className="heatmap" aria-label={spec.title} {...area}>
        <thead>
          <tr>
            <td />
            {across.map((line, at) => (
              <th
                key={line.key}
                scope="col"
                data-choice={line.choice}
                data-highlight={isSameTarget(line.target, highlight)}
              >
                <LineButton line={line} language={language} actions={actions} {...stopAt(0, at + 1)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {down.map((line, row) => (
            <tr key={line.key} data-choice={line.choice} data-highlight={isSameTarget(line.target, highlight)}>
              <th scope="row">
                <LineButton line={line} language={language} actions={actions} {...stopAt(row + 1, 0)} />
              </th>
              {cells[row]?.map(({ mark, tint, isDark }, at) => (
                <td key={mark.key} data-highlight={isSameTarget(across[at]?.target ?? null, highlight)}>
                  <CellButton
                    markKey={mark.key}
                    label={say.figure.showRows(
                      `${line.label} × ${across[at]?.label ?? ''}`,
                      spell(mark.value, wording),
                    )}
                    words={signOf(mark.value, wording)}
                    ground={tint === null ? palette[unknown.ground] : tinted(palette.accent, tint)}
                    ink={tint === null ? palette[unknown.ink] : isDark ? palette.surface : palette.ink}
                    onEvidence={actions.onEvidence}
                    {...stopAt(row + 1, at + 1)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {hasUnknown(spec) && (
        <p className="heatmap-key">
          <span style={{ color: palette[unknown.ink], background: palette[unknown.ground] }} aria-hidden>
            {unknown.glyph}
          </span>{' '}
          {say.figure.gap}
        </p>
      )}
    </div>
  );
}

type Stop = ReturnType<ReturnType<typeof useRovingFocus>['stopAt']>;

type LineProps = Stop & { readonly line: HeatmapLine; readonly language: Language; readonly actions: FigureActions };

const LineButton = memo(function LineButton({ line, language, actions, ...stop }: LineProps): ReactNode {
  return (
    <button type="button" className="bare heatmap-line" {...toggling(line, actions)} {...stop}>
      <Words text={line.label} language={language} />
    </button>
  );
}, saysTheSame);

type CellProps = Stop & {
  readonly markKey: string;
  readonly label: string;
  readonly words: string;
  readonly ground: string;
  readonly ink: string;
  readonly onEvidence: FigureActions['onEvidence'];
};

const CellButton = memo(function CellButton(props: CellProps): ReactNode {
  const { markKey, label, words, ground, ink, onEvidence, ...stop } = props;
  return (
    <button
      type="button"
      className="bare heatmap-cell"
      style={{ background: ground, color: ink }}
      aria-label={label}
      {...stop}
      onClick={() => onEvidence(markKey)}
    >
      {words}
    </button>
  );
});

/** A colour as thin as `share` of it, over whatever it lies on. */
function tinted(colour: string, share: number): string {
  return `${colour}${Math.round(255 * share)
    .toString(16)
    .padStart(2, '0')}`;
}
