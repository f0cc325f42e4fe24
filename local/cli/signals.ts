/**
 * Resolves at the first Ctrl-C or request to end. A second one ends the process at once, for a person who does
 * not want to wait; what is saved is on the disk already.
 */
export const stopRequested = (): Promise<void> =>
  new Promise((resolve) => {
    let asked = false;
    const stop = (): void => {
      if (asked) process.exit(130);
      asked = true;
      resolve();
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
    process.on('SIGHUP', stop);
  });
