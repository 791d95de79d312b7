import { listSize } from '../../runtime/arguments';
import { byIds } from '../../runtime/entities';
import { connection } from '../../runtime/pagination';
import { departmentById } from '../departments';
import { employeeById, positionHolders } from '../employees';
import type { PositionResolvers, QueryResolvers } from '../generated';
import { positionByCode, positionById, positions } from '../positions';

export const Position: PositionResolvers = {
  __resolveReference: ({ id }, { load }) => load.one(positionById, id),
  department: ({ departmentId }, _, { load }) => load.one(departmentById, departmentId),
  employees: async ({ id, departmentId }, { first, status }, { load, limits }) => {
    const limit = listSize(first, limits);
    const holders = await load.manyOfPair(positionHolders, departmentId, id, { limit, status });
    const found = await Promise.all(holders.map((holder) => load.one(employeeById, holder.id)));
    return found.filter((employee) => employee !== null);
  },
};

export const positionQueries: Pick<
  QueryResolvers,
  'position' | 'positionsByIds' | 'positionByCode' | 'positions'
> = {
  position: (_, { id }, { load }) => load.one(positionById, id),
  positionsByIds: (_, { ids }, context) => byIds(context, positionById, ids),
  positionByCode: (_, { code }, { load }) => load.one(positionByCode, code),
  positions: (_, args, context) => connection(context, positions, args),
};
