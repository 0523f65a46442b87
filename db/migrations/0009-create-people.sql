create table persons (
  district text not null,
  id uuid not null,
  state text not null default 'active',
  line text not null,
  lines text[] not null,
  area text not null,
  employer_id uuid,
  site_id uuid,
  content_sealed text,
  known text[] not null default '{}',
  account_id uuid,
  merged_into uuid,
  created_at timestamptz not null,
  confirmed_on date not null,
  left_on date,
  erased_at timestamptz,
  version integer not null default 1,
  constraint persons_pk primary key (district, id),
  constraint persons_district_fk foreign key (district) references districts (code),
  constraint persons_employer_fk foreign key (district, employer_id) references employers (district, id),
  constraint persons_site_fk foreign key (district, site_id) references sites (district, id),
  constraint persons_account_fk foreign key (district, account_id) references accounts (district, id),
  constraint persons_merged_fk foreign key (district, merged_into) references persons (district, id),
  constraint persons_state_known check (state in ('active', 'left', 'erased')),
  constraint persons_not_into_oneself check (merged_into is null or merged_into <> id),
  constraint persons_erased_is_empty check (state <> 'erased' or (content_sealed is null and account_id is null))
);
comment on table persons is '从业者：当前最可信的信息；由 person_facts、employments、residences 归纳，可重算';
comment on column persons.lines is '现在从事的全部条线，line 是其中为主的一个';
comment on column persons.area is '主要在哪里：街道或社区，不明时为区县';
comment on column persons.content_sealed is '加密的姓名、电话、身份证号、出生日期、性别，用本人密钥';
comment on column persons.known is '已知的字段（不含内容），供摸排只问未知的';
comment on column persons.account_id is '本人登录后自己关联的账号';
comment on column persons.merged_into is '与哪一位是同一人；各自的沿革都在，可拆开';
comment on column persons.confirmed_on is '最近一次有来源说到此人的日期';
comment on column persons.state is 'active 在册、left 已离开、erased 本人已删除，只留空壳以使人数可核';
create index persons_area_idx on persons (district, area, line) where merged_into is null and state = 'active';
create index persons_site_idx on persons (district, site_id) where site_id is not null;
create index persons_employer_idx on persons (district, employer_id) where employer_id is not null;
create index persons_merged_idx on persons (district, merged_into) where merged_into is not null;
create index persons_account_idx on persons (district, account_id) where account_id is not null;
call juxin_protect('persons');
grant select, insert, update on persons to juxin_app;

create table person_facts (
  district text not null,
  id uuid not null,
  person_id uuid not null,
  content_sealed text,
  mark text not null,
  phone_index text,
  citizen_index text,
  name_index text,
  source_kind text not null,
  source_key text not null,
  source_id uuid,
  source_name text not null,
  said_on date not null,
  last_on date not null,
  account_id uuid,
  unit_id uuid,
  at timestamptz not null,
  withdrawn_at timestamptz,
  constraint person_facts_pk primary key (district, id),
  constraint person_facts_once_key unique (district, person_id, source_key, mark),
  constraint person_facts_person_fk foreign key (district, person_id) references persons (district, id),
  constraint person_facts_source_known check (
    source_kind in ('self', 'visit', 'call', 'office', 'list', 'registration', 'development')
  )
);
comment on table person_facts is '一个来源对一个人身份信息的一种说法；新说法另起一行，从不改写';
comment on column person_facts.content_sealed is '加密的说法：姓名、电话、身份证号（可带遮盖）、出生日期、性别';
comment on column person_facts.mark is '说法的带密钥摘要：同一来源再说一遍只更新 last_on';
comment on column person_facts.phone_index is '整号的盲索引';
comment on column person_facts.citizen_index is '整个身份证号的盲索引';
comment on column person_facts.name_index is '整个姓名的盲索引';
comment on column person_facts.source_kind is 'self 本人、visit 走访、call 电话、office 经办人、list 名单、registration 登记、development 发展党员';
comment on column person_facts.source_key is '来源的固定标识，同一来源逐月相同';
comment on column person_facts.withdrawn_at is '已认定不实，不再采用，仍留存';
create index person_facts_phone_idx on person_facts (district, phone_index) where phone_index is not null;
create index person_facts_citizen_idx on person_facts (district, citizen_index) where citizen_index is not null;
create index person_facts_name_idx on person_facts (district, name_index) where name_index is not null;
call juxin_protect('person_facts');
grant select, insert, update on person_facts to juxin_app;

create table employments (
  district text not null,
  id uuid not null,
  person_id uuid not null,
  employer_id uuid,
  site_id uuid,
  employer_text text not null default '',
  area text,
  line text not null,
  mark text not null,
  from_on date,
  to_on date,
  source_kind text not null,
  source_key text not null,
  source_id uuid,
  source_name text not null,
  said_on date not null,
  last_on date not null,
  account_id uuid,
  unit_id uuid,
  at timestamptz not null,
  ended_by uuid,
  ended_source text,
  constraint employments_pk primary key (district, id),
  constraint employments_person_fk foreign key (district, person_id) references persons (district, id),
  constraint employments_employer_fk foreign key (district, employer_id) references employers (district, id),
  constraint employments_site_fk foreign key (district, site_id) references sites (district, id),
  constraint employments_days_in_order check (to_on is null or from_on is null or to_on >= from_on)
);
comment on table employments is '在哪里干活：单位、站点、条线、起止；换单位另起一行，从不改写';
comment on column employments.area is '在哪里干活；站点所在，或来源所说';
comment on column employments.employer_text is '名单所写、未能对上的单位名称';
comment on column employments.mark is '单位、站点、条线的摘要，同一来源再说一遍只更新 last_on';
comment on column employments.ended_source is '凭什么说到此为止';
create unique index employments_open_key on employments (district, person_id, source_key, mark) where to_on is null;
create index employments_person_idx on employments (district, person_id);
call juxin_protect('employments');
grant select, insert, update on employments to juxin_app;

create table residences (
  district text not null,
  id uuid not null,
  person_id uuid not null,
  area text not null,
  address_sealed text,
  mark text not null,
  from_on date,
  to_on date,
  source_kind text not null,
  source_key text not null,
  source_id uuid,
  source_name text not null,
  said_on date not null,
  last_on date not null,
  account_id uuid,
  unit_id uuid,
  at timestamptz not null,
  ended_by uuid,
  ended_source text,
  constraint residences_pk primary key (district, id),
  constraint residences_person_fk foreign key (district, person_id) references persons (district, id),
  constraint residences_days_in_order check (to_on is null or from_on is null or to_on >= from_on)
);
comment on column residences.address_sealed is '加密的地址，用本人密钥';
comment on table residences is '住在哪里：区划、加密的地址、起止；搬家另起一行，从不改写';
create unique index residences_open_key on residences (district, person_id, source_key, mark) where to_on is null;
create index residences_person_idx on residences (district, person_id);
call juxin_protect('residences');
grant select, insert, update on residences to juxin_app;

create table memberships (
  district text not null,
  id uuid not null,
  person_id uuid not null,
  content_sealed text,
  kind_mark text,
  status_mark text,
  unit_mark text,
  source_kind text not null,
  source_key text not null,
  source_id uuid,
  source_name text not null,
  said_on date not null,
  account_id uuid,
  unit_id uuid,
  at timestamptz not null,
  ended_on date,
  ended_by uuid,
  constraint memberships_pk primary key (district, id),
  constraint memberships_person_fk foreign key (district, person_id) references persons (district, id)
);
comment on table memberships is '党员、工会、团、妇联关系；敏感，连类别也加密';
comment on column memberships.content_sealed is '加密：类别、状态、所在组织、是否流动、起始日，用本人密钥';
comment on column memberships.kind_mark is '类别的带密钥摘要，供有权者筛选；没有密钥看不出是哪一类';
comment on column memberships.status_mark is '类别与状态的带密钥摘要';
comment on column memberships.unit_mark is '类别与本区所在组织的带密钥摘要';
create index memberships_person_idx on memberships (district, person_id);
create index memberships_kind_idx on memberships (district, kind_mark) where ended_on is null and kind_mark is not null;
call juxin_protect('memberships');
grant select, insert, update on memberships to juxin_app;

create table member_invitations (
  district text not null,
  id uuid not null,
  person_id uuid not null,
  words_sealed text,
  sent_by uuid not null,
  unit_id uuid,
  sent_at timestamptz not null,
  withdrawn_at timestamptz,
  answer_sealed text,
  answered_at timestamptz,
  constraint member_invitations_pk primary key (district, id),
  constraint member_invitations_person_fk foreign key (district, person_id) references persons (district, id)
);
comment on table member_invitations is '请“口袋党员”亮身份的邀请；答复是本人的，只有本人能写';
comment on column member_invitations.words_sealed is '加密的邀请的话';
comment on column member_invitations.answer_sealed is '加密的答复：愿意、不愿意、以后再说，及本人的话';
create unique index member_invitations_open_key on member_invitations (district, person_id)
  where answered_at is null and withdrawn_at is null;
create index member_invitations_person_idx on member_invitations (district, person_id);
call juxin_protect('member_invitations');
grant select, insert, update on member_invitations to juxin_app;

create table developments (
  district text not null,
  id uuid not null,
  person_id uuid not null,
  unit_id uuid not null,
  state text not null default 'open',
  started_at timestamptz not null,
  started_by uuid,
  ended_at timestamptz,
  reason_sealed text,
  version integer not null default 1,
  constraint developments_pk primary key (district, id),
  constraint developments_person_fk foreign key (district, person_id) references persons (district, id),
  constraint developments_unit_fk foreign key (district, unit_id) references units (district, id),
  constraint developments_state_known check (state in ('open', 'stopped', 'completed')),
  constraint developments_ended check ((state = 'open') = (ended_at is null))
);
comment on table developments is '发展党员：申请人到正式党员的全过程，走到哪一步只在加密的步骤里';
comment on column developments.reason_sealed is '加密的终止原因';
comment on column developments.unit_id is '负责的党组织';
create unique index developments_open_key on developments (district, person_id) where state = 'open';
create index developments_unit_idx on developments (district, unit_id, state);
call juxin_protect('developments');
grant select, insert, update on developments to juxin_app;

create table development_steps (
  district text not null,
  id uuid not null,
  development_id uuid not null,
  seq integer not null,
  content_sealed text not null,
  account_id uuid,
  unit_id uuid,
  at timestamptz not null,
  constraint development_steps_pk primary key (district, id),
  constraint development_steps_order_key unique (district, development_id, seq),
  constraint development_steps_fk foreign key (district, development_id) references developments (district, id)
);
comment on table development_steps is '25 步中做了的每一步与撤回，只追加';
comment on column development_steps.content_sealed is '加密：第几步、哪天、材料、票数、备注，或撤回了哪一步';
call juxin_protect('development_steps');
grant select, insert on development_steps to juxin_app;

create table person_merges (
  district text not null,
  id uuid not null,
  kept_id uuid not null,
  other_id uuid not null,
  moved uuid[] not null,
  reason text not null,
  by_account uuid,
  at timestamptz not null,
  undone_at timestamptz,
  undone_by uuid,
  constraint person_merges_pk primary key (district, id),
  constraint person_merges_kept_fk foreign key (district, kept_id) references persons (district, id),
  constraint person_merges_other_fk foreign key (district, other_id) references persons (district, id)
);
comment on table person_merges is '两位从业者认定为同一人；可撤销，撤销后各归各的';
comment on column person_merges.moved is '随之改归的从业者（含此前已并入者），撤销时据此还原';
create index person_merges_other_idx on person_merges (district, other_id) where undone_at is null;
call juxin_protect('person_merges');
grant select, insert, update on person_merges to juxin_app;

alter table accesses add column person_id uuid;
comment on column accesses.person_id is '被查看的从业者；本人关联账号后可见';
create index accesses_person_idx on accesses (district, person_id) where person_id is not null;
