create table proof_contents (
    id text primary key,
    content bytea not null
);
