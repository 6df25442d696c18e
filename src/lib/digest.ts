/** SHA-256 of a text in UTF-8, as hexadecimal: the browser's own, or a library's where a page is not served securely. */
export async function digest(text: string): Promise<string> {
  if (globalThis.crypto?.subtle === undefined) return (await import('./sha256.ts')).sha256(text);
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
