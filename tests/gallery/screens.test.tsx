import { act, render, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Figure } from '#charts/screen/Figure.tsx';
import type { FigureActions } from '#charts/screen/figure-props.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { PALETTES } from '#charts/theme.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';
import { exhibits, screenPage } from './gallery.ts';

const nothing = (): void => {};
const actions: FigureActions = { onChoose: nothing, onMenu: nothing, onHighlight: nothing, onEvidence: nothing };

it.each(await exhibits())('shows $name as the screen that is kept', async (exhibit) => {
  const html = await screenOf(exhibit.spec);
  await expect(screenPage(exhibit, html)).toMatchFileSnapshot(`screens/${exhibit.name}.html`);
});

/** What a reader's browser would be given, once the plot has come. */
async function screenOf(spec: ChartSpec): Promise<string> {
  const { container } = render(
    <Figure
      spec={spec}
      wording={wordingOf(spec.language)}
      palette={PALETTES.light}
      highlight={null}
      actions={actions}
    />,
  );
  if (spec.kind === 'columns') {
    await waitFor(() => {
      expect(container.querySelector('.columns-mark, .recharts-line, .recharts-area')).not.toBeNull();
      expect(container.querySelectorAll('.columns-reference')).toHaveLength(spec.references.length);
    });
  }
  await waitFor(async () => {
    const before = container.innerHTML;
    await act(() => new Promise(requestAnimationFrame));
    expect(container.innerHTML).toBe(before);
  });
  return withPlainIds(container.innerHTML);
}

/** The names that React and Recharts make up count all figures drawn before. */
function withPlainIds(html: string): string {
  const names = [
    ...new Set(
      html.match(/recharts\d+-clip|recharts-[a-z-]+-(?:«|:|_)r[0-9a-z]+(?:»|:|_)|(?:«|:|_)r_?[0-9a-z]+(?:»|:|_)/g),
    ),
  ];
  return names.reduce((plain, name, at) => plain.replaceAll(name, `id-${at + 1}`), html);
}
