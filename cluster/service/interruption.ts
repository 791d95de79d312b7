import { constants } from 'node:os';

/** The process was told to end. */
export class InterruptedError extends Error {
  override name = 'InterruptedError';

  /** @param exitCode as shells count it: 128 and the number of the signal */
  constructor(readonly exitCode: number) {
    super('Interrupted: everything is as it was.');
  }
}

/** Ctrl-C, the end of a container, and that of a terminal. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs work that has something to put back when the process is told to end in the middle of it. The work is told by a
 * signal, whose reason is an InterruptedError; rejects with that, whatever the work has come to.
 */
export async function uninterrupted<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const told = new AbortController();
  const tell = (name: NodeJS.Signals) => told.abort(new InterruptedError(128 + constants.signals[name]));
  for (const name of SIGNALS) process.on(name, tell);
  try {
    return await work(told.signal);
  } catch (error) {
    told.signal.throwIfAborted();
    throw error;
  } finally {
    for (const name of SIGNALS) process.off(name, tell);
  }
}
