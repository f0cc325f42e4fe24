import { useState } from 'preact/hooks';

let latest = 0;

/** A name for an element that another points at; stays the same as long as the component lives. */
export function useName(): string {
  const [name] = useState(() => {
    latest += 1;
    return `name${latest}`;
  });
  return name;
}
