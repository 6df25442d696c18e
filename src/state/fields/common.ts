import { VIEW_IDS, type ViewId } from '#model/views.ts';
import { freeText, idList, oneName, oneOf, packedText, switchedOn } from '#state/codecs.ts';
import { QUIET, fieldOf } from '#state/field.ts';

const field = fieldOf(null);
const OVER_PAGE = { isOverPage: true } as const;

/** What the sheet of a whole page is called in an address; no figure has this id. */
export const WHOLE_PAGE = 'page';

/** What holds in every view: where the reader is, in which language, and what is open. */
export const commonFields = {
  view: field<ViewId>('view', 'overview', oneOf(VIEW_IDS)),
  language: field<'auto' | 'en' | 'zh'>('lang', 'auto', oneOf(['auto', 'en', 'zh']), QUIET),
  /** Figures shown as tables. */
  asTable: field<readonly string[]>('table', [], idList, { ...QUIET, isOfPage: true }),
  /** The mark whose evidence is open: `months:2024-02`. */
  evidence: field<string>('evidence', '', oneName, { ...OVER_PAGE, isOfPage: true }),
  /** The figure whose export dialog is open. */
  exporting: field<string>('export', '', oneName, { ...OVER_PAGE, isOfPage: true }),
  /** The figure whose code for other pages is shown. */
  embedding: field<string>('embed-code', '', oneName, { ...OVER_PAGE, isOfPage: true }),
  /** The figure whose one-page sheet is shown; {@link WHOLE_PAGE} for that of the page. */
  sheet: field<string>('sheet', '', oneName, { ...OVER_PAGE, isOfPage: true }),
  /** The one figure that is drawn, in a frame of another page; empty for the whole page. */
  embed: field<string>('embed', '', freeText, OVER_PAGE),
  /** Whether the briefing is open. */
  tray: field<boolean>('tray', false, switchedOn, OVER_PAGE),
  /** A briefing that the link brings along, packed. */
  briefing: field<string>('briefing', '', packedText, { ...QUIET, ...OVER_PAGE }),
};
