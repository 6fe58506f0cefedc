create table offered_contents (
    id text primary key,
    content bytea not null
);
