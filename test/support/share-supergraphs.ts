import { Supergraph } from '@apollo/federation-internals';
import { type DocumentNode, print } from 'graphql';
import { perWorker } from './per-worker';

/** As many as a test file has at once: ours as it is, as it is planned with, and one of its own. */
const KEPT = 4;

/*
 * A supergraph is built once for a worker, and not for every gateway that a test starts: it takes longer than most tests
 * do, and nothing changes one that is built.
 */
perWorker('supergraphs', () => {
  const built = new Map<string, Supergraph>();
  const build = Supergraph.build.bind(Supergraph);
  Supergraph.build = (source: string | DocumentNode, options) => {
    const key = `${JSON.stringify(options)}\n${typeof source === 'string' ? source : print(source)}`;
    const supergraph = built.get(key) ?? build(source, options);
    built.delete(key);
    built.set(key, supergraph);
    for (const oldest of [...built.keys()].slice(0, -KEPT)) built.delete(oldest);
    return supergraph;
  };
  return built;
});
