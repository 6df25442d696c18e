type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** A storage that may be full, forbidden or filled with anything: then nothing is kept, `onRefused` is told, and nothing breaks. */
export function forgiving(storage: () => Storage, onRefused: () => void): Kept {
  const change = (act: (open: Storage) => void): void => {
    try {
      act(storage());
    } catch {
      onRefused();
    }
  };
  return {
    getItem: (key) => {
      try {
        return storage().getItem(key);
      } catch {
        return null;
      }
    },
    setItem: (key, value) => change((open) => open.setItem(key, value)),
    removeItem: (key) => change((open) => open.removeItem(key)),
  };
}
