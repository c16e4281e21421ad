-- Times whose sensor readings are not to be counted, who marked them, and who took that back. The readings are not touched.
create table exclusion (
    patient_id    uuid not null references patient deferrable initially deferred,
    id            uuid not null,
    begins        timestamptz not null,
    -- the first moment that counts again
    ends          timestamptz not null,
    reason        text not null check (reason in ('COMPRESSION_LOW', 'FAILING_SENSOR', 'WARM_UP', 'OTHER')),
    text          text check (length(text) between 1 and 120),
    marked_by     uuid not null references account deferrable initially deferred,
    marked        timestamptz not null,
    -- an id of account, as text: what maps it to objects cannot read a uuid that is null
    taken_back_by text check (taken_back_by ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
    taken_back    timestamptz,
    primary key (patient_id, id),
    check (begins < ends),
    check ((taken_back is null) = (taken_back_by is null))
);
create index exclusion_by_time on exclusion (patient_id, ends);
