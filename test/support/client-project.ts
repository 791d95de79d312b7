import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(__dirname, '..', '..');
const run = promisify(execFile);

const OPTIONS = {
  strict: true,
  module: 'nodenext',
  target: 'es2023',
  lib: ['es2023'],
  types: ['node'],
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
};

/** A small project in a temporary folder, as somebody has one who uses the graph, with the packages of this one. */
export class ClientProject {
  readonly #folder = mkdtempSync(join(tmpdir(), 'client-'));

  /** @param compilerOptions beside strict checks of modules for Node */
  constructor(compilerOptions: object = {}) {
    symlinkSync(join(ROOT, 'node_modules'), join(this.#folder, 'node_modules'));
    this.write('package.json', JSON.stringify({ type: 'module' }));
    this.write('tsconfig.json', JSON.stringify({ compilerOptions: { ...OPTIONS, ...compilerOptions } }));
  }

  write(file: string, text: string): void {
    writeFileSync(join(this.#folder, file), text);
  }

  /** Runs a script of a package, such as `typescript/bin/tsc`; what it printed. Rejects with its output when it fails. */
  package(script: string, ...args: string[]): Promise<string> {
    return this.#node(join(ROOT, 'node_modules', script), ...args);
  }

  /** What the TypeScript compiler says of it; empty when all is right. */
  async typeErrors(): Promise<string> {
    try {
      return await this.package('typescript/bin/tsc', '-p', '.');
    } catch (error) {
      return (error as { stdout: string }).stdout;
    }
  }

  /** Runs a module of it; what it printed. */
  run(file: string, ...args: string[]): Promise<string> {
    return this.#node('--import', 'tsx', file, ...args);
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #node(...args: string[]): Promise<string> {
    const { stdout } = await run(process.execPath, args, { cwd: this.#folder });
    return stdout;
  }
}

/** The operation of the modules below. */
export const HOLDINGS = `query Holdings($id: ID!) {
  portfolio(id: $id) {
    name
    inceptionDate
    holdings(first: 2) { nodes { quantity instrument { symbol } } }
  }
}`;

/**
 * A module that asks the gateway at its first argument for that operation, and prints the name of the portfolio.
 * @param typed statements that make `query`, and the types `Result` and `Variables`
 * @param use an expression of the name
 */
export const askingFor = (typed: string, use = 'portfolio?.name') => `
import { print } from 'graphql';
${typed}
const variables: Variables = { id: '1' };
const response = await fetch(process.argv[2]!, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: print(query), variables }),
});
const { portfolio } = ((await response.json()) as { data: Result }).data;
const name: string | undefined = ${use};
const symbols = portfolio?.holdings?.nodes.map(({ instrument }) => instrument?.symbol.toUpperCase());
console.log(JSON.stringify({ name, symbols, since: portfolio?.inceptionDate?.slice(0, 4) }));
`;
