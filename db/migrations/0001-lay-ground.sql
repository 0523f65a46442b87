-- The ground that every table stands on: the application's role and the wall between districts.

-- Roles belong to the whole server: another database, or the administrator, may have made it, and
-- then the owner of this one needs no right to make roles.
do $$
begin
  if not exists (select from pg_roles where rolname = 'juxin_app') then
    create role juxin_app nologin;
    comment on role juxin_app is '聚新应用角色：不可登录；各表权限由各迁移逐项授予，不设默认权限';
  end if;
exception
  when duplicate_object or unique_violation then null;
end
$$;

grant usage on schema public to juxin_app;

-- A setting that was once set locally falls back to '', not NULL; both must show nothing.
create function juxin_scope() returns text
  language sql stable parallel safe
  return nullif(current_setting('juxin.scope', true), '');
comment on function juxin_scope() is
  '本事务可见的区划前缀（2、4 或 6 位），未设置或为空串时返回 NULL';

create function juxin_in_scope(district text) returns boolean
  language sql stable parallel safe
  return coalesce(starts_with(district, juxin_scope()), false);
comment on function juxin_in_scope(text) is
  '该区划代码是否在本事务可见范围内；未设置范围时一律为假';

-- Not FORCE: migrations, backup and verification run as the owner and must see every row, and the
-- application never does (its PostgreSQL login is refused if it owns tables; embedded it steps down).
create procedure juxin_protect(target regclass)
  language plpgsql
as $$
begin
  execute format('alter table %s enable row level security', target);
  -- The sub-select runs once a statement, not once a row; coalesce keeps the planner from taking
  -- the prefix for rare (it would expect 1 row in 200 and choose bad joins).
  execute format(
    'create policy district_scope on %s to juxin_app'
    ' using (coalesce(starts_with(district, (select juxin_scope())), false))'
    ' with check (coalesce(starts_with(district, (select juxin_scope())), false))', target);
  execute format('comment on policy district_scope on %s is %L', target,
    '只可读写本事务范围（juxin.scope）内各区县的行');
end
$$;
comment on procedure juxin_protect(regclass) is
  '为含 district 列的表启用行级安全，只放行本事务范围内的行';

revoke execute on procedure juxin_protect(regclass) from public;
