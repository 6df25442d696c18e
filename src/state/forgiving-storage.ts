/** A storage that may be full, forbidden or filled with anything: then nothing is kept, and nothing breaks. */
export function forgiving(storage: () => Storage): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const attempt = <Result>(act: (open: Storage) => Result, otherwise: Result): Result => {
    try {
      return act(storage());
    } catch {
      return otherwise;
    }
  };
  return {
    getItem: (key) =>
      attempt((open) => {
        const kept = open.getItem(key);
        if (kept !== null) JSON.parse(kept);
        return kept;
      }, null),
    setItem: (key, value) => attempt((open) => open.setItem(key, value), undefined),
    removeItem: (key) => attempt((open) => open.removeItem(key), undefined),
  };
}
