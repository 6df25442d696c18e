/** Which mark's evidence is open, as the address spells it: `direction:alignment`, `months:2024-02/robustness`. */
export type EvidenceAddress = { readonly figure: string; readonly mark: string };

export function readEvidenceAddress(spelled: string): EvidenceAddress | null {
  const colon = spelled.indexOf(':');
  return colon <= 0 ? null : { figure: spelled.slice(0, colon), mark: spelled.slice(colon + 1) };
}

export function writeEvidenceAddress({ figure, mark }: EvidenceAddress): string {
  return `${figure}:${mark}`;
}
