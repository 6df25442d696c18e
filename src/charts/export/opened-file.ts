import { strFromU8, unzipSync } from 'fflate';
import { recordInSvg, readRecord, type FigureRecord } from './figure-record.ts';
import { isPng, pngText } from './png-text.ts';

/** Why a file opens nothing. */
export type Loss = 'png' | 'svg' | 'document' | 'too-large' | 'unknown';

/** The figures whose records a file holds, in its order, and the addresses that it links to: what follows the page's own. */
export type OpenedFile =
  { readonly records: readonly FigureRecord[]; readonly links: readonly string[] } | { readonly loss: Loss };

const LARGEST_FILE = 80_000_000;
/** What a document may hold unpacked of what is looked at, each and in all; a few kilobytes can claim to be a gigabyte. */
const LARGEST_PART = 40_000_000;
const LARGEST_WHOLE = 160_000_000;
const MOST_PARTS = 4_000;

/** Reads a picture, a document or an archive for the views that it was made from. Nothing in it is trusted beyond its shape. */
export async function openedFile(file: Blob): Promise<OpenedFile> {
  if (file.size > LARGEST_FILE) return { loss: 'too-large' };
  return openedBytes(new Uint8Array(await file.arrayBuffer()));
}

export function openedBytes(bytes: Uint8Array): OpenedFile {
  if (isPng(bytes)) return ofPicture(recordInPng(bytes), 'png');
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return inArchive(bytes);
  const text = new TextDecoder().decode(bytes);
  const record = recordInSvg(text);
  return ofPicture(record, /<(?:\w+:)?svg[\s>]/.test(text) ? 'svg' : 'unknown');
}

function ofPicture(record: FigureRecord | null, loss: Loss): OpenedFile {
  return record === null ? { loss } : { records: [record], links: [] };
}

function recordInPng(bytes: Uint8Array): FigureRecord | null {
  const text = pngText(bytes);
  return text === null ? null : readRecord(text);
}

/** Pictures in a document or ZIP, and what links to other files. */
const LOOKED_AT = /\.(?:png|svg|rels)$|(?:^|\/)content\.xml$/i;

/** PPTX, DOCX, XLSX, ODP and ZIP are archives of the same kind. */
function inArchive(bytes: Uint8Array): OpenedFile {
  let whole = 0;
  let count = 0;
  let isTooLarge = false;
  let parts: ReturnType<typeof unzipSync>;
  try {
    parts = unzipSync(bytes, {
      // Sizes are those that the archive states, and what is unpacked is never longer.
      filter: ({ name, originalSize }) => {
        if (isTooLarge || !LOOKED_AT.test(name)) return false;
        whole += originalSize;
        count += 1;
        isTooLarge = originalSize > LARGEST_PART || whole > LARGEST_WHOLE || count > MOST_PARTS;
        return !isTooLarge;
      },
    });
  } catch {
    return { loss: 'unknown' };
  }
  if (isTooLarge) return { loss: 'too-large' };
  const named = Object.entries(parts).toSorted(([one], [other]) =>
    one.localeCompare(other, 'en', { numeric: true, sensitivity: 'base' }),
  );
  const records = named.flatMap(([name, part]) => {
    if (/\.svg$/i.test(name)) return recordInSvg(strFromU8(part)) ?? [];
    return isPng(part) ? (recordInPng(part) ?? []) : [];
  });
  const links = named.flatMap(([name, part]) => (/\.(?:rels|xml)$/i.test(name) ? linksIn(strFromU8(part)) : []));
  const figures = [...new Map(records.map((record) => [`${record.figure}\n${record.address}`, record])).values()];
  const known = new Set(figures.map(({ address }) => address));
  const others = [...new Set(links)].filter((address) => !known.has(address));
  return figures.length + others.length === 0 ? { loss: 'document' } : { records: figures, links: others };
}

/** What follows the page's own address in links to views, wherever that page is. */
function linksIn(xml: string): string[] {
  return [...xml.matchAll(/(?:Target|xlink:href)=["'](https?:[^"']+)["']/g)].flatMap(([, spelled = '']) => {
    const target = spelled.replaceAll('&amp;', '&');
    return /[?&]view=[a-z]/.test(target) && URL.canParse(target) ? [new URL(target).search] : [];
  });
}
