import type { ReactNode } from 'react';
import { flowLayout, type PlacedBundle } from './layout.ts';
import type { FlowEnd, FlowLane, FlowLink, FlowSpec } from './spec.ts';
import { spell } from '#charts/described.ts';
import { choosing, toggling } from '#charts/screen/choosing.ts';
import { isSameTarget, type FigureProps } from '#charts/screen/figure-props.ts';
import { useRovingFocus } from '#charts/screen/use-roving-focus.ts';
import { Words } from '#charts/screen/Words.tsx';
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
      {flowLayout(spec).map(({ lane, bundles }) => {
        const top = rowOf.get(lane.key) ?? 0;
        const rowFor = (link: FlowLink): number => top + 1 + lane.links.indexOf(link);
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
                {...toggling({ ...lane, key: lane.before.key }, actions)}
                {...stopAt(top, 0)}
              >
                {lane.label}
              </button>
              {counted(`${lane.label} · ${spec.fromLabel}`, lane.before.key, lane.before.value, top, 1)}
              <span aria-hidden>→</span>
              {counted(`${lane.label} · ${spec.toLabel}`, lane.after.key, lane.after.value, top, 2)}
              {lane.commonReason !== '' && <p>{lane.commonReason}</p>}
            </header>
            {bundles.map(({ key, fate, to, links }) => (
              <div key={key} className="flow-bundle">
                <div className="flow-side">
                  {links.every(({ link }) => link.from === null) && <span className="flow-none">{spec.newLabel}</span>}
                  {links.map(({ link, from }) => end(from, link, rowFor(link), 0))}
                </div>
                <Ribbon links={links} fate={fate} colour={palette[lane.colour]} />
                <div className="flow-side">
                  {fate === 'gone' && <span className="flow-none">{spec.goneLabel}</span>}
                  {links[0] !== undefined && end(to, links[0].link, rowFor(links[0].link), 1)}
                </div>
                <div className="flow-reasons">
                  {links.map(({ link, from, reason }) => (
                    <p key={link.key}>
                      {reason !== '' && `${reason} `}
                      <button
                        type="button"
                        aria-label={say.figure.evidenceOf((from ?? to)?.label ?? link.key)}
                        {...stopAt(rowFor(link), 2)}
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

type RibbonProps = Pick<PlacedBundle, 'links' | 'fate'> & { readonly colour: string };

/** The joining shape: stretched to the height of its bundle, and cut short where a side has no name. */
function Ribbon({ links, fate, colour }: RibbonProps): ReactNode {
  return (
    <span className="flow-ribbon" aria-hidden>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none">
        {links.map(({ link, place, thickness }) => {
          const y = 100 * place;
          const stroke = { stroke: colour, strokeWidth: thickness, fill: 'none', vectorEffect: 'non-scaling-stroke' };
          const dash = link.isInferred ? { strokeDasharray: '5 5' } : {};
          if (fate === 'kept') return <path key={link.key} d={`M0 ${y}C50 ${y} 50 50 100 50`} {...stroke} {...dash} />;
          return fate === 'gone' ? (
            <g key={link.key}>
              <path d={`M0 ${y}H56`} {...stroke} {...dash} />
              <path d={`M56 ${y - 26}V${y + 26}`} {...stroke} />
            </g>
          ) : (
            <g key={link.key}>
              <path d={`M44 ${y}H100`} {...stroke} {...dash} />
              <path d={`M44 ${y}h0.01`} {...stroke} strokeWidth={12} strokeLinecap="round" />
            </g>
          );
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
