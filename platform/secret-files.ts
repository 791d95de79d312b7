import { readFileSync } from 'node:fs';
import { there } from './there';

const SUFFIX = '_FILE';

/**
 * Puts into `given` what the files hold that its `<variable>_FILE` name, without the end of the last line. Variables
 * that are names of files themselves (`TLS_KEY_FILE`) stay. Returns what is wrong, in words: a variable that is given
 * twice, a file that cannot be read. What a file holds is in none of them.
 * @param shape whose keys are the variables that there are
 */
export function readSecretFiles(shape: object, given: Record<string, string | undefined>): string[] {
  const problems: string[] = [];
  for (const [name, file] of Object.entries(given)) {
    const variable = name.slice(0, -SUFFIX.length);
    if (!name.endsWith(SUFFIX) || name in shape || !(variable in shape)) continue;
    if (given[variable] !== undefined) problems.push(`${name}: ${variable} is set as well`);
    else
      try {
        given[variable] = readFileSync(there(file), 'utf8').replace(/\r?\n$/, '');
      } catch (error) {
        problems.push(`${name}: the file cannot be read (${(error as NodeJS.ErrnoException).code})`);
      }
  }
  return problems;
}
