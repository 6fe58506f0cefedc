alter table guide_passages add column search tsvector
    generated always as (setweight(to_tsvector('english', section_words), 'A') || setweight(to_tsvector('english', words), 'B')) stored;
create index guide_passages_by_search on guide_passages using gin (search);
