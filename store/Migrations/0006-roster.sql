-- Which roster it is: every import gives it a new version, so that what a process keeps of it between turns is known to be of this one.
create table roster (
    id bigint primary key,
    version text not null
);
insert into roster (id, version) values (1, '');
