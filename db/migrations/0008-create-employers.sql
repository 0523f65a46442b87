create table employers (
  district text not null,
  id uuid not null,
  kind text not null,
  name text not null,
  short_names text[] not null default '{}',
  credit_code text,
  line text not null,
  area text not null,
  address text not null default '',
  lng double precision,
  lat double precision,
  opened_on date,
  closed_on date,
  search_keys text not null,
  created_at timestamptz not null,
  version integer not null default 1,
  constraint employers_pk primary key (district, id),
  constraint employers_district_fk foreign key (district) references districts (code),
  constraint employers_kind_known check (kind in ('platform', 'firm', 'outsourcer')),
  constraint employers_days_in_order check (closed_on is null or opened_on is null or closed_on >= opened_on),
  constraint employers_point_whole check ((lng is null) = (lat is null))
);
comment on table employers is '用人单位：平台企业、企业、站点运营方（加盟商、服务商、众包公司）';
comment on column employers.kind is 'platform 平台企业、firm 一般企业、outsourcer 站点运营方';
comment on column employers.short_names is '名单里常见的简称，供比对';
comment on column employers.credit_code is '统一社会信用代码；校验位不符只提示，不拒收';
comment on column employers.line is '行业条线，跨条线为 all';
comment on column employers.lng is '经度，WGS-84';
comment on column employers.search_keys is '名称与简称的全拼与首字母';
create unique index employers_credit_code_key on employers (district, credit_code) where credit_code is not null;
create index employers_area_idx on employers (district, area);
call juxin_protect('employers');
grant select, insert, update on employers to juxin_app;

create table sites (
  district text not null,
  id uuid not null,
  employer_id uuid not null,
  operator_id uuid,
  name text not null,
  short_names text[] not null default '{}',
  line text not null,
  area text not null,
  address text not null default '',
  building text not null default '',
  lng double precision,
  lat double precision,
  head_name_sealed text,
  head_phone_sealed text,
  head_phone_index text,
  opened_on date,
  closed_on date,
  search_keys text not null,
  created_at timestamptz not null,
  version integer not null default 1,
  constraint sites_pk primary key (district, id),
  constraint sites_employer_fk foreign key (district, employer_id) references employers (district, id),
  constraint sites_operator_fk foreign key (district, operator_id) references employers (district, id),
  constraint sites_days_in_order check (closed_on is null or opened_on is null or closed_on >= opened_on),
  constraint sites_point_whole check ((lng is null) = (lat is null))
);
comment on table sites is '站点：从业者每天从这里出发，属某平台或企业，可由运营方经营';
comment on column sites.head_name_sealed is '加密的站长姓名，密钥属本站点，换站长即销毁旧值';
comment on column sites.head_phone_index is '站长手机号的盲索引，据此认出名册中的站长';
comment on column sites.lng is '经度，WGS-84';
comment on column sites.head_phone_sealed is '加密的站长手机号';
create index sites_employer_idx on sites (district, employer_id);
create index sites_operator_idx on sites (district, operator_id) where operator_id is not null;
create index sites_head_idx on sites (district, head_phone_index) where head_phone_index is not null;
create index sites_area_idx on sites (district, area);
call juxin_protect('sites');
grant select, insert, update on sites to juxin_app;

create table employer_changes (
  district text not null,
  id uuid not null,
  employer_id uuid not null,
  site_id uuid,
  seq integer not null,
  type text not null,
  before jsonb not null default '{}',
  after jsonb not null default '{}',
  account_id uuid,
  unit_id uuid,
  at timestamptz not null,
  constraint employer_changes_pk primary key (district, id),
  constraint employer_changes_order_key unique nulls not distinct (district, employer_id, site_id, seq),
  constraint employer_changes_employer_fk foreign key (district, employer_id) references employers (district, id),
  constraint employer_changes_site_fk foreign key (district, site_id) references sites (district, id),
  constraint employer_changes_type_known check (type in ('add', 'change', 'close', 'reopen'))
);
comment on table employer_changes is '用人单位与站点的沿革，只追加；不含个人信息';
comment on column employer_changes.before is '变更前的值，只有变了的项';
comment on column employer_changes.after is '变更后的值，只有变了的项';
call juxin_protect('employer_changes');
grant select, insert on employer_changes to juxin_app;

create table registrations (
  district text not null,
  id uuid not null,
  source text not null,
  credit_code text not null,
  name text not null,
  kind text not null,
  registered_on date not null,
  area text not null,
  address text not null default '',
  line text,
  basics jsonb not null,
  contact_sealed text,
  state text not null,
  employer_id uuid,
  period text not null,
  received_at timestamptz not null,
  received_by uuid,
  found_at timestamptz,
  version integer not null default 1,
  constraint registrations_pk primary key (district, id),
  constraint registrations_once_key unique (district, credit_code, registered_on),
  constraint registrations_employer_fk foreign key (district, employer_id) references employers (district, id),
  constraint registrations_source_known check (source in ('marketSupervision', 'civilAffairs')),
  constraint registrations_state_known check (state in ('received', 'contacted', 'confirmed', 'organised', 'notFound'))
);
comment on table registrations is '登记机关随登记送来的新设企业、社会组织及其党群基础信息；同一代码同一登记日只收一次';
comment on column registrations.source is 'marketSupervision 市场监管、civilAffairs 民政';
comment on column registrations.basics is '登记时填报的党群基础：党员、工会会员、团员、妇女人数，各类组织有无；只有数，没有姓名';
comment on column registrations.contact_sealed is '加密的联系人姓名与电话，密钥属本登记';
comment on column registrations.period is '收到的月份 YYYY-MM，按月反馈';
comment on column registrations.state is 'received 已收到、contacted 已联系、confirmed 已核实、organised 已组建或纳入、notFound 查无';
create index registrations_period_idx on registrations (district, period, source);
create index registrations_state_idx on registrations (district, state, received_at desc);
call juxin_protect('registrations');
grant select, insert, update on registrations to juxin_app;

create table registration_findings (
  district text not null,
  id uuid not null,
  registration_id uuid not null,
  seq integer not null,
  state text not null,
  basics jsonb,
  organised text[] not null default '{}',
  note text not null default '',
  account_id uuid,
  unit_id uuid,
  at timestamptz not null,
  constraint registration_findings_pk primary key (district, id),
  constraint registration_findings_order_key unique (district, registration_id, seq),
  constraint registration_findings_fk foreign key (district, registration_id) references registrations (district, id),
  constraint registration_findings_state_known check (state in ('contacted', 'confirmed', 'organised', 'notFound'))
);
comment on table registration_findings is '对新登记单位核实与组建的每一步，只追加';
comment on column registration_findings.basics is '核实到的党群基础，只有数';
comment on column registration_findings.organised is '建起或纳入的组织：party、union、league、women';
create index registration_findings_at_idx on registration_findings (district, at);
call juxin_protect('registration_findings');
grant select, insert on registration_findings to juxin_app;

create table registration_feedback (
  district text not null,
  id uuid not null,
  source text not null,
  period text not null,
  firms integer not null,
  organised integer not null,
  content bytea not null,
  made_at timestamptz not null,
  constraint registration_feedback_pk primary key (district, id),
  constraint registration_feedback_once_key unique (district, source, period)
);
comment on table registration_feedback is '每月给登记机关的反馈表（.xlsx），月末后自动生成并留存';
call juxin_protect('registration_feedback');
grant select, insert on registration_feedback to juxin_app;
