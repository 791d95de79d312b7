import { compose, gatewayIsReady, until } from './stack';

/** From nothing to a gateway that can answer, by the one command that the documentation names. */
export default async function startStack(): Promise<void> {
  compose(['up', '-d']);
  await until('the gateway is ready', gatewayIsReady, 300);
}
