-- Somebody who left keeps the name under which they were seen looking, and nothing else of the work.
alter table staff_member add column departed timestamptz;
-- Whom an invitation is for, as long as nobody has used it.
alter table invitation add column address text;
