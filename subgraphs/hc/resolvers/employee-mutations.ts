import type { SubgraphContext } from '../../runtime/context';
import { existing } from '../../runtime/entities';
import { hireEmployee } from '../commands/hire-employee';
import { terminateEmployee } from '../commands/terminate-employee';
import { transferEmployee } from '../commands/transfer-employee';
import { changeSalary, updateEmployee } from '../commands/update-employee';
import { employeeById } from '../employees';
import type { MutationResolvers } from '../generated';

/** The mutation that runs a command and answers with the employee. */
const answering =
  <Input>(command: (context: SubgraphContext, input: Input) => Promise<{ id: string }>) =>
  async (_: unknown, { input }: { input: Input }, context: SubgraphContext) => {
    const { id } = await command(context, input);
    return { employee: await existing(context, employeeById, id) };
  };

export const employeeMutations: Pick<
  MutationResolvers,
  'hireEmployee' | 'updateEmployee' | 'changeSalary' | 'transferEmployee' | 'terminateEmployee'
> = {
  hireEmployee: answering(hireEmployee),
  updateEmployee: answering(updateEmployee),
  changeSalary: answering(changeSalary),
  transferEmployee: answering(transferEmployee),
  terminateEmployee: answering(terminateEmployee),
};
