import type { Wording } from '#i18n/wording.ts';
import { altTextOf } from '#charts/alt-text.ts';
import { gridOf } from '#charts/grid.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { compose, type Composed, type Composition, type Provenance } from './compose.ts';
import { figureRecord, writeRecord } from './figure-record.ts';
import { htmlTable, tableOfSpec } from './set-table.ts';
import type { Size } from './sizes.ts';
import { svgFile } from './svg-file.ts';
import { element, render } from './svg.ts';

/** As wide as the text of most pages; higher where the figure needs it. */
const WEB: Size = { width: 800, height: 500, points: 0.75, canGrow: true };
const ON_A_PAGE: Omit<Composition, 'size'> = {
  theme: 'light',
  isTransparent: false,
  hasHeader: true,
  hasFooter: true,
  hasLetters: false,
};

/** An iframe that draws the figure at an address. Its height is a guess that its reader may change. */
export function liveEmbed(spec: ChartSpec, address: string): string {
  const height = Math.min(1400, 320 + 26 * gridOf(spec).rows.length);
  // A space keeps the element open: a frame without an end tag would swallow the rest of the page.
  return render(
    element('iframe', { src: address, title: spec.title, height, loading: 'lazy', style: 'border:0;width:100%' }, [
      ' ',
    ]),
  );
}

/** A figure that stands alone in a page: drawing, description, source, link and table, nothing loaded from elsewhere. */
export function frozenEmbed(spec: ChartSpec, provenance: Provenance, wording: Wording): string {
  const drawn = { ...drawnForWeb(spec, provenance, wording), description: altTextOf(spec, wording) };
  const svg = svgFile(drawn, { fontCss: '', metadata: writeRecord(figureRecord(spec, provenance)) }).replace(
    '<svg ',
    '<svg style="max-width:100%;height:auto" ',
  );
  const caption = element('figcaption', {}, [
    `${spec.title}. ${spec.source}. `,
    element('a', { href: `${provenance.site}${provenance.address}` }, [wording.say.embed.openLive]),
  ]);
  const table = element('details', {}, [
    element('summary', {}, [wording.say.embed.table]),
    htmlTable(spec.title, tableOfSpec(spec, wording)),
  ]);
  // A caption stands first or last in its figure.
  return `<figure lang="${drawn.language}" style="margin:0">\n${svg}\n${render(table)}\n${render(caption)}\n</figure>`;
}

function drawnForWeb(spec: ChartSpec, provenance: Provenance, wording: Wording): Composed {
  const [drawn] = compose([spec], provenance, { ...ON_A_PAGE, size: WEB }, () => wording);
  return drawn;
}
