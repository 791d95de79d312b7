import { setFlagsFromString } from 'node:v8';

/**
 * For the first line of a process that answers requests. V8 counts which places in the code make objects that outlive a
 * young generation, and after a few such counts makes all from there old at once. Here nearly everything lives as long as
 * its request does, some of it happens to outlive a collection, and what is made old keeps alive whatever it refers to:
 * collections of the young generation then took five times as long, and a third of the CPU of a request went there.
 */
setFlagsFromString('--no-allocation-site-pretenuring');
