import { join } from 'node:path';
import type { AnyTable, Distribution } from '../../citus';
import type { NamedService } from '../../platform/services';
import type { Subgraph } from './create-subgraph';
import { NODES } from './nodes/names';

/** Two queries that have one answer while the books are in order: what is kept, and what it follows from. */
export interface BookRule {
  readonly rule: string;
  readonly kept: string;
  readonly follows: string;
}

/** Columns of a table that follow from other rows, beside its key. */
export interface ColumnsRule {
  readonly rule: string;
  readonly table: string;
  readonly key: readonly string[];
  readonly columns: readonly string[];
  /** Gives the key and the columns, in that order; on the shards of the table. */
  readonly from: string;
  /** The tables that they follow from. */
  readonly follows: readonly string[];
}

/** What the list of services says of one; the rest stands in its folder. */
export interface ServiceEntry extends NamedService {
  /** Where its subgraph listens when it is started alone. */
  readonly port: number;
  /** Where its coordinator listens in `docker-compose.yml`. */
  readonly databasePort: number;
}

/** A service, as whoever knows none by name gets it. */
export interface Service extends ServiceEntry {
  /** Where its tables live, without the graph above them. */
  readonly distribution: Distribution;
  readonly tables: readonly AnyTable[];
  /** What has to hold in its data beside what its lookup tables say themselves. */
  readonly books: readonly BookRule[];
  /** Columns that follow from other rows, in the order in which they do from each other. */
  readonly columns: readonly ColumnsRule[];
  /** Its part of the graph; loaded when it is first asked for, which takes its time. */
  readonly subgraph: Subgraph;
}

/** All services, in the order in which everything lists them. */
export interface System {
  readonly services: readonly Service[];
  /** The one that knows who works here. */
  readonly directory: Service;
  /** The service of that name. Throws an Error for a name that is none. */
  service(name: string): Service;
}

interface TablesModule {
  readonly distribution: Distribution;
  readonly tables: readonly AnyTable[];
  readonly books?: readonly BookRule[];
  readonly columns?: readonly ColumnsRule[];
}

/**
 * The services of a list. Each has a folder of its name with `distribution.ts` (its tables, and the rules of its books
 * where it has some) and `index.ts` (its subgraph). Throws an Error for a name that cannot begin variables and roles, for
 * one that is there twice, and where a folder says that it is another service.
 * @param folder that holds the folders of the services
 * @param directory name of the service that knows who works here
 */
export function systemOf(entries: readonly ServiceEntry[], folder: string, directory: string): System {
  const services = entries.map((entry) => serviceOf(entry, folder));
  const byName = new Map(services.map((service) => [service.name, service]));
  if (byName.size < services.length) throw new Error('two services have one name');
  const service = (name: string): Service => {
    const found = byName.get(name);
    if (!found) throw new Error(`there is no service "${name}"`);
    return found;
  };
  return { services, directory: service(directory), service };
}

function serviceOf(entry: ServiceEntry, folder: string): Service {
  const { name } = entry;
  if (!/^[a-z][a-z0-9]*$/.test(name) || name === NODES)
    throw new Error(`"${name}" cannot be the name of a service`);
  const {
    distribution,
    tables,
    books = [],
    columns = [],
  } = require(join(folder, name, 'distribution')) as TablesModule;
  if (distribution.service !== name)
    throw new Error(`the tables in ${name}/ say that they are of ${distribution.service}`);
  return {
    ...entry,
    distribution,
    tables,
    books,
    columns,
    get subgraph() {
      return (require(join(folder, name)) as { readonly subgraph: Subgraph }).subgraph;
    },
  };
}
