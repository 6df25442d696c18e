import type { PlainTable } from '#charts/export/table-files.ts';
import type { Provenance } from '#charts/export/compose.ts';
import type { ChartSpec } from '#charts/spec.ts';
import type { Language } from '#i18n/language.ts';
import type { WordingOf } from '#i18n/wording.ts';

/** A figure that can be exported, whichever language is wanted, with the data behind it. */
export type ExportSubject = {
  readonly figure: string;
  /** Undefined where the figure is not drawn with the filters in force. */
  readonly specIn: (language: Language) => ChartSpec | undefined;
  readonly provenance: Provenance;
  readonly wordingOf: WordingOf;
  /** The values that the figure shows. */
  readonly shownOf: (spec: ChartSpec) => PlainTable;
  /** The records behind the figure's numbers. */
  readonly behindOf: (spec: ChartSpec) => PlainTable;
};
