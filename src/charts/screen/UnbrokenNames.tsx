import type { ReactNode } from 'react';

/** A name such as “Ya-Qin”, which a line must not part at its hyphen. */
const HYPHENED = /(\p{Lu}\p{L}*(?:-\p{Lu}\p{L}*)+)/u;

/** Words in which names with a hyphen stay on one line each. The text itself, which is copied and read out, stays the same. */
export function UnbrokenNames({ words }: { readonly words: string }): ReactNode {
  // Every other piece is what stood between names.
  return words.split(HYPHENED).map((piece, at) =>
    at % 2 === 0 ? (
      piece
    ) : (
      <span key={at} className="unbroken">
        {piece}
      </span>
    ),
  );
}
