import { socketUrl } from './ownership';
import { dataFoldersOf } from './place';
import { findPostmaster } from './postmaster';

/**
 * The URL of each database of the embedded server that runs over a data folder, as its superuser; undefined when none
 * does. Starts nothing and creates nothing.
 */
export function runningEmbedded(dataDir: string): ((database: string) => string) | undefined {
  for (const data of dataFoldersOf(dataDir)) {
    const sockets = findPostmaster({ data })?.sockets;
    if (sockets) return (database) => socketUrl(sockets, database);
  }
  return undefined;
}
