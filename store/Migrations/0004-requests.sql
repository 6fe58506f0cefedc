-- Deal registrations and market development funds.

-- The last number given out: a number is never used again, also not when its draft is thrown away.
create table request_numbers (
    id integer primary key,
    last bigint not null
);
insert into request_numbers (id, last) values (1, 1000);

-- The number is "integer" so that SQLite keeps the rows in its order and every index ends with it. The long texts come last. The first index
-- holds all that lists of many partners ask for.
create table requests (
    number integer primary key,
    kind text not null,
    state text not null,
    partner_id text not null,
    region text,
    requester_id text not null,
    approver_id text,
    on_behalf_of_id text,
    title_key text not null,
    amount_cents bigint,
    due_on text,
    granted_cents bigint,
    until_day text,
    extensions bigint not null,
    wants_extension bigint not null,
    is_held bigint not null,
    created_at bigint not null,
    submitted_at bigint,
    decided_at bigint,
    decided_by_id text,
    undecided text,
    tell_at bigint,
    version bigint not null,
    title text not null,
    note text,
    fields text not null
);
create index requests_by_partner on requests (partner_id, state, kind, until_day, due_on, title_key);
create index requests_by_approver on requests (approver_id, state, kind, submitted_at, until_day);
create index requests_by_requester on requests (requester_id, state, kind);
create index requests_by_until on requests (until_day);
create index requests_by_due on requests (due_on);

-- Which open deal has a customer for a product: the primary key decides between two that ask at once.
create table protections (
    customer_key text not null,
    product text not null,
    number bigint not null,
    primary key (customer_key, product)
);
create index protections_by_number on protections (number);

-- By what an open deal's customer is found again, also one that is held: its keys, and its name with a letter left out.
create table deal_names (
    name text not null,
    number bigint not null,
    primary key (name, number)
);
create index deal_names_by_number on deal_names (number);

create table request_alarms (
    number bigint not null,
    alarm text not null,
    due_at bigint not null,
    primary key (number, alarm)
);
create index request_alarms_by_time on request_alarms (due_at);

create table delegations (
    person_id text primary key,
    deputy_id text not null,
    from_day text not null,
    until_day text not null
);

-- Which message shows which request to whom.
create table sent_cards (
    id text primary key,
    number bigint not null,
    position bigint not null,
    person_id text not null,
    conversation_id text,
    service_url text,
    tenant_id text,
    activity_id text,
    sent_at bigint not null
);
create index sent_cards_by_number on sent_cards (number, position);
alter table outbox add column card_id text;

create table mdf_budgets (
    partner_id text not null,
    year integer not null,
    quarter integer not null,
    budget_cents bigint not null,
    primary key (partner_id, year, quarter)
);

-- What became of the budgets; append-only.
create table mdf_ledger (
    id bigint primary key,
    partner_id text not null,
    year integer not null,
    quarter integer not null,
    kind text not null,
    amount_cents bigint not null,
    number bigint,
    at bigint not null,
    by_id text not null
);
create index mdf_ledger_by_quarter on mdf_ledger (partner_id, year, quarter, id);

-- The files that prove a claim. What is in them stands apart.
create table proofs (
    id text primary key,
    number bigint not null,
    of_cost bigint not null,
    name text not null,
    content_type text not null,
    size bigint not null,
    added_by_id text not null,
    added_at bigint not null
);
create index proofs_by_number on proofs (number);

create index audit_by_subject on audit (subject, seq);
create index customers_anywhere_by_name on customers (name_key);
create index customers_anywhere_by_domain on customers (domain);
