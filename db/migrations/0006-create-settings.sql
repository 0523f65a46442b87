create table settings (
  district text not null,
  key text not null,
  value jsonb not null,
  revision integer not null,
  updated_by uuid,
  updated_at timestamptz not null,
  constraint settings_pk primary key (district, key),
  constraint settings_district_fk foreign key (district) references districts (code)
);
comment on table settings is '区县对地方做法的改动，只存改动部分';
comment on column settings.value is '改动部分，结构见地方做法 playbook 的校验';
call juxin_protect('settings');
grant select, insert, update on settings to juxin_app;
