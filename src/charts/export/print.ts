/** Prints an SVG file on a page of its own size, through the browser's dialog: as PDF, its text stays text. */
export function printSvg(svg: string, size: { readonly width: number; readonly height: number }, title: string): void {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = title;
  frame.addEventListener('load', () => {
    const page = frame.contentWindow;
    if (page === null || page.document.body.childElementCount === 0) return;
    page.addEventListener('afterprint', () => frame.remove());
    page.document.title = title;
    page.print();
  });
  frame.srcdoc = `<!doctype html><style>@page{size:${size.width}px ${size.height}px;margin:0}html,body{margin:0}svg{display:block;width:100%;height:auto}</style>${svg}`;
  document.body.append(frame);
}
