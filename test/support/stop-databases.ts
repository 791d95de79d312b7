import { endRun } from './run-folder';

type Stop = () => Promise<unknown>;

/** What the global set-up started, the last thing last. */
const started = globalThis as { stopsAfterTests?: Stop[] };

/** Remembers how to end what the global set-up started. */
export function stopAfterTests(stop: Stop): void {
  started.stopsAfterTests ??= [];
  started.stopsAfterTests.push(stop);
}

/** Ends it, the last thing first, and removes the folder of the run. */
export default async function stopDatabases(): Promise<void> {
  for (const stop of (started.stopsAfterTests ?? []).reverse()) await stop();
  endRun();
}
