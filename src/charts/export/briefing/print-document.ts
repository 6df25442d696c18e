/** Prints a whole HTML document through the browser's dialog. Rejects where the browser does not open it. */
export function printDocument(html: string, title: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const frame = document.createElement('iframe');
    frame.hidden = true;
    frame.title = title;
    frame.addEventListener('load', () => {
      const page = frame.contentWindow;
      if (page === null || page.document.body.childElementCount === 0) return;
      page.addEventListener('afterprint', () => frame.remove());
      page.document.fonts.ready.then(
        () => {
          try {
            page.print();
            resolve();
          } catch (error) {
            frame.remove();
            reject(error instanceof Error ? error : new Error(String(error)));
          }
        },
        (error: unknown) => reject(error instanceof Error ? error : new Error(String(error))),
      );
    });
    frame.srcdoc = html;
    document.body.append(frame);
  });
}
