create table accounts (
  district text not null,
  id uuid not null,
  kind text not null,
  state text not null default 'active',
  login text,
  name_sealed text,
  phone_sealed text,
  phone_index text,
  area text,
  line text,
  password_hash text,
  password_initial boolean not null default false,
  totp_sealed text,
  totp_pending_sealed text,
  totp_pending_at timestamptz,
  totp_last_step bigint,
  locale text not null default 'zh',
  large_print boolean not null default false,
  created_at timestamptz not null,
  last_seen_at timestamptz,
  constraint accounts_pk primary key (district, id),
  constraint accounts_district_fk foreign key (district) references districts (code),
  constraint accounts_kind_known check (kind in ('worker', 'staff')),
  constraint accounts_state_known check (state in ('active', 'disabled', 'erased')),
  constraint accounts_locale_known check (locale in ('zh', 'en'))
);
comment on table accounts is '登录者：从业者与工作人员';
comment on column accounts.phone_sealed is '加密的手机号；检索用 phone_index（盲索引）';
comment on column accounts.name_sealed is '加密的姓名';
comment on column accounts.phone_index is '手机号的盲索引（带密钥的摘要），只供整号精确查找，不能还原';
comment on column accounts.password_hash is 'argon2id 口令摘要；从业者没有口令';
comment on column accounts.password_initial is '口令由别人交付，本人尚未更改；更改之前不能做别的';
comment on column accounts.totp_sealed is '加密的动态口令密钥';
comment on column accounts.totp_pending_sealed is '已出示、尚未用首个口令证实的动态口令密钥';
comment on column accounts.totp_last_step is '最近一次用过的动态口令步数，防重放';
create unique index accounts_phone_key on accounts (district, kind, phone_index) where phone_index is not null;
create unique index accounts_login_key on accounts (district, login) where login is not null;
call juxin_protect('accounts');
grant select, insert, update on accounts to juxin_app;

create table data_keys (
  district text not null,
  subject uuid not null,
  wrapped text not null,
  created_at timestamptz not null,
  constraint data_keys_pk primary key (district, subject)
);
comment on table data_keys is '每个信息主体一把数据密钥；删除即销毁其全部密文（密码学删除）';
comment on column data_keys.wrapped is '用主密钥加密的数据密钥，带主密钥编号';
call juxin_protect('data_keys');
grant select, insert, delete on data_keys to juxin_app;

create table grants (
  district text not null,
  id uuid not null,
  account_id uuid not null,
  role text not null,
  area text not null,
  line text not null,
  unit_id uuid not null,
  given_by uuid,
  given_at timestamptz not null,
  withdrawn_by uuid,
  withdrawn_at timestamptz,
  constraint grants_pk primary key (district, id),
  constraint grants_account_fk foreign key (district, account_id) references accounts (district, id),
  constraint grants_unit_fk foreign key (district, unit_id) references units (district, id),
  constraint grants_whole_area check (role not in ('areaClerk', 'districtAdmin', 'auditor') or line = 'all'),
  constraint grants_not_by_oneself check (given_by is null or given_by <> account_id)
);
comment on table grants is '授权：角色 × 区划前缀 × 条线，由权限更大者授予与收回';
create index grants_account_idx on grants (district, account_id) where withdrawn_at is null;
call juxin_protect('grants');
grant select, insert, update on grants to juxin_app;

create table sessions (
  district text not null,
  id uuid not null,
  token_hash text not null,
  account_id uuid not null,
  device text not null,
  demo boolean not null default false,
  started_at timestamptz not null,
  last_seen_at timestamptz not null,
  ended_at timestamptz,
  constraint sessions_pk primary key (district, id),
  constraint sessions_token_key unique (district, token_hash),
  constraint sessions_account_fk foreign key (district, account_id) references accounts (district, id)
);
comment on table sessions is '登录会话；只存令牌的摘要';
comment on column sessions.token_hash is '会话令牌的摘要，令牌本身只在浏览器里';
create index sessions_account_idx on sessions (district, account_id) where ended_at is null;
call juxin_protect('sessions');
grant select, insert, update, delete on sessions to juxin_app;

create table sign_in_codes (
  district text not null,
  id uuid not null,
  phone_index text not null,
  address_index text not null,
  code_hash text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  tries integer not null default 0,
  tries_elsewhere integer not null default 0,
  used_at timestamptz,
  constraint sign_in_codes_pk primary key (district, id)
);
comment on table sign_in_codes is '短信验证码；只存摘要，供按号码、地址、全系统每日限量';
comment on column sign_in_codes.phone_index is '手机号的盲索引';
comment on column sign_in_codes.address_index is '网络地址的盲索引；不存地址本身';
comment on column sign_in_codes.tries is '索取验证码的地址已试次数';
comment on column sign_in_codes.tries_elsewhere is '其他地址合计已试次数：不占用索取者的次数';
comment on column sign_in_codes.code_hash is '验证码的摘要';
create index sign_in_codes_phone_idx on sign_in_codes (district, phone_index, created_at);
create index sign_in_codes_address_idx on sign_in_codes (district, address_index, created_at);
create index sign_in_codes_created_idx on sign_in_codes (district, created_at);
call juxin_protect('sign_in_codes');
grant select, insert, update, delete on sign_in_codes to juxin_app;

create table sign_in_failures (
  district text not null,
  id uuid not null,
  subject_index text not null,
  at timestamptz not null,
  constraint sign_in_failures_pk primary key (district, id)
);
comment on table sign_in_failures is '登录失败记录，供限次';
comment on column sign_in_failures.subject_index is '登录名或网络地址的盲索引';
create index sign_in_failures_idx on sign_in_failures (district, subject_index, at);
call juxin_protect('sign_in_failures');
grant select, insert, delete on sign_in_failures to juxin_app;

create table consents (
  district text not null,
  id uuid not null,
  account_id uuid not null,
  purpose text not null,
  text_version integer not null,
  given boolean not null,
  at timestamptz not null,
  constraint consents_pk primary key (district, id),
  constraint consents_account_fk foreign key (district, account_id) references accounts (district, id)
);
comment on table consents is '同意与撤回，逐次追加；最后一条为准';
create index consents_account_idx on consents (district, account_id, purpose, at);
call juxin_protect('consents');
grant select, insert on consents to juxin_app;

create table accesses (
  district text not null,
  id uuid not null,
  subject_account_id uuid,
  case_id uuid,
  account_id uuid not null,
  unit_id uuid,
  what text not null,
  purpose text not null,
  at timestamptz not null,
  constraint accesses_pk primary key (district, id)
);
comment on table accesses is '查看个人信息的记录，本人可见';
create index accesses_subject_idx on accesses (district, subject_account_id, at desc);
call juxin_protect('accesses');
grant select, insert on accesses to juxin_app;
