/** Words of files that come back to the page. */
export const arrived = {
  panel: 'Figure opened',
  opened: (title: string) => `Opened the view of “${title}”.`,
  same: 'Its numbers are those of the data here.',
  waiting: 'Comparing its numbers with the data here…',
  changed: (count: number) => (count === 1 ? 'One number has changed since:' : `${count} numbers have changed since:`),
  change: (label: string, before: string, now: string) => `${label}: was ${before}, is ${now}`,
  gone: 'nothing',
  hashDiffers: 'It was made from another state of the data.',
  editionUnknown: (edition: string) => `It was made from the edition “${edition}”, which is not the one open here.`,
  figureGone: 'This figure is not drawn in the data here.',
  linked: 'Opened the view that this document links to.',
  others: (count: number) => `This file leads to ${count} views:`,
  lost: {
    png: 'This PNG no longer says which view it shows. Copying, messengers and some programs save a picture anew and drop that. To keep it, pass on the downloaded PNG or SVG file itself, or the link in its footer.',
    svg: 'This SVG no longer says which view it shows: the program that saved it removed its metadata. To keep it, save with metadata, or pass on the downloaded file or the link in its footer.',
    document:
      'No picture or link in this file says which view it shows. Programs that compress pictures drop that. To keep it, insert the downloaded PNG files and turn off compression, or keep the links.',
    'too-large': 'This file is too large to look into. Drop a single picture from it.',
    unknown:
      'This file holds no view: only PNG, SVG, PPTX, DOCX, XLSX and ZIP files exported here, or documents with such pictures, can be opened.',
  },
  more: (count: number) => `and ${count} more`,
};
