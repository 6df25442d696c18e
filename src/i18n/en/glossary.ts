/** Words of the glossary, and of acronyms explained in running text. */
export const glossary = {
  openTerm: 'Open in the glossary',
  finding: (count: number) => `${count} acronyms, in English and in Chinese`,
  lede: (slides: number) =>
    `Every short form that the report lists on its ${slides} slides of key acronyms, with both names as printed there. Anywhere on these pages a dotted line under an acronym opens its entry.`,
  search: 'Search acronyms and names',
  searchHint: 'In English or Chinese; case and accents do not matter.',
  summary: (shown: number, total: number) => `${shown} of ${total} acronyms`,
  reset: 'Show all acronyms',
  table: {
    title: 'Acronyms of the report',
    subtitle: 'Select a row for its notes and its source',
    abbr: 'Acronym',
    en: 'English name',
    zh: 'Chinese name',
    slide: 'Slide',
    nothing: 'No acronym or name says that.',
    note: 'As printed',
    noNote: 'Nothing odd about the printed entry.',
  },
  safety: {
    title: '安全: safety or security?',
    lead: 'Chinese has one word, 安全, where English tells two apart. 人工智能安全 therefore takes in both of these:',
    safety: 'safety',
    safetyMeaning: 'keeping wide harm from coming out of AI systems, by accident or by misuse',
    security: 'security',
    securityMeaning: 'keeping AI systems themselves from being attacked or broken into',
    convention: 'How the report handles it',
    points: [
      'It is about safety. Security as such is left out: guarding model weights, data and buildings. So are lethal autonomous weapons.',
      'Where a Chinese text leaves open which is meant, it writes “AI safety/security”.',
      'Some matters are both and stay in: misuse of frontier AI for cyberattacks or for biological and chemical weapons, and robustness against adversarial attacks.',
    ],
    here: 'These pages follow that convention. In Chinese they say 安全 throughout, as Chinese texts do.',
  },
};
