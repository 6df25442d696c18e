import { internationalWords } from '#i18n/international/international.ts';
import type { NamesSpec } from '#charts/kinds/names/spec.ts';
import { CONTRIBUTORS_ORDER, contributorId, type Contributor } from '#selectors/dialogues.ts';
import type { Standard } from '#selectors/standards.ts';
import { markOf } from '#views/marks.ts';
import { filtersInWords, levelMark } from '#views/slice-figures.ts';
import { framing, type Context } from './context.ts';

/** Whether all lead authors of a standard come from there. The report says no more of who worked on which. */
function isLead({ id }: Contributor, { leadAuthors }: Standard): boolean {
  return leadAuthors.some((name) => contributorId(name) === id);
}

/** Who is named for the two standards: together, since the report does not split them. */
export function contributorsOf(context: Context): NamesSpec {
  const { wording, standards, contributors } = context;
  const { shown } = contributors;
  const { name, format } = wording;
  const own = internationalWords(wording).wdta;
  const chinese = shown.filter(({ group }) => group === 'chinese-companies').length;
  const leads = standards.flatMap((standard) => {
    const organisations = shown.filter((each) => isLead(each, standard)).map((each) => name(each.name));
    return organisations.length === 0 ? [] : [{ standard: standard.number ?? name(standard.title), organisations }];
  });
  return {
    kind: 'names',
    ...framing(context, {
      figure: 'wdta',
      title: shown.length === 0 ? own.nothing : own.title(shown.length, chinese),
      subtitle: own.subtitle,
      source: internationalWords(wording).sourceStandards,
      count: own.count(shown.length, standards.length),
      notes: [own.noteSplit],
      filters: filtersInWords(contributors),
    }),
    downLabel: own.kind,
    acrossLabel: own.across,
    itemLabel: own.down,
    whenLabel: '',
    laterLabel: '',
    markLabel: own.lead(format.list(leads.map(({ standard }) => standard))),
    down: CONTRIBUTORS_ORDER.map((group) => levelMark(contributors, 'contributorGroup', group)),
    across: [{ key: 'together', label: own.together }],
    items: shown.map((contributor) => ({
      ...markOf(contributor.id, standards.length, () => standards),
      row: contributor.group,
      column: 'together',
      label: name(contributor.name),
      when: '',
      later: '',
      isMarked: standards.some((standard) => isLead(contributor, standard)),
    })),
  };
}
