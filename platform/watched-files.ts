import { type StatsListener, unwatchFile, watchFile } from 'node:fs';

/**
 * Calls back when one of some files has changed: written to, replaced, or behind a symbolic link that leads elsewhere
 * now. Looks every `interval` milliseconds, since not every file system tells of changes. The function returned ends it.
 */
export function watchFiles(files: readonly string[], interval: number, onChange: () => void): () => void {
  const listener: StatsListener = (now, before) => {
    // One that is gone is about to be replaced, or a mistake: either way there is nothing to read.
    if (now.mtimeMs === 0) return;
    if (now.mtimeMs !== before.mtimeMs || now.ino !== before.ino || now.size !== before.size) onChange();
  };
  for (const file of files) watchFile(file, { interval, persistent: false }, listener);
  return () => {
    for (const file of files) unwatchFile(file, listener);
  };
}
