/** Words that PostgreSQL takes for a name of a column or table only in quotes (`pg_get_keywords()`, R and T). */
const RESERVED: ReadonlySet<string> = new Set(
  `all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation column
   concurrently constraint create cross current_catalog current_date current_role current_schema current_time
   current_timestamp current_user default deferrable desc distinct do else end except false fetch for foreign freeze from
   full grant group having ilike in initially inner intersect into is isnull join lateral leading left like limit
   localtime localtimestamp natural not notnull null offset on only or order outer overlaps placing primary references
   returning right select session_user similar some symmetric system_user table tablesample then to trailing true union
   unique user using variadic verbose when where window with`.split(/\s+/),
);

/** A name as it stands in SQL: in quotes where it needs them. */
export function quoted(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) && !RESERVED.has(name) ? name : `"${name.replaceAll('"', '""')}"`;
}

/** As `quoted`, of a table or view by `schema.name`; the first dot separates them. */
export function quotedRelation(relation: string): string {
  const dot = relation.indexOf('.');
  return dot < 0 ? quoted(relation) : `${quoted(relation.slice(0, dot))}.${quoted(relation.slice(dot + 1))}`;
}
