/** A whole HTML page apart from its style sheet: the dashboard's policy lets no markup bring styles of its own. */
export type Printable = { readonly html: string; readonly styles: string };

/** Prints a page through the browser's dialog: as PDF, its text stays text. Rejects where the dialog does not open. */
export async function printPage({ html, styles }: Printable, title: string): Promise<void> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = title;
  try {
    const page = await loaded(frame, html);
    page.document.title = title;
    const sheet = new page.CSSStyleSheet();
    sheet.replaceSync(styles);
    page.document.adoptedStyleSheets = [sheet];
    await Promise.all([...page.document.fonts].map((font) => font.load()));
    page.addEventListener('afterprint', () => frame.remove());
    page.print();
  } catch (error) {
    frame.remove();
    throw error;
  }
}

/** Puts a page into a frame and waits until it is there; the frame's own empty page, which some browsers load first, does not count. */
function loaded(frame: HTMLIFrameElement, html: string): Promise<Window & typeof globalThis> {
  return new Promise((resolve) => {
    frame.addEventListener('load', () => {
      const page = frame.contentDocument?.defaultView;
      if (page && page.document.body.childElementCount > 0) resolve(page);
    });
    frame.srcdoc = html;
    document.body.append(frame);
  });
}
