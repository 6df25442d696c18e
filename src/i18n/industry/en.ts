import { REPORT } from '#i18n/en/report-name.ts';
import { things } from '#i18n/en/things.ts';
const join = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;

/** Words of the view of industry. */
export const industry = {
  lede: 'State-backed alliances take up AI safety, labs tell how they align their models, companies publish reports. What goes on inside firms stays mostly out of sight, so where the report says nothing this page says “not said”, never “no”.',
  relations: {
    oversees: 'oversees',
    'works-closely-with': 'works closely with',
    'directly-subordinated-to': 'is directly subordinated to',
    'subordinated-to': 'is subordinated to',
    created: 'created',
  },
  sentence: (from: string, relation: string, to: string) => `${from} ${relation} ${to}`,
  withAbbreviation: (name: string, abbreviation: string) => `${name} (${abbreviation})`,
  bodyKinds: {
    government: 'Government',
    ministry: 'Ministry',
    regulator: 'Regulator',
    legislature: 'Legislature',
    'standards-body': 'Standards body',
    'public-institution': 'Public institution',
    'think-tank': 'Think tank',
    funder: 'Funder',
    alliance: 'Alliance',
    association: 'Association',
    committee: 'Committee',
    'working-group': 'Working group',
    academy: 'Academy',
    university: 'University',
    company: 'Company',
    'social-enterprise': 'Social enterprise',
    ngo: 'NGO',
    'local-government': 'Local government',
    party: 'Party body',
    court: 'Court',
    laboratory: 'Laboratory',
    'international-organisation': 'International organisation',
    conference: 'Conference or dialogue',
    state: 'State',
  },
  finding: {
    page: 'China’s industry bodies look at content and data security more than at frontier AI safety',
    nobodyOversees: 'No oversight of a Chinese AI alliance is on record',
    overseen: (parts: readonly { readonly alliance: string; readonly overseers: number }[]) =>
      join(
        parts.map(({ alliance, overseers }, at) =>
          at === 0
            ? `China’s AI alliance ${alliance} is overseen by ${things(overseers, 'central department', 'central departments')}`
            : `${alliance} by ${overseers}`,
        ),
      ),
    committees: (parts: readonly { readonly alliance: string; readonly committees: number }[]) =>
      parts.length === 0
        ? 'No committee of a Chinese AI alliance is on record'
        : `${join(parts.map(({ alliance, committees }) => `${things(committees, 'body', 'bodies')} of ${alliance}`))} work on AI safety, law or ethics in China`,
    noDisclosure: 'No disclosure to show',
    frontier: (total: number, yes: number, no: number) => {
      const tested =
        yes === 0
          ? `None of ${things(total, 'Chinese lab or company', 'Chinese labs and companies')} reports tests of frontier AI risks`
          : `${yes} of ${things(total, 'Chinese lab or company', 'Chinese labs and companies')} reported tests of frontier AI risks`;
      return no === 0 ? tested : `${tested}; ${no} did none, by the report’s account`;
    },
  },
  oversight: {
    subtitle: 'Bodies around AIIA and CSAC, and the ties that the report states',
    invitation: 'select a body for its ties and sources',
    from: 'Body',
    relation: 'Tie or kind of body',
    to: 'To',
    inferred: 'inferred',
    count: (bodies: number, ties: number) => `${things(bodies, 'body', 'bodies')} · ${things(ties, 'tie', 'ties')}`,
    noteLost:
      'The report drew this as a picture that its text does not carry over: the ties here rest on section 5.1 and endnote 37, and the layout is this project’s.',
    noteInferred: 'Dashed ties are this project’s inference; the evidence of each says why.',
  },
  committees: {
    subtitle: 'Committees and working groups that the report names, with what it says of them',
    count: (count: number) => things(count, 'body', 'bodies'),
    note: 'The alliances have further bodies that the report does not name.',
    alliance: 'Alliance',
    committee: 'Committee or working group',
    what: 'What it does',
    kind: 'Kind',
  },
  disclosures: {
    subtitle: 'What each document claims or covers, practice by practice, as the report tells it',
    show: 'Show',
    kinds: { all: 'All', labs: 'Labs with a model', companies: 'Companies' },
    practice: 'Practice',
    discloser: 'Lab or company',
    detail: 'As the report tells it',
    line: (label: string, { yes, no, silent }: { yes: number; no: number; silent: number }) =>
      `${label}: ${yes} claimed, ${no} missing, ${silent} not said`,
    silent: (count: number, total: number) => `Not said: ${count} of ${total} practices`,
    count: (disclosures: number, yes: number, no: number, silent: number) =>
      `${things(disclosures, 'disclosure', 'disclosures')} · ${yes} practices claimed, ${no} missing, ${silent} not said`,
    noteSilent:
      '“Not said” means that the report says nothing either way: the lab may or may not do it. A cross stands only where the report says that something is missing.',
    noteClaims:
      'A tick is the lab’s or company’s own account as the report passes it on. An entry that rests on a sentence about several labs together says so.',
    words: {
      yes: { short: 'Yes', long: 'Claimed or covered' },
      no: { short: 'No', long: 'Missing, says the report' },
      'not-coded': { short: 'Not said', long: 'Not said in the report' },
      'not-applicable': { short: 'n/a', long: 'Not applicable' },
    },
  },
  practices: {
    'rlhf-alignment': 'Alignment by RLHF',
    'intent-alignment': 'Alignment to intent',
    'value-alignment': 'Alignment to values',
    superalignment: 'Superalignment or scalable oversight',
    'reward-hacking': 'Less reward hacking',
    'success-measure': 'A measure of that success',
    'harmful-content': 'Harmful content',
    'safety-benchmarks': 'Tests on safety benchmarks',
    'frontier-risk-testing': 'Tests of frontier risks',
    'concrete-measures': 'Concrete safety measures',
    robustness: 'Robustness',
    'red-teaming': 'Red-teaming',
    'jailbreak-prevention': 'Preventing jailbreaks',
    watermarking: 'Watermarking',
    'risk-assessment': 'Risk assessment and defence',
    'ethics-staffing': 'Staff for ethics',
  },
  news: {
    title: (companies: number, total: number) =>
      `Chinese companies issued ${companies} of ${total} reports and events on AI safety in industry`,
    subtitle: 'Committees, model papers and what companies published, by date',
    withLater: (finding: string, later: number) => `${finding}; ${later} more came later`,
    count: (events: number, later: number) =>
      `${things(events, 'event', 'events')}${later === 0 ? '' : `, and ${later} after the report`}`,
    lane: 'Who',
    date: 'Date',
    earlier: 'Before these months:',
    event: 'What came out',
    lanes: {
      alliances: 'Alliances',
      labs: 'Labs: papers on models',
      companies: 'Companies',
      institutes: 'Institutes, initiatives',
      evaluations: 'Evaluations from outside',
    },
  },
  sourceLine: `${REPORT}, section 5 and endnote 37`,
};
