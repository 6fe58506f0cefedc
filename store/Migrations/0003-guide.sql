-- The operator's own copy of the guide, cut into passages: the current one has the highest id, the one before it is kept to compare with.

create table guides (
    id bigint primary key,
    file text not null,
    label text not null,
    effective_from text,
    hash text not null,
    imported_at bigint not null,
    passages bigint not null
);

-- The last two columns are for the search: words in lower case with blanks between them, so that both engines see the same.
create table guide_passages (
    guide_id bigint not null,
    ordinal bigint not null,
    section text not null,
    heading text not null,
    is_table bigint not null,
    text text not null,
    section_words text not null,
    words text not null,
    primary key (guide_id, ordinal)
);
create index guide_passages_by_section on guide_passages (guide_id, section, heading, ordinal);

-- Every word of the current guide once, for words that are not typed to their end.
create table guide_words (
    word text primary key
);

-- Questions to look at, without anybody's name.
create table reviews (
    id bigint primary key,
    at bigint not null,
    kind text not null,
    words text not null,
    topic text not null,
    place text not null
);
