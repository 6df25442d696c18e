import { startTransition, useEffect, useState } from 'react';

/**
 * The value as of the last painted frame. What hangs on it is drawn as a transition once the frame that a change is answered
 * in is out; a transition alone would start before it, and could hold it up.
 */
export function useAfterPaint<Value>(value: Value): Value {
  const [painted, setPainted] = useState(value);
  useEffect(() => {
    let afterFrame: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      afterFrame = setTimeout(() => startTransition(() => setPainted(() => value)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(afterFrame);
    };
  }, [value]);
  return painted;
}
