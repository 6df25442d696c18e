/** A storage as its users need it. What changes it says whether it was kept. */
export type Kept = {
  readonly keys: () => readonly string[];
  readonly getItem: (key: string) => string | null;
  readonly setItem: (key: string, value: string) => boolean;
  readonly removeItem: (key: string) => boolean;
};

/** A storage that may be full, forbidden or filled with anything: then nothing is kept, `onRefused` is told, and nothing breaks. */
export function forgiving(storage: () => Storage, onRefused: () => void): Kept {
  const look = <Found>(at: (open: Storage) => Found, otherwise: Found): Found => {
    try {
      return at(storage());
    } catch {
      return otherwise;
    }
  };
  const change = (act: (open: Storage) => void): boolean => {
    try {
      act(storage());
      return true;
    } catch {
      onRefused();
      return false;
    }
  };
  return {
    keys: () => look((open) => Array.from({ length: open.length }, (_, at) => open.key(at) ?? ''), []),
    getItem: (key) => look((open) => open.getItem(key), null),
    setItem: (key, value) => change((open) => open.setItem(key, value)),
    removeItem: (key) => change((open) => open.removeItem(key)),
  };
}
