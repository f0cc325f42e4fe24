import { useEffect, useState } from 'preact/hooks';

/**
 * What the browser says when it is asked, anew whenever `when` changes.
 * @param read resolves to what is shown; keeps its first value where the browser has no such thing
 */
export function useAsked<Value, When>(read: (when: When) => Promise<Value>, first: Value, when: When): Value {
  const [value, setValue] = useState(first);
  useEffect(() => {
    let isShown = true;
    read(when).then(
      (read) => isShown && setValue(() => read),
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, [read, when]);
  return value;
}
