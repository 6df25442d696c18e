export const shell = {
  siteName: 'AI Safety in China',
  siteTagline: 'An atlas of the evidence',
  sheet: 'One-page sheet',
  skipToContent: 'Skip to content',
  navigation: 'Sections',
  /** Heads of the navigation's groups; empty for a group without one. */
  viewGroups: { start: '', core: 'Core', context: 'Context', reference: 'Reference' },
  openNavigation: 'Show sections',
  closeNavigation: 'Hide sections',
  edition: (title: string) => `Edition: ${title}`,
  switchLanguage: '中文',
  languages: { en: 'English', zh: 'Chinese' },
  theme: 'Colours',
  themeLight: 'Light',
  themeDark: 'Dark',
  themeSystem: 'As the device',
  copyLink: 'Copy link',
  share: 'Share',
  linkCopied: 'Link copied',
  linkNotCopied: 'The browser did not allow copying. The address bar holds the link.',
  loading: 'Loading data…',
  attribution: (title: string) =>
    `Data from Concordia AI’s report ${title}, with additions by this project that are marked as such.`,
  reportTitle: 'The State of AI Safety in China, Spring 2024',
  independence: 'This dashboard is independent of Concordia AI.',
  views: {
    overview: 'Overview',
    research: 'Research',
    groups: 'Groups',
    provinces: 'Provinces',
    law: 'AI-law drafts',
    documents: 'Documents',
    international: 'International',
    standards: 'Standards, filings and funding',
    industry: 'Industry',
    experts: 'Expert views',
    opinion: 'Public opinion',
    timeline: 'Timeline',
    glossary: 'Glossary',
    data: 'Data and sources',
  },
  notices: 'Notices',
  dismiss: 'Dismiss',
  noticeBadValue: (parameter: string, value: string) =>
    `The link’s “${parameter}” says “${value}”, which this page cannot use; it was left out.`,
  noticeUnknownParameter: (parameter: string) => `The link’s “${parameter}” is not known here; it was left out.`,
  noticeOtherView: (parameter: string, home: string) =>
    `The link’s “${parameter}” belongs to the page “${home}” and means nothing here; it was left out.`,
  noticeRepeated: (parameter: string, value: string) =>
    `The link says “${parameter}” more than once; “${value}” was left out.`,
  noticeUndrawn: (parameter: string, value: string) =>
    `The link’s “${parameter}” names “${value}”, which this page does not draw; it was left out.`,
  noticeUnknownLevel: (parameter: string, value: string) =>
    `The link’s “${parameter}” names “${value}”, which is not in this edition; it was left out.`,
  noticeAltered: (file: string) =>
    `${file} differs from the file that was published: its checksum does not match. Its numbers are shown, but check them before you use them.`,
  noticeUnlearned: (language: string) =>
    `The ${language} wording could not be fetched, so the page stays as it was. Choose the language again to try once more.`,
  noticeUnchecked:
    'Whether the records refer to what exists could not be checked: a part of the program could not be fetched. Reload the page to have it checked.',
  noticeNotKept:
    'This browser keeps nothing for this page: its storage is full or forbidden. Settings and the briefing last until the page is closed; export the briefing as a file to keep it.',
  noticeUnreadableBriefing:
    'The briefing that this browser kept cannot be read: it is damaged, or a newer version of this program wrote it. A new briefing will take its place.',
  saveUnreadable: 'Save what was kept',
  partFailed: 'This part of the page could not be drawn.',
  partFailedDetail: (detail: string) => `The program stopped at: ${detail}`,
  partMissing: 'A part of the program could not be fetched.',
  partMissingDetail:
    'The connection failed, or a newer version has taken its place. Reload the page: what you have chosen is in the address, and the briefing is kept.',
  partOverdue: 'The program for this page is still on its way; the connection is slow or stuck.',
  /** Under every page. `moment` is the reader's own clock. */
  fetched: (edition: string, moment: string) => `Edition ${edition}, fetched from this site on ${moment}.`,
  copySuperseded: 'A new version of the dashboard or its data is ready.',
  copyRenew: 'Reload',
  copyUnreachable: (edition: string, moment: string) =>
    `You are offline, or this site cannot be reached: this is the copy of the edition ${edition} that was fetched on ${moment}.`,
  reload: 'Reload the page',
};
