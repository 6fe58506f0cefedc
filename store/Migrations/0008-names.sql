-- A long name is found by its first eight letters less any two. It was by its first ten, less none, one or two of them, in twice as many rows.
delete from deal_names
 where substr(name, 1, 2) not in ('n:', 'd:')
   and number in (select k.number from deal_names k where substr(k.name, 1, 2) = 'n:' and length(k.name) >= 10);

with place (at) as (values (1), (2), (3), (4), (5), (6), (7), (8)),
     start (letters, number) as (select substr(name, 3, 8), number from deal_names where substr(name, 1, 2) = 'n:' and length(name) >= 10)
insert into deal_names (name, number)
select distinct substr(s.letters, 1, a.at - 1) || substr(s.letters, a.at + 1, b.at - a.at - 1) || substr(s.letters, b.at + 1), s.number
  from start s cross join place a join place b on b.at > a.at
 where true
on conflict (name, number) do nothing;
