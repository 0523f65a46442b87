create table roster_sources (
  district text not null,
  id uuid not null,
  name text not null,
  kind text not null,
  unit_id uuid not null,
  area text not null,
  line text not null,
  one_to_one boolean not null,
  checks integer not null default 1,
  columns jsonb not null default '[]',
  encoding_key_sealed text,
  active boolean not null default true,
  created_at timestamptz not null,
  version integer not null default 1,
  constraint roster_sources_pk primary key (district, id),
  constraint roster_sources_name_key unique (district, name),
  constraint roster_sources_unit_fk foreign key (district, unit_id) references units (district, id),
  constraint roster_sources_kind_known check (
    kind in ('platform', 'siteHead', 'street', 'community', 'union', 'partyOrganisation', 'department', 'registration')
  ),
  constraint roster_sources_checks_range check (checks in (1, 2))
);
comment on table roster_sources is '名册来源：谁交名单（平台、站长、街道、社区、工会、党组织、部门、登记机关），归哪个单位管';
comment on column roster_sources.one_to_one is '同一份名单里一人只有一行';
comment on column roster_sources.checks is '疑似同人需几人判定；2 为互不可见的双人核对';
comment on column roster_sources.columns is '上次确认的表头与各列含义，下次照用';
comment on column roster_sources.encoding_key_sealed is '加密的编码密钥：只交编码、不交明文的来源才有';
call juxin_protect('roster_sources');
grant select, insert, update on roster_sources to juxin_app;

create table roster_lists (
  district text not null,
  id uuid not null,
  source_id uuid not null,
  period text not null,
  mode text not null,
  format text not null,
  state text not null,
  reason text,
  area text not null,
  line text not null,
  unit_id uuid not null,
  file_name_sealed text,
  bytes integer not null,
  part_bytes integer not null,
  parts integer[] not null default '{}',
  content_hash text,
  layout jsonb not null default '{}',
  columns jsonb not null default '[]',
  warnings jsonb not null default '[]',
  rows_total integer not null default 0,
  rows_done integer not null default 0,
  good integer not null default 0,
  bad integer not null default 0,
  linked integer not null default 0,
  added integer not null default 0,
  doubtful integer not null default 0,
  encoded integer not null default 0,
  said_up_to integer not null default 0,
  submitted_by uuid,
  submitted_at timestamptz not null,
  ready_at timestamptz,
  version integer not null default 1,
  constraint roster_lists_pk primary key (district, id),
  constraint roster_lists_source_fk foreign key (district, source_id) references roster_sources (district, id),
  constraint roster_lists_unit_fk foreign key (district, unit_id) references units (district, id),
  constraint roster_lists_period_shape check (period ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  constraint roster_lists_mode_known check (mode in ('replace', 'supplement')),
  constraint roster_lists_format_known check (format in ('file', 'rows', 'encoded')),
  constraint roster_lists_state_known check (
    state in ('uploading', 'reading', 'columns', 'linking', 'ready', 'refused', 'withdrawn')
  ),
  constraint roster_lists_refused_has_reason check (state <> 'refused' or reason is not null)
);
comment on table roster_lists is '交来的一份名单，从上传到比对完成';
comment on column roster_lists.period is '所属月份 YYYY-MM';
comment on column roster_lists.mode is 'replace 替换本月此前的，supplement 补充（如改好的错行）';
comment on column roster_lists.state is 'uploading 上传中、reading 识别中、columns 待确认各列、linking 比对中、ready 可用、refused 不能用、withdrawn 已撤回';
comment on column roster_lists.parts is '已收到的分段，断开后从缺的那段续传';
comment on column roster_lists.said_up_to is '到第几行为止，所说的已写入各人的信息';
comment on column roster_lists.content_hash is '内容的带密钥摘要，同一份名单不收两次';
comment on column roster_lists.file_name_sealed is '加密的文件名，用名单的密钥';
comment on column roster_lists.warnings is '要先看过才能继续的提醒：在别的区划、与上月一样';
comment on column roster_lists.layout is '名单在第几张表、表头到第几行为止';
comment on column roster_lists.columns is '各列的含义，识别后可改';
create index roster_lists_source_idx on roster_lists (district, source_id, period, submitted_at desc);
create index roster_lists_period_idx on roster_lists (district, period, state);
create index roster_lists_hash_idx on roster_lists (district, content_hash) where content_hash is not null;
call juxin_protect('roster_lists');
grant select, insert, update on roster_lists to juxin_app;

create table roster_rows (
  district text not null,
  list_id uuid not null,
  row integer not null,
  state text not null,
  area text not null,
  line text not null,
  fingerprint text not null,
  content_sealed text,
  issues jsonb not null default '[]',
  person_id uuid,
  made_person_id uuid,
  probability real,
  marks jsonb not null default '{}',
  constraint roster_rows_pk primary key (district, list_id, row),
  constraint roster_rows_list_fk foreign key (district, list_id) references roster_lists (district, id),
  constraint roster_rows_state_known check (state in ('bad', 'linked', 'added', 'doubtful', 'encoded')),
  constraint roster_rows_person_with_state check ((state in ('linked', 'added')) = (person_id is not null))
);
comment on table roster_rows is '名单的每一行：所说的内容加密，连到哪位从业者';
comment on column roster_rows.row is '原表行号，从 1 起';
comment on column roster_rows.fingerprint is '本来源内这一行身份内容的带密钥摘要：下月同样的行沿用已有结论';
comment on column roster_rows.content_sealed is '用名单的密钥加密的内容；清除名单即销毁密钥';
comment on column roster_rows.issues is '哪一格有什么问题，只有代码';
comment on column roster_rows.state is 'bad 有错未收、linked 连到已有的人、added 新增的人、doubtful 待复核、encoded 只有编码且未连上';
comment on column roster_rows.made_person_id is '因判定为不是同一人而为这一行新建的从业者；撤销后再判时照用';
comment on column roster_rows.marks is '手机号、身份证号、出生日期、政治面貌说法的带密钥摘要，供各来源互比；没有密钥看不出说了什么';
create index roster_rows_person_idx on roster_rows (district, person_id) where person_id is not null;
create index roster_rows_state_idx on roster_rows (district, list_id, state) where state in ('bad', 'doubtful');
call juxin_protect('roster_rows');
grant select, insert, update on roster_rows to juxin_app;

create table roster_jobs (
  district text not null,
  id uuid not null,
  kind text not null,
  subject_id uuid not null,
  state text not null,
  attempts integer not null default 0,
  leased_until timestamptz,
  lease text,
  error text,
  created_at timestamptz not null,
  constraint roster_jobs_pk primary key (district, id),
  constraint roster_jobs_kind_known check (kind in ('read', 'take', 'reconcile', 'say')),
  constraint roster_jobs_state_known check (state in ('waiting', 'running', 'done', 'failed'))
);
comment on table roster_jobs is '名单的后台工作；进程中断后租约到期，由下一个进程接着做';
create unique index roster_jobs_open_key on roster_jobs (district, kind, subject_id) where state in ('waiting', 'running');
create index roster_jobs_open_idx on roster_jobs (district, created_at) where state in ('waiting', 'running');
call juxin_protect('roster_jobs');
grant select, insert, update, delete on roster_jobs to juxin_app;

create table roster_pairs (
  district text not null,
  id uuid not null,
  list_id uuid not null,
  row integer not null,
  person_id uuid not null,
  area text not null,
  line text not null,
  probability real not null,
  weight real not null,
  explanation_sealed text,
  checks integer not null,
  state text not null,
  decided_at timestamptz,
  version integer not null default 1,
  constraint roster_pairs_pk primary key (district, id),
  constraint roster_pairs_once_key unique (district, list_id, row, person_id),
  constraint roster_pairs_row_fk foreign key (district, list_id, row) references roster_rows (district, list_id, row),
  constraint roster_pairs_state_known check (state in ('open', 'unsure', 'disputed', 'same', 'different', 'gone'))
);
comment on table roster_pairs is '疑似同人：名单的一行与一位从业者，待人判定';
comment on column roster_pairs.explanation_sealed is '加密的比对理由：各项的结论与权重，供人看懂';
comment on column roster_pairs.state is 'open 待判、unsure 拿不准、disputed 两人判得不同、same 同一人、different 不是同一人、gone 名单已被替换';
create index roster_pairs_open_idx on roster_pairs (district, probability desc, id) where state in ('open', 'unsure', 'disputed');
call juxin_protect('roster_pairs');
grant select, insert, update on roster_pairs to juxin_app;

create table roster_decisions (
  district text not null,
  id uuid not null,
  pair_id uuid not null,
  seq integer not null,
  verdict text not null,
  note_sealed text,
  account_id uuid not null,
  unit_id uuid,
  at timestamptz not null,
  constraint roster_decisions_pk primary key (district, id),
  constraint roster_decisions_order_key unique (district, pair_id, seq),
  constraint roster_decisions_pair_fk foreign key (district, pair_id) references roster_pairs (district, id),
  constraint roster_decisions_verdict_known check (verdict in ('same', 'different', 'unsure', 'undo'))
);
comment on table roster_decisions is '对疑似同人的每一次判定与撤销，只追加';
comment on column roster_decisions.note_sealed is '加密的说明';
call juxin_protect('roster_decisions');
grant select, insert on roster_decisions to juxin_app;

create table roster_apart (
  district text not null,
  id uuid not null,
  person_a uuid not null,
  person_b uuid not null,
  pair_id uuid not null,
  at timestamptz not null,
  lifted_at timestamptz,
  constraint roster_apart_pk primary key (district, id),
  constraint roster_apart_order check (person_a < person_b)
);
comment on table roster_apart is '已确认不是同一人的两位从业者：新名单不得再把他们合并';
create unique index roster_apart_key on roster_apart (district, person_a, person_b) where lifted_at is null;
call juxin_protect('roster_apart');
grant select, insert, update on roster_apart to juxin_app;
