-- Sets up the connection to one service: its server and the login that everybody uses there, the owner included.
create or replace procedure door.connect(service text, address jsonb, login jsonb) language plpgsql as $$
declare
  option record;
  -- The second guard: postgres_fdw itself refuses to write. Its UPDATE names rows by ctid, and in a distributed table
  -- the same ctid stands in many shards.
  wanted jsonb := address || '{"updatable": "false", "truncatable": "false", "fetch_size": "10000"}';
begin
  if not exists (select from pg_foreign_server where srvname = service) then
    execute format('create server %I foreign data wrapper postgres_fdw', service);
  end if;
  for option in
    select key, value,
           exists (select from pg_foreign_server s, pg_options_to_table(s.srvoptions) o
                   where s.srvname = service and o.option_name = key) as known
    from jsonb_each_text(wanted)
  loop
    execute format('alter server %I options (%s %I %L)', service,
                   case when option.known then 'set' else 'add' end, option.key, option.value);
  end loop;
  execute format('drop user mapping if exists for public server %I', service);
  execute format('create user mapping for public server %I options (user %L, password %L)', service,
                 login ->> 'user', login ->> 'password');
end
$$;
comment on procedure door.connect is 'Sets up the connection to one service.';

-- Replaces the foreign tables of a service by those that its coordinator has now.
create or replace procedure door.import(service text, schemas text[]) language plpgsql as $$
declare
  name text;
begin
  foreach name in array schemas loop
    execute format('drop schema if exists %I cascade', name);
    execute format('create schema %I', name);
    execute format('import foreign schema %I from server %I into %I', name, service, name);
    execute format('grant usage on schema %I to door_user', name);
    -- The third guard: the right to read, and no other.
    execute format('grant select on all tables in schema %I to door_user', name);
  end loop;
end
$$;
comment on procedure door.import is 'Replaces the foreign tables of a service by those that its coordinator has now.';

-- Fails when one of the guards is missing: a door that could write is worse than none.
create or replace procedure door.check_guards() language plpgsql as $$
declare
  found text;
begin
  select s.srvname into found
  from pg_foreign_server s
  where not exists (select from pg_options_to_table(s.srvoptions) o
                    where o.option_name = 'updatable' and o.option_value = 'false');
  if found is not null then
    raise exception 'the foreign server % can be written to', found;
  end if;
  select t.ftrelid::regclass::text into found
  from pg_foreign_table t, pg_options_to_table(t.ftoptions) o
  where o.option_name = 'updatable' and o.option_value <> 'false';
  if found is not null then
    raise exception 'the foreign table % can be written to', found;
  end if;
  select c.oid::regclass::text into found
  from pg_class c, aclexplode(c.relacl) a
  where c.relkind = 'f' and a.privilege_type <> 'SELECT' and a.grantee <> c.relowner;
  if found is not null then
    raise exception 'somebody has more than the right to read %', found;
  end if;
  if not exists (select from pg_db_role_setting s join pg_database d on d.oid = s.setdatabase
                 where d.datname = current_database() and s.setrole = 0
                   and 'default_transaction_read_only=on' = any (s.setconfig)) then
    raise exception 'sessions do not begin read-only';
  end if;
end
$$;
comment on procedure door.check_guards is 'Fails when one of the guards against writing is missing.';
