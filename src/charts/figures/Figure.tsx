import type { ReactNode } from 'react';
import { perKind, type ChartSpec } from '#charts/spec.ts';
import { BarsFigure } from './BarsFigure.tsx';
import { ColumnsFigure } from './ColumnsFigure.tsx';
import { DiagramFigure } from './DiagramFigure.tsx';
import type { FigureProps } from './figure-props.ts';
import { FlowFigure } from './FlowFigure.tsx';
import { HeatmapFigure } from './HeatmapFigure.tsx';
import { MatrixFigure } from './MatrixFigure.tsx';
import { PartsFigure } from './PartsFigure.tsx';
import { TimelineFigure } from './TimelineFigure.tsx';
import { UpsetFigure } from './UpsetFigure.tsx';
import { RangesFigure } from './RangesFigure.tsx';
import { StatedFigures } from './StatedFigures.tsx';
import { StatementsFigure } from './StatementsFigure.tsx';

/** Any chart spec on the screen. */
export function Figure({ spec, ...rest }: FigureProps<ChartSpec>): ReactNode {
  return perKind<[], ReactNode>(
    {
      bars: (bars) => <BarsFigure spec={bars} {...rest} />,
      columns: (columns) => <ColumnsFigure spec={columns} {...rest} />,
      stated: (stated) => <StatedFigures spec={stated} {...rest} />,
      flow: (flow) => <FlowFigure spec={flow} {...rest} />,
      heatmap: (heatmap) => <HeatmapFigure spec={heatmap} {...rest} />,
      matrix: (matrix) => <MatrixFigure spec={matrix} {...rest} />,
      parts: (parts) => <PartsFigure spec={parts} {...rest} />,
      upset: (upset) => <UpsetFigure spec={upset} {...rest} />,
      timeline: (timeline) => <TimelineFigure spec={timeline} {...rest} />,
      ranges: (ranges) => <RangesFigure spec={ranges} {...rest} />,
      diagram: (diagram) => <DiagramFigure spec={diagram} {...rest} />,
      statements: (statements) => <StatementsFigure spec={statements} {...rest} />,
    },
    spec,
  );
}
