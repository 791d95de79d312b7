/** The files of a service beside the five: trips of employees, whose name and everything else hc has. */
export const FILES: Readonly<Record<string, string>> = {
  'sql/travel/010_trips.sql': `
create schema travel_core;
create table travel_core.trips (
  employee_id bigint not null,
  trip_id bigint not null,
  destination text not null,
  primary key (employee_id, trip_id)
);
insert into travel_core.trips values (1, 1, 'Lisbon'), (1, 2, 'Oslo'), (2, 3, 'Graz');
`,
  'subgraphs/travel/trips/table.ts': `
import { t, table } from '../../../citus';

export const trips = table(
  'travel_core.trips',
  { employeeId: t.bigint(), id: t.bigint('trip_id'), destination: t.text() },
  { key: ['employeeId', 'id'], distributedBy: 'employeeId' },
);
`,
  'subgraphs/travel/trips/reads.ts': `
import { children, columns, inKeys } from '../../../citus';
import { trips } from './table';

export const tripsOfEmployee = children('travel.trip.ofEmployee', 'employeeId')
  .sql\`select \${columns(trips)} from \${trips} where employee_id \${inKeys.bigint} order by employee_id, trip_id\`;
`,
  'subgraphs/travel/distribution.ts': `
import { distributionOf, tablesOf } from '../../citus';
import * as trips from './trips/table';

export const tables = tablesOf(trips);
export const distribution = distributionOf('travel', tables);
`,
  'subgraphs/travel/index.ts': `
import type { SubgraphContext } from '../runtime/context';
import { createSubgraph } from '../runtime/create-subgraph';
import { entity } from '../runtime/entities';
import { distribution } from './distribution';
import { tripsOfEmployee } from './trips/reads';

type Of<Key extends string> = Readonly<Record<Key, string>>;

export const subgraph = createSubgraph({
  name: 'travel',
  folder: __dirname,
  distribution,
  entities: {},
  resolvers: [
    {
      Query: {
        tripsOf: (_: unknown, { employeeId }: Of<'employeeId'>, { load }: SubgraphContext) =>
          load.many(tripsOfEmployee, employeeId),
      },
      Trip: { traveller: ({ employeeId }: Of<'employeeId'>) => entity('Employee', employeeId) },
      Employee: {
        trips: ({ id }: Of<'id'>, _: unknown, { load }: SubgraphContext) => load.many(tripsOfEmployee, id),
      },
    },
  ],
});
`,
  'subgraphs/travel/schema.graphql': `
type Query {
  "Trips of an employee."
  tripsOf(
    "Id of the employee."
    employeeId: ID!
  ): [Trip!]
}

"A journey for work."
type Trip @access(to: ["staff"]) {
  "Id among those of the employee."
  id: ID!
  "Where to."
  destination: String!
  "Who goes."
  traveller: Employee
}

type Employee @key(fields: "id") @access(to: ["staff"]) {
  id: ID!
  "Journeys of the employee."
  trips: [Trip!]
}
`,
};

/** Its line in the list of services. */
export const LINE = `{ name: 'travel', about: 'journeys', port: 4006, databasePort: 5436 },`;
