import { ROLES } from '../../subgraphs/runtime/auth/roles';

const HEAD = '| Role | Who has it |\n|---|---|\n';

/** A page of the documentation with its table of roles as the one list of them has it. Throws where it has no table. */
export function withRoles(page: string): string {
  const from = page.indexOf(HEAD);
  if (from < 0) throw new Error('the page has no table of roles');
  const to = page.indexOf('\n\n', from);
  const rows = Object.entries(ROLES).map(([role, who]) => `| \`${role}\` | ${who} |`);
  return page.slice(0, from) + HEAD + rows.join('\n') + page.slice(to);
}
