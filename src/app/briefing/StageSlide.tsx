import type { ReactNode } from 'react';
import { lookOf } from '#charts/export/briefing/office-base.ts';
import { LINE, linesOf } from '#charts/export/briefing/office-text.ts';
import { partSvg, plotParts } from '#charts/export/briefing/pictures.ts';
import { accentOf, inchesOf, SLIDE } from '#charts/export/briefing/slide-layout.ts';
import { SOURCE_GAP, type SlideFigure, type SlidePlan, type SlideText } from '#charts/export/briefing/slide-plan.ts';
import { PADDING, tableLines, type TablePage } from '#charts/export/briefing/slide-table.ts';
import { PALETTES } from '#charts/theme.ts';
import { LANGUAGE_TAG } from '#i18n/language.ts';

const PALETTE = PALETTES.light;
/** Points: seventy-two to the inch, as text is measured. */
const POINTS = 72;
const INKS: Readonly<Record<string, string>> = {
  tx1: PALETTE.ink,
  tx2: PALETTE.ink2,
  bg2: PALETTE.sunken,
  accent1: PALETTE.accent,
};

const inkOf = (ink: string): string => INKS[ink] ?? `#${ink}`;

type Props = { readonly plan: SlidePlan; readonly label: string; readonly fontCss: string };

/** A slide as the deck will show it, drawn from the same plan: a picture of paper, light in any theme. */
export function StageSlide({ plan, label, fontCss }: Props): ReactNode {
  const accent = inchesOf(accentOf(plan.layout));
  return (
    <svg
      className="stage-slide"
      viewBox={`0 0 ${SLIDE.width * POINTS} ${SLIDE.height * POINTS}`}
      role="img"
      aria-label={label}
      lang={LANGUAGE_TAG[plan.language]}
    >
      <rect width="100%" height="100%" fill={PALETTE.surface} />
      <g aria-hidden>
        <rect
          x={accent.x * POINTS}
          y={accent.y * POINTS}
          width={accent.w * POINTS}
          height={accent.h * POINTS}
          fill={PALETTE.accent}
        />
        {plan.texts.map((text) => (
          <StageText key={`${text.role} ${text.at}`} text={text} plan={plan} />
        ))}
        {plan.figures.map((figure) => (
          <StageFigure key={figure.at} figure={figure} fontCss={fontCss} />
        ))}
      </g>
    </svg>
  );
}

function StageText({ text, plan }: { readonly text: SlideText; readonly plan: SlidePlan }): ReactNode {
  const { role, box, paragraphs, size } = text;
  const { ink, isBold, align, anchor } = lookOf(plan.layout, role);
  const { x, y, w, h } = inchesOf(box);
  const isHead = role === 'title';
  const gap = plan.layout === 'notes' && role === 'text' ? SOURCE_GAP : 0;
  const lines = paragraphs.flatMap((paragraph) =>
    linesOf(paragraph, w, size, isHead ? 'serif' : 'sans').map((words, at, all) => ({
      words,
      run: paragraph[0],
      isLast: at === all.length - 1,
      isLink: paragraph.some(({ href }) => href !== undefined),
    })),
  );
  const height = lines.reduce((sum, { isLast }) => sum + size * LINE + (isLast ? gap : 0), 0);
  const spare = Math.max(0, h * POINTS - height);
  let top = y * POINTS + (anchor === 'b' ? spare : anchor === 'ctr' ? spare / 2 : 0);
  return lines.map(({ words, run, isLast }, at) => {
    const baseline = top + size * 0.97;
    top += size * LINE + (isLast ? gap : 0);
    return (
      <text
        key={`${at} ${words}`}
        className={isHead ? 'stage-head' : 'stage-words'}
        x={(align === 'r' ? x + w : x) * POINTS}
        y={baseline}
        fontSize={size}
        fontWeight={isBold === true || run?.isBold === true ? 600 : 400}
        fontStyle={run?.isItalic === true ? 'italic' : 'normal'}
        textAnchor={align === 'r' ? 'end' : 'start'}
        fill={inkOf(run?.colour ?? ink)}
      >
        {words}
      </text>
    );
  });
}

function StageFigure({ figure, fontCss }: { readonly figure: SlideFigure; readonly fontCss: string }): ReactNode {
  const { piece, shown } = figure;
  const { x, y, w, h } = inchesOf(figure.box);
  if (shown.kind === 'table') return <StageTable page={shown.page} x={x * POINTS} y={y * POINTS} />;
  // A chart of PowerPoint looks a little different; it is drawn here from the same figure, in the same place.
  const part = shown.kind === 'picture' ? shown : { part: 0, isDivided: false };
  const drawn = plotParts(piece, { width: w, height: h }, part.isDivided)[part.part];
  if (drawn === undefined) return null;
  const address = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(partSvg(piece, drawn, fontCss))}`;
  return <image href={address} x={x * POINTS} y={y * POINTS} width={w * POINTS} height={h * POINTS} />;
}

/** Where each of some lengths in inches begins, in points. */
function starts(lengths: readonly number[]): number[] {
  return lengths.map((_, at) => lengths.slice(0, at).reduce((sum, each) => sum + each, 0) * POINTS);
}

type TableProps = { readonly page: TablePage; readonly x: number; readonly y: number };

function StageTable({ page, x, y }: TableProps): ReactNode {
  const { rows, widths, heights, size } = page;
  const [lefts, tops] = [starts(widths), starts(heights)];
  return rows.map((cells, row) =>
    cells.map((cell, column) => {
      const [left, top] = [x + (lefts[column] ?? 0), y + (tops[row] ?? 0)];
      const [width, height] = [(widths[column] ?? 0) * POINTS, (heights[row] ?? 0) * POINTS];
      const lines = tableLines(cell, widths[column] ?? 0, size);
      const first = top + height / 2 - (lines.length * size * LINE) / 2 + size * 0.97;
      return (
        <g key={`${row} ${column}`}>
          {cell.ground !== null && <rect x={left} y={top} width={width} height={height} fill={inkOf(cell.ground)} />}
          <line x1={left} x2={left + width} y1={top + height} y2={top + height} stroke={PALETTE.line} />
          {lines.map((words, at) => (
            <text
              key={`${at} ${words}`}
              className="stage-words"
              x={cell.isNumeric ? left + width - PADDING * POINTS : left + PADDING * POINTS}
              y={first + at * size * LINE}
              fontSize={size}
              fontWeight={cell.isBold ? 600 : 400}
              textAnchor={cell.isNumeric ? 'end' : 'start'}
              fill={inkOf(cell.ink)}
            >
              {words}
            </text>
          ))}
        </g>
      );
    }),
  );
}
