-- Three roles with as few rights as each needs, where they are missing. Run once, as somebody who may create roles, in the
-- database of the store, before the first `flux-resourceset migrate`; passwords are your business.
do $$ declare wanted text; begin
  foreach wanted in array array['flux_owner', 'flux_writer', 'flux_reader'] loop
    if not exists (select from pg_roles where rolname = wanted) then
      execute format('create role %I login', wanted);
    end if;
  end loop;
end $$;

create schema if not exists flux_resourceset authorization flux_owner;
grant usage on schema flux_resourceset to flux_writer, flux_reader;

-- What the owner makes, kinds that come later included.
alter default privileges for role flux_owner in schema flux_resourceset
  grant select, insert, update, delete on tables to flux_writer;
alter default privileges for role flux_owner in schema flux_resourceset
  grant usage on sequences to flux_writer, flux_reader;
alter default privileges for role flux_owner in schema flux_resourceset
  grant select on tables to flux_reader;
