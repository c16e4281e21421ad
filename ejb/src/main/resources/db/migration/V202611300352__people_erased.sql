-- Who was erased: no id and no name, only hashes of ids, so that whoever comes back out of a backup is found and erased
-- again. The same list is a file outside of what a backup holds (docs/decisions/0019).
create table erased_person (
    receipt      uuid primary key,
    -- SHA-256 of the id, as text
    account_hash bytea not null unique,
    patient_hash bytea,
    erased       timestamptz not null
);

-- Who marked an exclusion of somebody else's may be erased; what they marked stays, by an id that says nothing any more.
alter table exclusion drop constraint exclusion_marked_by_fkey;
