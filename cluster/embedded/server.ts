import { existsSync } from 'node:fs';
import { findBinaries } from './binaries';
import { checkVersion, createDataFolder } from './data-folder';
import { type Ownership, socketUrl, stopServer, takeOwnership } from './ownership';
import { type Place, preparePlace } from './place';

/** A running PostgreSQL that this process owns. */
export interface EmbeddedServer {
  /**
   * URL of a database on it, by way of a Unix socket that only this user can open.
   * @param role who logs in: the superuser unless given
   */
  urlOf(database: string, role?: string): string;
  /** Folder that holds the data. */
  readonly folder: string;
  /** Stops the server; running statements are ended. Once it has ended unexpectedly and for good, does nothing. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  readonly dataDir: string;
  /** Bin folder of a PostgreSQL server to use instead of the bundled one. */
  readonly binaries?: string | undefined;
  /** False for data that may be lost in a power cut, as in tests. */
  readonly durable?: boolean | undefined;
  readonly onProgress?: ((message: string) => void) | undefined;
  /** Ends a start that is under way. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Starts the embedded PostgreSQL, or takes over the one that a killed process left behind; creates it on first use.
 * Should the server end while it is in use, it is started again.
 * Throws an Error that says what is wrong when another process is using it, and the reason of the signal.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const { durable = true, onProgress = () => {}, signal } = options;
  const binaries = findBinaries(options.binaries);
  const place = preparePlace(options.dataDir, binaries);
  signal?.throwIfAborted();
  if (!existsSync(place.data)) {
    onProgress(`creating the embedded database in ${place.folder}`);
    await createDataFolder(place, signal);
  }
  checkVersion(place, binaries.version);
  signal?.throwIfAborted();
  return new OwnedServer(place, await takeOwnership(place, durable), durable, onProgress);
}

class OwnedServer implements EmbeddedServer {
  #ownership: Ownership | undefined;
  #stopping: Promise<void> | undefined;
  #recovery: Promise<void> = Promise.resolve();

  constructor(
    readonly place: Place,
    ownership: Ownership,
    readonly durable: boolean,
    readonly onProgress: (message: string) => void,
  ) {
    // One that was taken over may listen elsewhere than a new one would; its URLs stay as they are.
    this.place = { ...place, sockets: ownership.sockets };
    this.#hold(ownership);
  }

  get folder(): string {
    return this.place.folder;
  }

  urlOf(database: string, role?: string): string {
    return socketUrl(this.place.sockets, database, role);
  }

  stop(): Promise<void> {
    this.#stopping ??= this.#recovery.then(async () => {
      if (this.#ownership) await stopServer(this.#ownership);
    });
    return this.#stopping;
  }

  /** The lock is lost with its connection, which ends when the server does. */
  #hold(ownership: Ownership): void {
    this.#ownership = ownership;
    ownership.connection.once('end', () => {
      if (this.#stopping) return;
      this.#ownership = undefined;
      this.#recovery = this.#recover();
    });
  }

  async #recover(): Promise<void> {
    this.onProgress('the embedded database has ended unexpectedly; starting it again');
    try {
      this.#hold(await takeOwnership(this.place, this.durable));
      this.onProgress('the embedded database is back');
    } catch (error) {
      this.onProgress(error instanceof Error ? error.message : String(error));
    }
  }
}
