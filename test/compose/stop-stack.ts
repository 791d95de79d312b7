import { compose } from './stack';

/** Removes the stack and its data; KEEP_STACK=1 leaves it for the next run. */
export default async function stopStack(): Promise<void> {
  if (process.env.KEEP_STACK !== '1') compose(['down', '-v']);
}
