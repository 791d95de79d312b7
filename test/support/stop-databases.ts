import { rmSync } from 'node:fs';

type Stop = () => Promise<unknown>;

/** What the global set-up started, the last thing last. */
const started = globalThis as { stopsAfterTests?: Stop[] };

/** Remembers how to end what the global set-up started, and the folder to remove then. */
export function stopAfterTests(stop: Stop, folder?: string): void {
  started.stopsAfterTests ??= [];
  started.stopsAfterTests.push(async () => {
    await stop();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });
}

/** Ends it, the last thing first. */
export default async function stopDatabases(): Promise<void> {
  for (const stop of (started.stopsAfterTests ?? []).reverse()) await stop();
}
