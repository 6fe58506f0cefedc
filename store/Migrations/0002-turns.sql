-- What turns leave behind. Instants are Unix milliseconds.

create table conversations (
    conversation_id text primary key,
    conversation_type text not null,
    channel_id text not null,
    service_url text not null,
    tenant_id text,
    aad_object_id text,
    person_id text,
    bot_id text not null,
    user_mri text,
    team_id text,
    teams_channel_id text,
    locale text,
    time_zone text,
    state text,
    status text not null,
    status_reason text,
    last_seen_at bigint not null,
    updated_at bigint not null,
    version bigint not null
);
create index conversations_by_person on conversations (person_id);
create index conversations_by_object on conversations (tenant_id, aad_object_id);

create table deliveries (
    key text primary key,
    claimed_at bigint not null,
    status integer,
    body text
);

create table outbox (
    id text primary key,
    position bigint not null unique,
    conversation_id text,
    service_url text not null,
    kind text not null,
    payload text not null,
    reply_to_id text,
    created_at bigint not null,
    due_at bigint not null,
    attempts integer not null,
    status text not null,
    last_error text,
    tenant_id text,
    member_id text
);
create index outbox_by_conversation on outbox (conversation_id, position);

-- Append-only: every entry's hash covers the one before it, and the head knows the last.
create table audit (
    seq bigint primary key,
    at bigint not null,
    actor text not null,
    action text not null,
    subject text not null,
    details text not null,
    previous_hash text not null,
    hash text not null
);

create table audit_head (
    id integer primary key,
    seq bigint not null,
    hash text not null
);
insert into audit_head (id, seq, hash) values (1, 0, '');
