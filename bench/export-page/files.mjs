/** Stands for node:fs, so that the tests’ own reader of the published data runs in a page. */
export function readFileSync(path) {
  const request = new XMLHttpRequest();
  request.open('GET', path.replace(/^public\//, '/'), false);
  request.send();
  return request.responseText;
}
