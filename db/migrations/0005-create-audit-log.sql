create table audit_log (
  district text not null,
  seq bigint not null,
  id uuid not null,
  at timestamptz not null,
  account_id uuid,
  actor text not null,
  action text not null,
  subject_kind text not null,
  subject_id text not null,
  before jsonb,
  after jsonb,
  request_id text not null,
  previous_hash text not null,
  hash text not null,
  constraint audit_log_pk primary key (district, seq),
  constraint audit_log_id_key unique (district, id)
);
comment on table audit_log is '审计日志：每次写入一行，SM3 链，按区县各成一链；应用只能追加';
comment on column audit_log.previous_hash is '上一行的摘要，首行为 64 个 0';
comment on column audit_log.hash is '本行的 SM3 摘要，含上一行的摘要';
comment on column audit_log.before is '写入前的状态；只有密文或遮盖后的值';
comment on column audit_log.after is '写入后的状态；只有密文或遮盖后的值';
create index audit_log_subject_idx on audit_log (district, subject_kind, subject_id);
create index audit_log_at_idx on audit_log (district, at desc);
call juxin_protect('audit_log');
grant select, insert on audit_log to juxin_app;

create table submissions (
  district text not null,
  account_id uuid not null,
  key uuid not null,
  route text not null,
  request_hash text not null,
  response_sealed text,
  at timestamptz not null,
  constraint submissions_pk primary key (district, account_id, key)
);
create index submissions_at_idx on submissions (district, at);
comment on table submissions is '已提交的写请求及其答复；同一键再次提交得到同一答复';
comment on column submissions.request_hash is '请求内容的摘要：同一键不得换内容';
comment on column submissions.response_sealed is '加密的答复，一周后清除';
call juxin_protect('submissions');
grant select, insert, update, delete on submissions to juxin_app;
