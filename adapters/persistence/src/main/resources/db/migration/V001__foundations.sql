-- What every other migration builds on: the rights of the application's role, row-level security, folded text.
-- Migrations run as the owner of the schema. The application logs in as another role, ${app_role}.

do $$
begin
  if current_user = '${app_role}' then
    raise exception 'Migrations and the application need two roles: % owns the schema, so it cannot be the application''s role too. '
      'Give the owner in COMPTOIR_OWNER_USERNAME and COMPTOIR_OWNER_PASSWORD.', current_user;
  end if;
  if (select rolsuper or rolbypassrls from pg_roles where rolname = '${app_role}') then
    raise exception 'The role ${app_role} bypasses row-level security; the application needs one that does not.';
  end if;
end
$$;

grant usage on schema public to "${app_role}";
alter default privileges in schema public grant select, insert, update, delete on tables to "${app_role}";
alter default privileges in schema public grant usage, select on sequences to "${app_role}";

-- Lets a session see and write the rows of its company only: app.company_id, set at the start of every transaction.
-- FORCE binds the owner as well, whose own policy keeps migrations and checks from being blind.
create function comptoir_secure(target regclass) returns void
  language plpgsql
as $$
begin
  execute format('alter table %s enable row level security, force row level security', target);
  execute format(
    'create policy company on %s'
    ' using (company_id = nullif(current_setting(''app.company_id'', true), '''')::uuid)'
    ' with check (company_id = nullif(current_setting(''app.company_id'', true), '''')::uuid)',
    target);
  execute format('create policy owner on %s to current_user using (true) with check (true)', target);
end
$$;

revoke execute on function comptoir_secure(regclass) from public;

-- Text as people search it: without case or accents, 'Œuvre à façon' as 'oeuvre a facon'. Immutable, so that it can be
-- indexed; needs no extension. Decomposes, drops the combining marks, then spells out what does not decompose.
create function comptoir_fold(value text) returns text
  language sql
  immutable
  strict
  parallel safe
return
  replace(replace(replace(
    translate(
      lower(normalize(value, NFKD)),
      U&'\00D8\00F8\0141\0142\0110\0111\00D0\00F0\0131\2019\0300\0301\0302\0303\0304\0306\0307\0308\0309\030A\030B\030C\030F\0311\031B\0323\0324\0326\0327\0328\0331',
      U&'oolldddd\0069'''),
    U&'\00E6', 'ae'), U&'\0153', 'oe'), U&'\00DF', 'ss');
