/** Whether an address leads to the local workspace: nobody else's computer or phone can open it. */
export const opensOnlyHere = (address: string): boolean =>
  /^https?:\/\/(localhost|127\.|\[::1\])/.test(address);
