import { useEffect, useState } from 'react';
import { fontCss } from '#charts/export/fonts.ts';

/** The fonts as CSS: null while they are on their way, empty where they cannot be had. */
export function useFontCss(): string | null {
  const [css, setCss] = useState<string | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const settle = (value: string): void => {
      if (isCurrent) setCss(value);
    };
    fontCss().then(settle, () => settle(''));
    return () => {
      isCurrent = false;
    };
  }, []);
  return css;
}
