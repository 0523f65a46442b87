create table roster_models (
  district text not null,
  id uuid not null,
  version integer not null,
  model jsonb not null,
  decisions integer not null,
  digest text not null,
  restores integer,
  account_id uuid not null,
  at timestamptz not null,
  constraint roster_models_pk primary key (district, id),
  constraint roster_models_version_key unique (district, version),
  constraint roster_models_version_from_one check (version >= 1),
  constraint roster_models_restores_earlier check (restores is null or restores < version)
);
comment on table roster_models is '名册比对模型的各版本，只追加；最后一版在用，一版也没有时用随软件来的第 0 版';
comment on column roster_models.model is '各列各级的 m、u，与起点；没有个人信息';
comment on column roster_models.decisions is '学自多少条判定';
comment on column roster_models.digest is '所学判定的摘要：看到的与采用的是同一批';
comment on column roster_models.restores is '恢复到哪一版；为空则为新学的';
call juxin_protect('roster_models');
grant select, insert on roster_models to juxin_app;

alter table roster_lists add column model_version integer not null default 0;
comment on column roster_lists.model_version is '用哪一版模型比对的；此前的名单不因新版本而改';

create table roster_list_work (
  district text not null,
  list_id uuid not null,
  work jsonb not null,
  constraint roster_list_work_pk primary key (district, list_id),
  constraint roster_list_work_list_fk foreign key (district, list_id) references roster_lists (district, id)
);
comment on table roster_list_work is '一份名单比对时的统计：各取对规则、阈值、各种吻合情形的对数；只有计数';
comment on column roster_list_work.work is '统计内容，JSON：行数、取对规则、阈值曲线、各种吻合情形的对数';
call juxin_protect('roster_list_work');
grant select, insert on roster_list_work to juxin_app;
