-- The names of a deal are taken away by name, so nobody looks for them by its number; without a row id they are one tree instead of three.
create table deal_names_in_one_tree (
    name text not null,
    number bigint not null,
    primary key (name, number)
) without rowid;
insert into deal_names_in_one_tree (name, number) select name, number from deal_names;
drop table deal_names;
alter table deal_names_in_one_tree rename to deal_names;
