import { type GraphQLObjectType, isObjectType } from 'graphql';
import { ANYONE, PARENT, type Rule, STAFF } from '../../subgraphs/runtime/access/rule';
import type { Subgraph } from '../../subgraphs/runtime/create-subgraph';

/**
 * docs/access-rules.md: what the SDL of every subgraph says of who may see and do what, as a reviewed file. A type says
 * it of its rows and of all fields that are listed with it; a field with a rule of its own has a line of its own.
 */
export function accessPage(subgraphs: readonly Subgraph[]): string {
  return `# Who may see and do what

Written by \`npm run compose\` from the \`@access\` rules of the schemas; [access.md](access.md) says how they are meant.
Under "Their own" is what somebody has to be to a row, such as \`self\` or \`owner\`, to see or change it without one of the
roles. Of what has a trail it can be written down who read it. Whoever may not gets null with \`FORBIDDEN\` for a field, finds a row not there, and has a mutation refused before
anything is written.

${subgraphs.map(section).join('\n')}`;
}

function section({ name, schema, rules }: Subgraph): string {
  const types = Object.values(schema.getTypeMap())
    .filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('_'))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const lines = types.flatMap((type) => {
    const fields = Object.keys(type.getFields()).filter((field) => !field.startsWith('_'));
    const ownRule = (field: string) => rules.fields.get(`${type.name}.${field}`);
    const rule = rules.types.get(type.name);
    const trail = (what: string) => (rules.trailed.has(what) ? ' (trail)' : '');
    const inherited = fields.filter((field) => !ownRule(field)).join(' ');
    return [
      ...(rule ? [row(`${type.name} { ${inherited} }`, rule, trail(type.name))] : []),
      ...fields.flatMap((field) => {
        const own = ownRule(field);
        return own ? [row(`${type.name}.${field}`, own, trail(`${type.name}.${field}`))] : [];
      }),
    ];
  });
  return `## ${name}

| What | All of it | Their own |
|---|---|---|
${lines.join('\n')}
`;
}

/** How the names that are no role are written. */
const WRITTEN: Readonly<Record<string, string>> = {
  [STAFF]: 'everybody who works here, and programs with an account',
  [ANYONE]: 'everybody',
  [PARENT]: 'who sees what it belongs to',
};

function row(what: string, { to, relationNames }: Rule, trail: string): string {
  const all = to.filter((name) => !relationNames.includes(name)).map((name) => WRITTEN[name] ?? name);
  return `| \`${what}\`${trail} | ${all.join(', ')} | ${relationNames.join(', ')} |`;
}
