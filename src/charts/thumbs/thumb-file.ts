import { element, render } from '#charts/export/svg.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { PALETTES } from '#charts/theme.ts';
import { THUMB, thumbNodes } from './thumb.ts';

/** A stamp as a drawing that stands alone, in the light colours of paper. */
export function thumbSvg(spec: ChartSpec, scale = 1): string {
  const { width, height } = THUMB;
  return render(
    element(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width: width * scale,
        height: height * scale,
        viewBox: `0 0 ${width} ${height}`,
        role: 'img',
      },
      [element('title', {}, [spec.title]), ...thumbNodes(spec, PALETTES.light)],
    ),
  );
}
