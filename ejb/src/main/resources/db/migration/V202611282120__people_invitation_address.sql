-- An invitation is for the address its letter went to. Of those on their way nobody knows it any more: they are sent anew.
delete from invitation where used is null;
alter table invitation add column address_hash bytea not null default '';
alter table invitation alter column address_hash drop default;
