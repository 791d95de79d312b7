import { access, idText, propertiesOf } from './key-text';
import type { ModelColumn, ModelCreate, ModelTable, ModelWrites, ServiceModel } from './model';
import { aRow, capital } from './naming';
import { commentOf, imports, literal, Uses } from './source-text';

/** `writes.ts` of a table: the commands behind its mutations. */
export function writesFile({ name: service, writes: of }: ServiceModel, table: ModelTable): string {
  const { writes } = table;
  if (!of || !writes) throw new Error(`${table.name} is not written`);
  return new WritesFile(service, of.side, table, writes).text();
}

class WritesFile {
  readonly #uses = new Uses();
  readonly #row: string;

  constructor(
    private readonly service: string,
    /** Whether there is a trail, and events to tell. */
    private readonly side: boolean,
    private readonly table: ModelTable,
    private readonly writes: ModelWrites,
  ) {
    this.#row = aRow(table.words);
  }

  text(): string {
    const { create, changeable, canDelete, constraints } = this.writes;
    const isChanged = changeable.length > 0;
    const commands = [
      ...(create ? [this.#create(create)] : []),
      ...(isChanged ? [this.#update()] : []),
      ...(canDelete ? [this.#delete()] : []),
    ];
    const statements = [
      ...(create ? [this.#insertStatement(create)] : []),
      ...(create?.allotted === 'sequence' ? [this.#statement('allotId', 'nextId')] : []),
      ...(isChanged || canDelete ? [this.#statement('lock', 'lockRow')] : []),
      ...(isChanged ? [this.#changeStatement()] : []),
      ...(canDelete ? [this.#statement('remove', 'deleteRow')] : []),
    ];
    const isKept = constraints.length > 0 && (create || isChanged);
    const kept = constraints.map(
      ({ name, columns }) => `${literal.property(name)}: [${columns.map(text).join(', ')}],`,
    );
    const parts = [
      statements.join('\n'),
      ...(isKept
        ? [
            `${commentOf('The fields of inputs that the constraints of the table are about.')}\nconst constraintFields = {\n${kept.join('\n')}\n};`,
          ]
        : []),
      ...commands,
    ];
    return `${imports(this.#uses.list)}${parts.join('\n\n')}\n`;
  }

  #citus(name: string): string {
    return this.#uses.of('../../../citus', name);
  }

  #statement(name: string, made: string): string {
    return `const ${name} = ${this.#citus(made)}(${this.#of}, ${this.#named(name)});`;
  }

  get #of(): string {
    return this.#uses.of('./table', this.table.variable);
  }

  #named = (what: string) => literal.text(`${this.service}.${this.table.one}.${what}`);

  #insertStatement({ optional, left, now }: ModelCreate): string {
    const mayLeave = [...optional, ...left];
    const options = [
      ...(mayLeave.length > 0 ? [`mayLeave: [${mayLeave.map(text).join(', ')}]`] : []),
      ...(now.length > 0 ? [`now: [${now.map(text).join(', ')}]`] : []),
    ];
    const given = options.length > 0 ? `, { ${options.join(', ')} }` : '';
    return `const insert = ${this.#citus('insertGiven')}(${this.#of}, ${this.#named('insert')}${given});`;
  }

  #changeStatement(): string {
    const listed = this.writes.changeable.map(text).join(', ');
    return `const change = ${this.#citus('updateGiven')}(${this.#of}, ${this.#named('change')}, ${listed});`;
  }

  #command(verb: 'create' | 'update' | 'delete', said: string, lines: readonly string[]): string {
    const { type } = this.table;
    const name = `${verb}${type}`;
    const input = this.#uses.of('../generated', `type ${capital(verb)}${type}Input`);
    const mutation = this.side
      ? this.#uses.of('../write-side', 'mutation')
      : this.#uses.of('../../runtime/mutation', 'plainMutation');
    const isKept = verb !== 'delete' && this.writes.constraints.length > 0;
    return `${commentOf(said)}
export const ${name} = ${this.#uses.of('../../runtime/constraints', 'refusing')}(
  ${mutation}(${literal.text(name)}, (input: ${input}) => async (unit) => {
    ${lines.join('\n')}
  }),${isKept ? '\nconstraintFields,' : ''}
);`;
  }

  #create({ allotted }: ModelCreate): string {
    const { distributedBy } = this.table;
    const allot = {
      sequence: 'const { id: key } = await unit.only(allotId);',
      uuid: `const key = ${allotted === 'uuid' ? this.#uses.of('node:crypto', 'randomUUID') : ''}();`,
    };
    const row = distributedBy
      ? `{ ...input, ${allotted ? 'key' : `key: ${input(distributedBy)}`} }`
      : 'input';
    const name = this.side ? 'after' : 'row';
    return this.#command('create', `Creates ${this.#row}.`, [
      ...(allotted ? [allot[allotted]] : []),
      `const ${name} = await insert(unit, ${row});`,
      ...(this.side ? [this.#record('Created', name, 'before: null, after')] : []),
      `return ${this.#key(name)};`,
    ]);
  }

  #update(): string {
    const change = 'await change(unit, key, input)';
    const done = this.side
      ? [
          `const changes = ${this.#uses.of('../../runtime/difference', 'difference')}(before, ${change});`,
          this.#record('Updated', 'before', '...changes', 'changed: Object.keys(changes.after)'),
        ]
      : [`${change};`];
    return this.#command('update', `Changes ${this.#row}: what is left out stays as it is.`, [
      ...this.#locked(this.side),
      ...done,
      `return ${this.#key('input', 'key')};`,
    ]);
  }

  #delete(): string {
    return this.#command('delete', `Deletes ${this.#row}.`, [
      ...this.#locked(this.side),
      'await unit.run(remove, key);',
      ...(this.side ? [this.#record('Deleted', 'before', 'before, after: null')] : []),
      `return ${this.#key('input', 'key')};`,
    ]);
  }

  /** Finds the row that an input names. */
  #locked(isRead: boolean): string[] {
    const { key, distributedBy, type } = this.table;
    const { version } = this.writes;
    const mutation = (name: string) => this.#uses.of('../../runtime/mutation', name);
    const named = key.map(
      (column) => `${column === distributedBy ? 'key' : literal.property(column.property)}: ${input(column)}`,
    );
    const [only, other] = key;
    const field = only && !other ? `, ${text(only)}` : '';
    const lock = `await ${mutation('lockNamed')}(unit, ${literal.text(type)}, lock, key${field});`;
    return [
      `const key = { ${named.join(', ')} };`,
      isRead || version ? `const before = ${lock}` : lock,
      ...(version ? [`${mutation('checkVersion')}(before, input);`] : []),
    ];
  }

  /** Writes down what was done, and tells of it. */
  #record(done: string, of: string, change: string, ...told: readonly string[]): string {
    const { type, one, key } = this.table;
    const event = this.#uses.of('../events', `${one}${done}`);
    const values = key.map((column) => access(of, column));
    const id = idText(values, this.#uses);
    const number =
      key.length === 1 && key[0]?.isId
        ? id
        : `${this.#uses.of('../../runtime/events/event-type', 'aggregateNumber')}(${values.join(', ')})`;
    const payload = [propertiesOf(of, key), ...told].join(', ');
    return `await unit.record(${this.#uses.of('../write-side', 'audit')}, ${this.#uses.of('../write-side', 'trailOf')}(${literal.text(type)}, ${id}), { entity: ${literal.text(type)}, entityId: ${id}, ${change} }, ${event}(${number}, { ${payload} }));`;
  }

  /** The properties of the key, from a value that has them all. */
  #key(of: string, same?: string): string {
    const { key, distributedBy } = this.table;
    if (same && !distributedBy) return same;
    return `{ ${propertiesOf(of, key)} }`;
  }
}

const text = ({ property }: ModelColumn) => literal.text(property);

const input = (column: ModelColumn) => access('input', column);
