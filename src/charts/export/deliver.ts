/** Hands a file to the reader. */
export function download(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the file only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A format of the web's own: browsers write PNGs anew on their way through the clipboard, and leave this as it is. */
const KEPT_AS_IT_IS = 'web image/svg+xml';

/**
 * Puts an image on the clipboard, with its record where the browser has formats of the web's own. Call it in the click
 * itself: the picture may come later, the permission may not.
 */
export function copyImage(picture: Promise<Blob>, svg: Promise<Blob>): Promise<void> {
  if (typeof ClipboardItem === 'undefined' || navigator.clipboard?.write === undefined) {
    return Promise.reject(new Error('no clipboard'));
  }
  const isKept = typeof ClipboardItem.supports === 'function' && ClipboardItem.supports(KEPT_AS_IT_IS);
  const item = new ClipboardItem({ 'image/png': picture, ...(isKept ? { [KEPT_AS_IT_IS]: svg } : {}) });
  return navigator.clipboard.write([item]);
}

/** The SVG that {@link copyImage} put beside an image; null where there is none, or the reader does not allow looking. */
export async function copiedSvg(): Promise<string | null> {
  try {
    for (const item of await navigator.clipboard.read()) {
      if (item.types.includes(KEPT_AS_IT_IS)) return await (await item.getType(KEPT_AS_IT_IS)).text();
    }
  } catch {
    // Told as a picture that has lost its record.
  }
  return null;
}

/** Whether the device's own share sheet takes pictures. */
export function canShareFiles(): boolean {
  const probe = new File([], 'figure.png', { type: 'image/png' });
  return typeof navigator.canShare === 'function' && navigator.canShare({ files: [probe] });
}

/** Hands pictures to the device's share sheet. False where the sheet did not open; true once it has, whatever came of it. */
export async function shareFiles(
  pictures: readonly { readonly name: string; readonly picture: Blob }[],
  words: { readonly title: string; readonly url: string },
): Promise<boolean> {
  try {
    const files = pictures.map(({ name, picture }) => new File([picture], name, { type: picture.type }));
    await navigator.share({ ...words, files });
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}
