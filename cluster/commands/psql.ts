import { spawn } from 'node:child_process';
import { ConfigError } from '../../platform/config';
import { there } from '../../platform/there';
import { type Command, servicesFrom } from '../cli/command';
import { urlsOf } from '../cli/services';

/** Opens psql on the database of a service. */
export const psqlCommand: Command = {
  name: 'psql',
  usage: '<service> [-- argument ..]',
  summary: 'open psql on the database of a service, with the arguments that follow',
  details: `
It needs psql on the PATH. Arguments of psql stand behind a second --: npm run psql -- <service> -- -c 'select 1'`,
  run: async (invocation) => {
    const [name, ...args] = invocation.positionals;
    if (name === undefined) throw new ConfigError('Name the service whose database is meant.');
    const [service] = servicesFrom(invocation.system, [name]);
    const url = there(urlsOf(invocation, [there(service)])[there(service).name]);
    const code = await new Promise<number>((ended, failed) => {
      const child = spawn('psql', [...args, url], { stdio: 'inherit' });
      child.once('error', (error) =>
        failed(
          (error as NodeJS.ErrnoException).code === 'ENOENT'
            ? new Error('psql is not installed here.', { cause: error })
            : error,
        ),
      );
      child.once('exit', (status) => ended(status ?? 1));
    });
    return { code, data: undefined, text: '' };
  },
};
