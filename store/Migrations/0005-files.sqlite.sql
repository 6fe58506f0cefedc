create table offered_contents (
    id text primary key,
    content blob not null
);
