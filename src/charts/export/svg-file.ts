import type { Composed } from './compose.ts';
import { element, render } from './svg.ts';

/** Strip below a picture with a letter of each embedded font: a raster is good once both have ink. */
export const PROBE = { height: 40, cell: 40 } as const;

type FileParts = {
  readonly fontCss: string;
  readonly metadata: string;
  /** The families of which a letter each stands in the strip; none and no strip without. */
  readonly probes?: readonly string[];
};

/** The whole file: literal colours, no classes, nothing from elsewhere. */
export function svgFile(
  { size, nodes, title, description, language }: Composed,
  { fontCss, metadata, probes: families = [] }: FileParts,
): string {
  const height = size.height + (families.length > 0 ? PROBE.height : 0);
  const probes = families.map((family, at) =>
    element(
      'text',
      {
        x: at * PROBE.cell + 6,
        y: size.height + 32,
        'font-family': `'${family}'`,
        'font-size': 32,
        'font-weight': 600,
        fill: '#000000',
      },
      ['H'],
    ),
  );
  return render(
    element(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width: size.width,
        height,
        viewBox: `0 0 ${size.width} ${height}`,
        role: 'img',
        'xml:lang': language,
      },
      [
        element('title', {}, [title]),
        element('desc', {}, [description]),
        ...(metadata === '' ? [] : [element('metadata', { id: 'atlas-figure' }, [metadata])]),
        ...(fontCss === '' ? [] : [element('style', {}, [fontCss])]),
        ...nodes,
        ...probes,
      ],
    ),
  );
}
