-- What was done is a key and its arguments from now on, and put into words for whoever reads it. Lines written before
-- have no arguments: they keep their sentence, and the hash over it.
alter table audit_entry add column arguments text[];
