alter table station_applications add column roughly boolean not null default false;
comment on column station_applications.roughly is '申请人没有在地图上指出位置：坐标取所在社区中部，通过后由受理单位放准';
