-- What was said before a decision that can still be undone.
alter table requests add column note_before text;
-- Extensions that were asked for wait for their approver too, and there are few of them.
create index requests_wanting on requests (approver_id) where wants_extension = 1;
