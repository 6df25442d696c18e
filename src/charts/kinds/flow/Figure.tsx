import type { ReactNode } from 'react';
import type { FlowEnd, FlowLane, FlowLink, FlowSpec } from './spec.ts';
import type { Palette } from '#charts/theme.ts';
import { spell } from '#charts/described.ts';
import { choosing } from '#charts/screen/choosing.ts';
import { isSameTarget, type FigureProps } from '#charts/screen/figure-props.ts';
import { useRovingFocus } from '#charts/screen/use-roving-focus.ts';
import { Words } from '#charts/screen/Words.tsx';
import { bundlesOf } from './layout.ts';
import './figure.css';

/** How one list became another: names on both sides, lane by lane, joined by what became of them. */
export function FlowFigure({ spec, wording, palette, highlight, actions }: FigureProps<FlowSpec>): ReactNode {
  const { area, stopAt } = useRovingFocus();
  const { say } = wording;
  const rowOf = firstRows(spec.lanes);
  const counted = (label: string, key: string, value: number | null, row: number, column: number): ReactNode => (
    <button
      type="button"
      className="flow-count"
      aria-label={say.figure.showRows(label, spell(value, wording))}
      {...stopAt(row, column)}
      onClick={() => actions.onEvidence(key)}
    >
      {spell(value, wording)}
    </button>
  );
  const end = (item: FlowEnd | undefined, link: FlowLink, row: number, column: number): ReactNode =>
    item === undefined ? null : (
      <button
        key={item.key}
        type="button"
        className="flow-name"
        data-choice={item.choice}
        data-highlight={isSameTarget(item.target, highlight)}
        aria-pressed={item.target === null ? undefined : item.choice === 'chosen'}
        {...stopAt(row, column)}
        {...(item.target === null
          ? { onClick: () => actions.onEvidence(link.key) }
          : choosing(item.target, link.key, actions))}
      >
        <Words text={item.label} language={wording.language} />
      </button>
    );
  return (
    <div className="flow" role="group" aria-label={spec.title} {...area}>
      <p className="flow-heads">
        <span>
          {spec.fromLabel} {counted(spec.fromLabel, spec.fromTotal.key, spec.fromTotal.value, 0, 0)}
        </span>
        <span className="flow-arrow" aria-hidden>
          →
        </span>
        <span>
          {spec.toLabel} {counted(spec.toLabel, spec.toTotal.key, spec.toTotal.value, 0, 1)}
        </span>
        <span className="flow-why">{spec.reasonLabel}</span>
      </p>
      {spec.lanes.map((lane) => {
        const top = rowOf.get(lane.key) ?? 0;
        return (
          <section
            key={lane.key}
            className="flow-lane"
            data-choice={lane.choice}
            style={{ borderLeftColor: palette[lane.colour] }}
          >
            <header>
              <button
                type="button"
                className="flow-lane-name"
                disabled={lane.target === null}
                aria-pressed={lane.target === null ? undefined : lane.choice === 'chosen'}
                {...stopAt(top, 0)}
                {...choosing(lane.target, lane.before.key, actions)}
              >
                {lane.label}
              </button>
              {counted(`${lane.label} · ${spec.fromLabel}`, lane.before.key, lane.before.value, top, 1)}
              <span aria-hidden>→</span>
              {counted(`${lane.label} · ${spec.toLabel}`, lane.after.key, lane.after.value, top, 2)}
              {lane.commonReason !== '' && <p>{lane.commonReason}</p>}
            </header>
            {bundlesOf(lane).map(({ key, to, links }) => (
              <div key={key} className="flow-bundle">
                <div className="flow-side">
                  {links.every(({ from }) => from === null) && <span className="flow-none">{spec.newLabel}</span>}
                  {links.map((link) =>
                    end(
                      spec.from.find((each) => each.key === link.from),
                      link,
                      top + 1 + lane.links.indexOf(link),
                      0,
                    ),
                  )}
                </div>
                <Ribbon links={links} isEnding={to === null} palette={palette} lane={lane} />
                <div className="flow-side">
                  {to === null && <span className="flow-none">{spec.goneLabel}</span>}
                  {links[0] !== undefined &&
                    end(
                      spec.to.find((each) => each.key === to),
                      links[0],
                      top + 1 + lane.links.indexOf(links[0]),
                      1,
                    )}
                </div>
                <div className="flow-reasons">
                  {links.map((link) => (
                    <p key={link.key}>
                      {link.reason !== lane.commonReason && `${link.reason} `}
                      <button
                        type="button"
                        aria-label={say.figure.evidenceOf(nameOf(spec, link))}
                        {...stopAt(top + 1 + lane.links.indexOf(link), 2)}
                        onClick={() => actions.onEvidence(link.key)}
                      >
                        {link.place}
                      </button>
                      {link.isInferred && <em> {spec.inferredLabel}</em>}
                    </p>
                  ))}
                </div>
              </div>
            ))}
          </section>
        );
      })}
    </div>
  );
}

type RibbonProps = {
  readonly links: readonly FlowLink[];
  readonly isEnding: boolean;
  readonly lane: FlowLane;
  readonly palette: Palette;
};

/** The joining shape: stretched to the height of its bundle, and cut short where a side has no name. */
function Ribbon({ links, isEnding, lane, palette }: RibbonProps): ReactNode {
  const colour = palette[lane.colour];
  const starts = links.every(({ from }) => from === null);
  const stroke = { stroke: colour, strokeWidth: 4, fill: 'none', vectorEffect: 'non-scaling-stroke' } as const;
  return (
    <span className="flow-ribbon" aria-hidden>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none">
        {links.map((link, at) => {
          const y = (100 * (at + 0.5)) / links.length;
          const dash = link.isInferred ? { strokeDasharray: '5 5' } : {};
          if (isEnding) {
            return (
              <g key={link.key}>
                <path d={`M0 ${y}H56`} {...stroke} {...dash} />
                <path d={`M56 ${y - 26}V${y + 26}`} {...stroke} />
              </g>
            );
          }
          if (starts) {
            return (
              <g key={link.key}>
                <path d={`M44 ${y}H100`} {...stroke} {...dash} />
                <path d={`M44 ${y}h0.01`} {...stroke} strokeWidth={12} strokeLinecap="round" />
              </g>
            );
          }
          return <path key={link.key} d={`M0 ${y}C50 ${y} 50 50 100 50`} {...stroke} {...dash} />;
        })}
      </svg>
    </span>
  );
}

/** The row of arrow keys at which each lane begins; row 0 is the head. */
function firstRows(lanes: readonly FlowLane[]): Map<string, number> {
  const rows = new Map<string, number>();
  let next = 1;
  for (const lane of lanes) {
    rows.set(lane.key, next);
    next += lane.links.length + 1;
  }
  return rows;
}

function nameOf(spec: FlowSpec, link: FlowLink): string {
  const item = spec.from.find(({ key }) => key === link.from) ?? spec.to.find(({ key }) => key === link.to);
  return item?.label ?? link.key;
}
