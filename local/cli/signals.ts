/**
 * Resolves at the first Ctrl-C or request to end. A second one ends the process at once, for a person who does
 * not want to wait; what is saved is on the disk already. Under npm the request may only reach npm's shell, which
 * dies without passing it on: then the parent changes, and that counts too.
 */
export const stopRequested = (environment: Readonly<Record<string, string | undefined>>): Promise<void> =>
  new Promise((resolve) => {
    let asked = false;
    const stop = (): void => {
      if (asked) process.exit(130);
      asked = true;
      resolve();
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
    if (environment.npm_lifecycle_event === undefined) return;
    const parent = process.ppid;
    const watch = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(watch);
      resolve();
    }, 500);
    watch.unref();
  });
