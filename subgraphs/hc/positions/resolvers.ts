import { answer } from '../../runtime/answer';
import { listSize } from '../../runtime/arguments';
import { byIds } from '../../runtime/entities';
import { connection } from '../../runtime/pagination';
import { departmentById } from '../departments/reads';
import { employeeById, positionHolders } from '../employees/reads';
import type { Resolvers } from '../generated';
import { referenceAudit } from '../write-side';
import { allPositions, positionByCode, positionById } from './reads';
import { closePosition, createPosition, updatePosition } from './writes';

const answered = { position: positionById };

export const positionResolvers: Resolvers = {
  Position: {
    __resolveReference: ({ id }, { load }) => load.one(positionById, id),
    department: ({ departmentId }, _, { load }) => load.one(departmentById, departmentId),
    employees: async ({ id, departmentId }, { first, status = null }, { load, limits }) => {
      const limit = listSize(first, limits);
      const holders = await load.manyOfPair(positionHolders, departmentId, id, { limit, status });
      const found = await Promise.all(holders.map((holder) => load.one(employeeById, holder.id)));
      return found.filter((employee) => employee !== null);
    },
    auditTrail: ({ id }, args, context) => connection(context, referenceAudit.trail, args, `Position:${id}`),
  },
  Query: {
    position: (_, { id }, { load }) => load.one(positionById, id),
    positionsByIds: (_, { ids }, context) => byIds(context, positionById, ids),
    positionByCode: (_, { code }, { load }) => load.one(positionByCode, code),
    positions: (_, args, context) => connection(context, allPositions, args),
  },
  Mutation: {
    createPosition: answer(createPosition, answered),
    updatePosition: answer(updatePosition, answered),
    closePosition: answer(closePosition, answered),
  },
};
