/** Name of the subgraph that finds things of all services by their id; no service has it. */
export const NODES = 'nodes';
/** Where it listens when it is started alone. */
export const NODES_PORT = 4006;

/** The interface of everything that has an id among all things of the graph. */
export const NODE = 'Node';
/** The field of that id. */
export const NODE_ID = 'nodeId';
