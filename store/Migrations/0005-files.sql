-- Files on their way between people and the bot.

-- What somebody was offered: text that was made for them, or a proof. What is in a text stands apart.
create table offered_files (
    id text primary key,
    person_id text not null,
    name text not null,
    size bigint not null,
    proof_id text,
    offered_at bigint not null,
    accepted_at bigint
);
create index offered_files_by_time on offered_files (offered_at);

-- What somebody sent, until it was fetched. Without a number it is not known yet for which activity it is.
create table incoming_files (
    id text primary key,
    batch text not null,
    position bigint not null,
    person_id text not null,
    number bigint,
    of_cost bigint,
    name text not null,
    download_url text not null,
    received_at bigint not null
);
create index incoming_files_by_batch on incoming_files (batch, position);
create index incoming_files_by_time on incoming_files (received_at);
