-- What the import brings. The keys are those of the import contract, stored in lower case.

create table partners (
    id text primary key,
    name text not null,
    name_key text not null,
    type text not null,
    level text,
    level_since text,
    regions text not null default '',
    focus text not null default '',
    tenant_id text,
    distributor_id text
);
create index partners_by_name on partners (name_key);
create index partners_by_tenant on partners (tenant_id);

create table people (
    id text primary key,
    partner_id text,
    name text not null,
    email text,
    entra_object_id text,
    region text,
    roles text not null default '',
    active integer not null default 1,
    left_on text,
    time_zone text,
    locale text
);
create index people_by_partner on people (partner_id);
create index people_by_email on people (email);
create index people_by_object on people (entra_object_id);

-- Made on first contact. Apart from people, so that a new import keeps them.
create table person_links (
    tenant_id text not null,
    object_id text not null,
    person_id text not null,
    linked_at bigint not null,
    primary key (tenant_id, object_id)
);
create index person_links_by_person on person_links (person_id);

-- An empty region stands for all regions.
create table assignments (
    partner_id text not null,
    role text not null,
    region text not null default '',
    person_id text not null,
    primary key (partner_id, role, region)
);
create index assignments_by_person on assignments (person_id);

create table certifications (
    person_id text not null,
    certificate text not null,
    product text,
    passed_on text not null,
    renewed_on text,
    primary key (person_id, certificate, passed_on)
);

create table revenue (
    partner_id text not null,
    region text not null,
    year integer not null,
    annual_revenue_cents bigint,
    net_mrr_cents bigint,
    primary key (partner_id, region, year)
);

create table success_plans (
    partner_id text not null,
    year integer not null,
    submitted_on text,
    agreed_on text,
    last_review_on text,
    primary key (partner_id, year)
);

create table ask_an_expert (
    partner_id text not null,
    year integer not null,
    partner_led_integrations integer,
    recommended_on text,
    recommended_by text,
    sponsored_by text,
    enrolled_on text,
    last_case_on text,
    primary key (partner_id, year)
);

create table customers (
    id text primary key,
    name text not null,
    name_key text not null,
    domain text,
    country text,
    region text,
    named_client_since text,
    products text not null default '',
    partner_id text,
    support_package text,
    parent_customer_id text
);
create index customers_by_name on customers (partner_id, name_key);
create index customers_by_domain on customers (partner_id, domain);

create table notices (
    partner_id text not null,
    kind text not null,
    noticed_on text not null,
    remedied_on text,
    primary key (partner_id, kind, noticed_on)
);
