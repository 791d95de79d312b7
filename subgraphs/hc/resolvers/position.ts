import { listSize } from '../../runtime/arguments';
import type { SubgraphContext } from '../../runtime/context';
import { byIds, existing } from '../../runtime/entities';
import { connection } from '../../runtime/pagination';
import { closePosition, createPosition, updatePosition } from '../commands/positions';
import { departmentById } from '../departments';
import { employeeById, positionHolders } from '../employees';
import type { MutationResolvers, PositionResolvers, QueryResolvers } from '../generated';
import { positionByCode, positionById, positions } from '../positions';
import { referenceAudit } from '../write-side';

export const Position: PositionResolvers = {
  __resolveReference: ({ id }, { load }) => load.one(positionById, id),
  department: ({ departmentId }, _, { load }) => load.one(departmentById, departmentId),
  employees: async ({ id, departmentId }, { first, status }, { load, limits }) => {
    const limit = listSize(first, limits);
    const holders = await load.manyOfPair(positionHolders, departmentId, id, { limit, status });
    const found = await Promise.all(holders.map((holder) => load.one(employeeById, holder.id)));
    return found.filter((employee) => employee !== null);
  },
  auditTrail: ({ id }, args, context) => connection(context, referenceAudit.trail, args, `Position:${id}`),
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

/** The mutation that runs a command and answers with the position. */
const answering =
  <Input>(command: (context: SubgraphContext, input: Input) => Promise<{ id: string }>) =>
  async (_: unknown, { input }: { input: Input }, context: SubgraphContext) => {
    const { id } = await command(context, input);
    return { position: await existing(context, positionById, id) };
  };

export const positionMutations: Pick<
  MutationResolvers,
  'createPosition' | 'updatePosition' | 'closePosition'
> = {
  createPosition: answering(createPosition),
  updatePosition: answering(updatePosition),
  closePosition: answering(closePosition),
};
