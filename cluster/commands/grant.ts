import { type Command, servicesFrom } from '../cli/command';
import { withEachService } from '../cli/services';
import { grantTo } from '../roles';

/** Gives a role what a subgraph needs. */
export const grantCommand: Command = {
  name: 'grant',
  usage: '[service ..]',
  summary: 'give the role that a subgraph logs in with the rights that it needs, and no others',
  details: `
The rights belong to the role <service>_app, which is made where it is not there, without a login; another role becomes a
member of it. What later migrations make, \`migrate\` grants to it as well.`,
  options: {
    to: {
      type: 'string',
      value: 'role',
      description: 'the role to give them to; <service>_app unless given',
    },
  },
  run: (invocation) =>
    withEachService(
      invocation,
      servicesFrom(invocation.system, invocation.positionals),
      async (client, { service }) => {
        const { role, granted } = await grantTo(
          client,
          service.distribution,
          invocation.values.to as string | undefined,
        );
        const text = `${service.name}: ${role} ${granted === '' ? 'has all rights that it needs' : `was given ${granted}`}`;
        return { data: { role, granted }, text };
      },
    ),
};
