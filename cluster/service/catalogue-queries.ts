/** Rows of the statements below; each begins with the relation that it is about. */
interface OfRelation {
  readonly oid: number;
}

export interface RelationRow extends OfRelation {
  readonly schema: string;
  readonly name: string;
  readonly kind: 'table' | 'view' | 'foreign table';
  readonly comment: string | null;
  readonly readable: boolean;
  readonly insert: boolean;
  readonly update: boolean;
  readonly delete: boolean;
  /** Whether other tables inherit from it, partitions apart. */
  readonly inherited: boolean;
  /** Whether a rule does something else than what it is told. */
  readonly ruled: boolean;
  /** Whether a trigger of its own comes before a row is inserted. */
  readonly fillsRows: boolean;
  /** False of a materialized view that was never refreshed: it cannot be read. */
  readonly populated: boolean;
}

/** Tables, partitioned ones, views and foreign tables; partitions are their table's, and extensions have theirs. */
export const RELATIONS = `
  select c.oid as oid, n.nspname as schema, c.relname as name,
         case when c.relkind in ('v', 'm') then 'view' when c.relkind = 'f' then 'foreign table' else 'table' end as kind,
         obj_description(c.oid, 'pg_class') as comment,
         has_schema_privilege(n.oid, 'usage') and has_table_privilege(c.oid, 'select') as readable,
         has_table_privilege(c.oid, 'insert') as insert, has_table_privilege(c.oid, 'update') as update,
         has_table_privilege(c.oid, 'delete') as delete,
         exists (select from pg_inherits i join pg_class k on k.oid = i.inhrelid
                 where i.inhparent = c.oid and not k.relispartition) as inherited,
         c.relkind <> 'v' and exists (select from pg_rewrite r where r.ev_class = c.oid and r.is_instead and r.ev_type <> '1') as ruled,
         exists (select from pg_trigger t where t.tgrelid = c.oid and not t.tgisinternal and t.tgtype & 7 = 7) as "fillsRows",
         c.relispopulated as populated
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'v', 'm', 'f') and not c.relispartition
    and n.nspname !~ '^(pg_|information_schema$|citus|columnar|cluster$)'
    and (cardinality($1::text[]) = 0 or n.nspname = any($1)) and n.nspname is distinct from $2::text
    and not exists (select from pg_depend d
                    where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
  order by n.nspname, c.relname`;

export interface ColumnRow extends OfRelation {
  readonly name: string;
  readonly type: string;
  readonly sqlType: string;
  readonly array: boolean;
  readonly nested: boolean;
  readonly ofDomain: boolean;
  /** The whole type, with its length or precision: `numeric(10,2)[]`. */
  readonly definedAs: string;
  readonly nullable: boolean;
  readonly defaulted: boolean;
  readonly generated: boolean;
  readonly numbered: boolean;
  readonly defaultSql: string | null;
  readonly comment: string | null;
  readonly values: readonly string[] | null;
}

export const COLUMNS = `
  with recursive base (oid, base, typmod) as (
    select oid, oid, -1 from pg_type where typtype <> 'd'
    union all
    select t.oid, b.base, greatest(t.typtypmod, b.typmod)
    from pg_type t join base b on b.oid = t.typbasetype where t.typtype = 'd'
  )
  select a.attrelid as oid, a.attname as name, e.typname as type, format_type(e.oid, null) as "sqlType",
         t.typcategory = 'A' and t.typelem <> 0 as array, a.attndims > 1 as nested,
         eb.oid <> eb.base as "ofDomain",
         format_type(t.oid, greatest(a.atttypmod, b.typmod, eb.typmod)) as "definedAs",
         not a.attnotnull as nullable,
         a.atthasdef or a.attidentity <> '' as defaulted, a.attgenerated <> '' or a.attidentity = 'a' as generated,
         case when a.atthasdef or a.attidentity <> '' then
           pg_get_serial_sequence(format('%I.%I', n.nspname, c.relname), a.attname) is not null else false end as numbered,
         case when a.attgenerated = 's' then 'generated always as (' || pg_get_expr(d.adbin, d.adrelid) || ') stored'
              when a.attgenerated = '' then 'default ' || pg_get_expr(d.adbin, d.adrelid) end as "defaultSql",
         col_description(a.attrelid, a.attnum) as comment,
         case when e.typtype = 'e' then
           array(select enumlabel::text from pg_enum where enumtypid = e.oid order by enumsortorder) end as values
  from pg_attribute a
  join pg_class c on c.oid = a.attrelid
  join pg_namespace n on n.oid = c.relnamespace
  join base b on b.oid = a.atttypid
  left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    -- Sequences and functions of one's own are not everywhere.
    and not exists (select from pg_depend u where u.classid = 'pg_attrdef'::regclass and u.objid = d.oid
                    and (u.refclassid = 'pg_proc'::regclass
                         or u.refclassid = 'pg_class'::regclass and u.refobjid <> a.attrelid))
  join pg_type t on t.oid = b.base
  join base eb on eb.oid = case when t.typcategory = 'A' and t.typelem <> 0 then t.typelem else t.oid end
  join pg_type e on e.oid = eb.base
  where a.attrelid = any($1::oid[]) and a.attnum > 0 and not a.attisdropped
  order by a.attrelid, a.attnum`;

export interface TypeRow {
  /** Where it is, or the extension that brings it. */
  readonly schema: string;
  /** A statement that makes it. */
  readonly made: string;
}

/** Types of columns that a server does not have by itself, and those that they are made of. */
export const TYPES = `
  with recursive used (type) as (
    select atttypid from pg_attribute where attrelid = any($1::oid[]) and attnum > 0 and not attisdropped
    union
    select below from used u join pg_type t on t.oid = u.type
    cross join lateral (
      select nullif(t.typelem, 0) where t.typcategory = 'A' union all select nullif(t.typbasetype, 0)
      union all select rngsubtype from pg_range where rngtypid = t.oid
      union all select rngtypid from pg_range where rngmultitypid = t.oid
      union all select atttypid from pg_attribute where attrelid = nullif(t.typrelid, 0) and attnum > 0 and not attisdropped
    ) b (below) where below is not null
  )
  select n.nspname as schema, case
      when x.extname is not null then format('create extension if not exists %I schema %I;', x.extname, n.nspname)
      when t.typtype = 'e' then format('create type %s as enum (%s);', t.oid::regtype,
        (select string_agg(quote_literal(enumlabel), ', ' order by enumsortorder) from pg_enum where enumtypid = t.oid))
      when t.typtype = 'c' then format('create type %s as (%s);', t.oid::regtype,
        (select string_agg(format('%I %s', attname, format_type(atttypid, atttypmod)), ', ' order by attnum)
         from pg_attribute where attrelid = t.typrelid and attnum > 0 and not attisdropped))
      when t.typtype = 'd' then format('create domain %s as %s;', t.oid::regtype, format_type(t.typbasetype, t.typtypmod))
      else format('create type %s as range (subtype = %s);', t.oid::regtype, r.rngsubtype::regtype) end as made
  from used u join pg_type t on t.oid = u.type join pg_namespace n on n.oid = t.typnamespace
  left join pg_range r on r.rngtypid = t.oid
  left join pg_depend d on d.classid = 'pg_type'::regclass and d.objid = t.oid and d.deptype = 'e'
  left join pg_extension x on x.oid = d.refobjid
  where n.nspname <> 'pg_catalog' and t.typcategory <> 'A'
    and (x.oid is not null or t.typtype in ('e', 'd') or r.rngtypid is not null
         or exists (select from pg_class c where c.oid = t.typrelid and c.relkind = 'c'))
  group by 1, 2
  order by min(t.oid)`;

export interface KeyRow extends OfRelation {
  readonly primary: boolean;
  readonly unique: boolean;
  /** Whether rows can be read in its order. */
  readonly ordered: boolean;
  readonly columns: readonly string[];
}

/** Indexes over all rows and plain columns. */
export const KEYS = `
  select i.indrelid as oid, i.indisprimary as primary, i.indisunique and i.indimmediate as unique, m.amname = 'btree' as ordered,
         array(select a.attname::text from unnest(i.indkey::int2[]) with ordinality k (attnum, place)
               join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
               where place <= i.indnkeyatts order by place) as columns
  from pg_index i join pg_class c on c.oid = i.indexrelid join pg_am m on m.oid = c.relam
  where i.indrelid = any($1::oid[]) and i.indpred is null and i.indexprs is null and i.indisvalid
  order by i.indrelid, c.relname`;

export interface ForeignKeyRow extends OfRelation {
  readonly name: string;
  readonly columns: readonly string[];
  readonly target: string;
  readonly targetColumns: readonly string[];
  readonly holds: boolean;
}

export const FOREIGN_KEYS = `
  select f.conrelid as oid, f.conname as name, n.nspname || '.' || c.relname as target, f.convalidated as holds,
         array(select a.attname::text from unnest(f.conkey) with ordinality k (attnum, place)
               join pg_attribute a on a.attrelid = f.conrelid and a.attnum = k.attnum order by place) as columns,
         array(select a.attname::text from unnest(f.confkey) with ordinality k (attnum, place)
               join pg_attribute a on a.attrelid = f.confrelid and a.attnum = k.attnum order by place) as "targetColumns"
  from pg_constraint f join pg_class c on c.oid = f.confrelid join pg_namespace n on n.oid = c.relnamespace
  where f.contype = 'f' and f.conparentid = 0 and f.conrelid = any($1::oid[])
  order by f.conrelid, f.conname`;

export interface CheckRow extends OfRelation {
  readonly column: string;
  readonly definition: string;
}

/** CHECK constraints about one column that hold of every row, its table's and those of its domain. */
export const CHECKS = `
  with recursive made (type, domain) as (
    select oid, oid from pg_type where typtype = 'd'
    union all
    select m.type, t.typbasetype from made m join pg_type t on t.oid = m.domain
    where exists (select from pg_type b where b.oid = t.typbasetype and b.typtype = 'd')
  )
  select k.conrelid as oid, a.attname as column, pg_get_constraintdef(k.oid) as definition
  from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
  where k.contype = 'c' and k.convalidated and cardinality(k.conkey) = 1 and k.conrelid = any($1::oid[])
  union all
  select a.attrelid, a.attname, pg_get_constraintdef(k.oid)
  from pg_attribute a join made m on m.type = a.atttypid join pg_constraint k on k.contypid = m.domain
  where k.contype = 'c' and k.convalidated and a.attnum > 0 and not a.attisdropped and a.attrelid = any($1::oid[])
  order by 1, 2, 3`;

export interface ConstraintRow extends OfRelation {
  readonly name: string;
  readonly columns: readonly string[];
}

/** Constraints with the columns that they are about, those of domains, and unique indexes that are no constraint. */
export const CONSTRAINTS = `
  with recursive made (type, domain) as (
    select oid, oid from pg_type where typtype = 'd'
    union all
    select m.type, t.typbasetype from made m join pg_type t on t.oid = m.domain
    where exists (select from pg_type b where b.oid = t.typbasetype and b.typtype = 'd')
  ), about (oid, name, attnum) as (
    select conrelid, conname, attnum from pg_constraint, unnest(conkey) attnum
    where contype in ('p', 'u', 'f', 'c', 'x') and conrelid = any($1::oid[])
    union
    select a.attrelid, k.conname, a.attnum
    from pg_attribute a join made m on m.type = a.atttypid join pg_constraint k on k.contypid = m.domain
    where a.attnum > 0 and not a.attisdropped and a.attrelid = any($1::oid[])
    union
    select i.indrelid, c.relname, d.refobjsubid
    from pg_index i join pg_class c on c.oid = i.indexrelid
    join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = i.indexrelid and d.refobjid = i.indrelid and d.refobjsubid > 0
    where i.indisunique and i.indrelid = any($1::oid[])
  )
  select o.oid, o.name, array_agg(a.attname::text order by a.attnum) as columns
  from about o join pg_attribute a on a.attrelid = o.oid and a.attnum = o.attnum
  group by 1, 2
  order by 1, 2`;

export interface BelowRow extends OfRelation {
  readonly table: string;
}

/** The tables that views read, through other views as well. */
export const BELOW_VIEWS = `
  with recursive below (view, relation) as (
    select r.ev_class, d.refobjid from pg_rewrite r
    join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid and d.refclassid = 'pg_class'::regclass
    where r.ev_class = any($1::oid[]) and d.refobjid <> r.ev_class
    union
    select b.view, d.refobjid from below b
    join pg_rewrite r on r.ev_class = b.relation
    join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid and d.refclassid = 'pg_class'::regclass
    where d.refobjid <> r.ev_class
  )
  select b.view as oid, n.nspname || '.' || c.relname as "table"
  from below b join pg_class c on c.oid = b.relation join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'f')`;

export interface PlacementRow extends OfRelation {
  readonly method: string;
  readonly model: string;
  readonly column: string | null;
  readonly colocation: number;
  readonly ofSchema: boolean;
}

export const PLACEMENTS = `
  select p.logicalrelid::oid as oid, p.partmethod::text as method, p.repmodel::text as model,
         column_to_column_name(p.logicalrelid, p.partkey) as column, p.colocationid as colocation,
         exists (select from pg_dist_schema s where s.schemaid = c.relnamespace) as "ofSchema"
  from pg_dist_partition p join pg_class c on c.oid = p.logicalrelid
  where p.logicalrelid = any($1::oid[]::regclass[])`;
