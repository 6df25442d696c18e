import type { StatedFigure, StatedSpec } from '#charts/kinds/stated/spec.ts';
import type { RecordOf } from '#data/snapshot.ts';
import { byId } from '#lib/by-id.ts';
import type { Wording } from '#i18n/wording.ts';
import { ofReport } from '#model/period.ts';
import { selector } from '#selectors/memo.ts';
import { framingOf, markOf } from '#views/marks.ts';

type KeyFigure = RecordOf<'key-figures'>;

/** The themes of the report, each with the figures that a newcomer should see and those whose note must travel along. */
const HEADLINES = [
  {
    theme: 'research',
    figures: ['papers-total', 'papers-per-month-before', 'papers-per-month-recent'],
    noted: ['papers-total'],
  },
  {
    theme: 'groups',
    figures: ['groups-total', 'groups-any-honor', 'groups-best-paper', 'groups-top-two-percent'],
    noted: ['groups-best-paper'],
  },
  {
    theme: 'provinces',
    figures: ['jurisdictions-compared', 'policy-ticks', 'megaregion-share'],
    noted: ['megaregion-share'],
  },
  {
    theme: 'law',
    figures: ['ai-law-drafts', 'cass-participants', 'cupl-participants'],
    noted: [],
  },
  {
    theme: 'international',
    figures: ['dialogues-ai-focused', 'dialogues-frontier', 'dialogues-china-us', 'unga-co-sponsors'],
    noted: ['dialogues-china-us'],
  },
  {
    theme: 'standards',
    figures: ['registered-services', 'registered-algorithms', 'sac-standards', 'corpus-samples', 'corpus-pass-rate'],
    noted: ['registered-algorithms'],
  },
  {
    theme: 'industry',
    figures: ['industry-alliances', 'labs-disclosing', 'ant-ethics-staff'],
    noted: ['ant-ethics-staff'],
  },
  {
    theme: 'experts',
    figures: ['red-lines', 'funding-floor-one-third', 'funding-floor-chinese-experts'],
    noted: ['funding-floor-chinese-experts'],
  },
  { theme: 'opinion', figures: ['poll-loss-of-control', 'poll-under-35'], noted: ['poll-loss-of-control'] },
] as const;

type Theme = (typeof HEADLINES)[number]['theme'];
export const THEMES: readonly Theme[] = HEADLINES.map(({ theme }) => theme);

export type KeyFigures = ReadonlyMap<string, KeyFigure>;
/** Before they are there. */
export const NO_FIGURES: KeyFigures = new Map();
export const keyFigures = selector(['key-figures'], ({ 'key-figures': { records } }): KeyFigures =>
  byId(ofReport(records)),
);

/** The value with its hedge and unit, in the report's own form where it prints one. */
export function shownOf({ printed, value, unit, qualifier }: KeyFigure, { text, format, say }: Wording): string {
  if (printed !== undefined) return text(printed);
  const own = say.overview.figures;
  return own.qualifier[qualifier](unit === 'percent' ? own.percent(format.number(value)) : format.number(value));
}

type Stated = { readonly wording: Wording; readonly numbers: KeyFigures };

/** The report's key figures of a theme; null where the data has none. */
export function themeFigure({ wording, numbers }: Stated, wanted: Theme): StatedSpec | null {
  const own = wording.say.overview.figures;
  const { theme, figures, noted } = HEADLINES.find((each) => each.theme === wanted) ?? HEADLINES[0];
  const shown = figures.flatMap((id) => numbers.get(id) ?? []);
  if (shown.length === 0) return null;
  return {
    kind: 'stated',
    ...framingOf(wording, own.source, {
      figure: `figures-${theme}`,
      title: titleOf(theme, numbers, wording),
      subtitle: own.subtitle(wording.say.shell.views[theme]),
      count: own.count(shown.length),
      notes: noted.flatMap((id): string[] => {
        const figure = numbers.get(id);
        return figure?.note ? [own.note(wording.text(figure.label), wording.text(figure.note))] : [];
      }),
      filters: '',
    }),
    labelLabel: own.labelLabel,
    valueLabel: own.valueLabel,
    shownLabel: wording.say.figure.inWords,
    detailLabel: own.detailLabel,
    figures: shown.map((figure) => statedOf(figure, wording)),
  };
}

function statedOf(figure: KeyFigure, wording: Wording): StatedFigure {
  const { say, text } = wording;
  const own = say.overview.figures;
  const places = [...new Set(figure.refs.map(({ at }) => at))].map((at) => say.figure.reportPlace(at));
  return {
    ...markOf(figure.id, figure.value, () => [figure]),
    shown: shownOf(figure, wording),
    label: text(figure.label),
    detail: [...(figure.qualifier === 'derived' ? [own.derived] : []), ...places].join(own.detailJoin),
  };
}

/** What the figures of a theme say together, where they are all there; otherwise the theme's name. */
function titleOf(theme: Theme, numbers: KeyFigures, wording: Wording): string {
  const own = wording.say.overview.figures.titles;
  const plain = wording.say.shell.views[theme];
  const say = (ids: readonly string[], words: (...shown: readonly string[]) => string): string => {
    const figures = ids.flatMap((id) => numbers.get(id) ?? []);
    return figures.length < ids.length ? plain : words(...figures.map((figure) => shownOf(figure, wording)));
  };
  switch (theme) {
    case 'research': {
      const change = valueOf(numbers, 'papers-per-month-recent') - valueOf(numbers, 'papers-per-month-before');
      const words = change > 0 ? own.rose : own.fell;
      return say(['papers-per-month-before', 'papers-per-month-recent'], (before = '', after = '') =>
        change === 0 ? own.held(after) : words(before, after),
      );
    }
    case 'groups':
      return say(['groups-any-honor', 'groups-total'], own.honoured);
    case 'provinces':
      return say(['jurisdictions-compared', 'policy-ticks'], own.policies);
    case 'law':
      return say(['ai-law-drafts'], own.drafts);
    case 'international': {
      const isPart = valueOf(numbers, 'dialogues-frontier') <= valueOf(numbers, 'dialogues-ai-focused');
      return isPart ? say(['dialogues-ai-focused', 'dialogues-frontier'], own.dialogues) : plain;
    }
    case 'standards':
      return say(['registered-services'], own.filings);
    case 'industry':
      return say(['labs-disclosing'], own.labs);
    case 'experts':
      return say(['red-lines'], own.redLines);
    case 'opinion': {
      const poll = numbers.get('poll-loss-of-control');
      return poll === undefined ? plain : own.poll(shownOf(poll, wording), wording.text(poll.label));
    }
  }
}

function valueOf(numbers: KeyFigures, id: string): number {
  return numbers.get(id)?.value ?? 0;
}
