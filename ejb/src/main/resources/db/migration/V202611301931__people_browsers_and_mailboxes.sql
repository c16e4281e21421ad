-- What a browser was known by before its last sign-in, and until when: two tabs that sign in at once show the same.
alter table known_browser add column former_hash bytea;
alter table known_browser add column renamed timestamptz;
create index known_browser_former on known_browser (former_hash);

-- A mailbox that said yes keeps its code, to say no with until the account has moved. What said yes before has none any more.
alter table email_change add column old_yes boolean not null default false;
alter table email_change add column new_yes boolean not null default false;
update email_change set old_yes = old_hash is null, new_yes = new_hash is null;
