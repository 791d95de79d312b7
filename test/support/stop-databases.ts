import { rmSync } from 'node:fs';

interface Stopping {
  stopDatabases?: () => Promise<void>;
}

/** Remembers how to end what the global set-up started, and the folder to remove. */
export function stopAfterTests(stop: () => Promise<void>, folder: string): void {
  (globalThis as Stopping).stopDatabases = async () => {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

export default async function stopDatabases(): Promise<void> {
  await (globalThis as Stopping).stopDatabases?.();
}
