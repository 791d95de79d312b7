import { system } from '../subgraphs/system';
import { runCli } from './cli/run';

const stopping = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const)
  process.once(name, () => stopping.abort(new Error(`stopped by ${name}`)));

runCli(process.argv.slice(2), {
  system,
  environment: process.env,
  signal: stopping.signal,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
}).then((code) => {
  process.exitCode = code;
});
