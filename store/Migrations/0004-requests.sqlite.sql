create table proof_contents (
    id text primary key,
    content blob not null
);
