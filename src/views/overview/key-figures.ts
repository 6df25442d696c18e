import type { StatedFigure, StatedSpec } from '#charts/kinds/stated/spec.ts';
import type { RecordOf, Shelved } from '#data/snapshot.ts';
import { groupBy } from '#lib/group-by.ts';
import type { Wording } from '#i18n/wording.ts';

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
    figures: ['ai-law-drafts', 'registered-services', 'registered-algorithms'],
    noted: ['registered-algorithms'],
  },
  {
    theme: 'international',
    figures: ['dialogues-ai-focused', 'dialogues-frontier', 'dialogues-china-us', 'unga-co-sponsors'],
    noted: ['dialogues-china-us'],
  },
  { theme: 'standards', figures: ['sac-standards', 'corpus-samples', 'corpus-pass-rate'], noted: [] },
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

export type Theme = (typeof HEADLINES)[number]['theme'];
export type ThemeCard = { readonly theme: Theme; readonly spec: StatedSpec };

/** The value with its hedge and unit, in the report's own form where it prints one. */
export function shownOf({ printed, value, unit, qualifier }: KeyFigure, { text, format, say }: Wording): string {
  if (printed !== undefined) return text(printed);
  const own = say.overview.figures;
  return own.qualifier[qualifier](unit === 'percent' ? own.percent(format.number(value)) : format.number(value));
}

/** The report's key figures, a card for each theme that the data has any figure of. */
export function themeCards(figures: Shelved<'key-figures'>, wording: Wording): ThemeCard[] {
  const byId = new Map(figures.records.map((record) => [record.id, record]));
  const own = wording.say.overview.figures;
  return HEADLINES.flatMap(({ theme, figures: ids, noted }): ThemeCard[] => {
    const shown = ids.flatMap((id) => byId.get(id) ?? []);
    if (shown.length === 0) return [];
    const notes = noted.flatMap((id): string[] => {
      const figure = byId.get(id);
      return figure?.note ? [own.note(wording.text(figure.label), wording.text(figure.note))] : [];
    });
    return [
      {
        theme,
        spec: {
          kind: 'stated',
          figure: `figures-${theme}`,
          language: wording.language,
          title: titleOf(theme, byId, wording),
          subtitle: own.subtitle(wording.say.shell.views[theme]),
          source: wording.say.figure.source(own.source),
          count: own.count(shown.length),
          notes,
          filters: '',
          labelLabel: own.labelLabel,
          valueLabel: own.valueLabel,
          shownLabel: wording.say.figure.inWords,
          detailLabel: own.detailLabel,
          figures: shown.map((figure) => statedOf(figure, wording)),
        },
      },
    ];
  });
}

function statedOf(figure: KeyFigure, wording: Wording): StatedFigure {
  const { say, text } = wording;
  const own = say.overview.figures;
  const bySource = groupBy(figure.refs, (ref) => ref.at);
  const places = [...bySource.keys()].map((at) => say.figure.reportPlace(at));
  return {
    key: figure.id,
    value: figure.value,
    rows: () => [figure.id],
    refs: () => figure.refs,
    shown: shownOf(figure, wording),
    label: text(figure.label),
    detail: [...(figure.qualifier === 'derived' ? [own.derived] : []), ...places].join(own.detailJoin),
  };
}

/** What the figures of a theme say together, where they are all there; otherwise the theme's name. */
function titleOf(theme: Theme, byId: ReadonlyMap<string, KeyFigure>, wording: Wording): string {
  const own = wording.say.overview.figures.titles;
  const say = (ids: readonly string[], words: (...shown: readonly string[]) => string): string => {
    const figures = ids.flatMap((id) => byId.get(id) ?? []);
    if (figures.length < ids.length) return wording.say.shell.views[theme];
    return words(...figures.map((figure) => shownOf(figure, wording)));
  };
  switch (theme) {
    case 'research': {
      const change = valueOf(byId, 'papers-per-month-recent') - valueOf(byId, 'papers-per-month-before');
      const words = change > 0 ? own.rose : own.fell;
      return say(['papers-per-month-before', 'papers-per-month-recent'], (before = '', after = '') =>
        change === 0 ? own.held(after) : words(before, after),
      );
    }
    case 'groups':
      return say(['groups-any-honor', 'groups-total'], (any = '', total = '') => own.honoured(any, total));
    case 'provinces':
      return say(['jurisdictions-compared', 'policy-ticks'], (all = '', ticks = '') => own.policies(all, ticks));
    case 'law':
      return say(['ai-law-drafts', 'registered-services'], (drafts = '', services = '') =>
        own.drafts(drafts, services),
      );
    case 'international': {
      const isPart = valueOf(byId, 'dialogues-frontier') <= valueOf(byId, 'dialogues-ai-focused');
      return say(['dialogues-ai-focused', 'dialogues-frontier'], (all = '', frontier = '') =>
        isPart ? own.dialogues(all, frontier) : wording.say.shell.views.international,
      );
    }
    case 'standards':
      return say(['corpus-samples', 'corpus-pass-rate'], (samples = '', rate = '') => own.standards(samples, rate));
    case 'industry':
      return say(['labs-disclosing'], (labs = '') => own.labs(labs));
    case 'experts':
      return say(['red-lines'], (lines = '') => own.redLines(lines));
    case 'opinion':
      return say(['poll-loss-of-control'], (share = '') => own.poll(share));
  }
}

function valueOf(byId: ReadonlyMap<string, KeyFigure>, id: string): number {
  return byId.get(id)?.value ?? 0;
}
