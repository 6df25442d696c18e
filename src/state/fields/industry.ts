import { oneOf } from '#state/codecs.ts';
import { fieldOf } from '#state/field.ts';

export const DISCLOSURE_KINDS = ['all', 'labs', 'companies'] as const;
export type DisclosureKind = (typeof DISCLOSURE_KINDS)[number];

const field = fieldOf('industry');

export const industryFields = {
  /** Whose disclosures the matrix shows. */
  disclosureKind: field<DisclosureKind>('disclosures', 'all', oneOf(DISCLOSURE_KINDS)),
};
