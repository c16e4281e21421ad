-- Bytes as they came, once a patient. patient_id is in every key of patient data: see docs/data-model.md.
CREATE TABLE capture (
    patient_id  uuid        NOT NULL,
    id          uuid        NOT NULL,
    sha256      char(64)    NOT NULL,
    size        bigint      NOT NULL CHECK (size > 0),
    file_name   text        NOT NULL,
    received_at timestamptz NOT NULL,
    family      text,
    model       text,
    date_order  text,
    PRIMARY KEY (patient_id, id),
    UNIQUE (patient_id, sha256)
);

CREATE TABLE capture_bytes (
    patient_id uuid  NOT NULL,
    capture_id uuid  NOT NULL,
    data       bytea NOT NULL,
    PRIMARY KEY (patient_id, capture_id),
    FOREIGN KEY (patient_id, capture_id) REFERENCES capture ON DELETE CASCADE
);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'captures are never changed' USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER captures_never_change BEFORE UPDATE ON capture_bytes
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What the last decoding of a capture gave.
CREATE TABLE capture_reading (
    patient_id      uuid        NOT NULL,
    capture_id      uuid        NOT NULL,
    family          text,
    decoder_version int         NOT NULL,
    is_readable     boolean     NOT NULL,
    events          int         NOT NULL,
    read_at         timestamptz NOT NULL,
    all_problems    int         NOT NULL,
    is_outdated     boolean     NOT NULL DEFAULT false,
    PRIMARY KEY (patient_id, capture_id),
    FOREIGN KEY (patient_id, capture_id) REFERENCES capture ON DELETE CASCADE
);

CREATE TABLE capture_problem (
    patient_id uuid NOT NULL,
    capture_id uuid NOT NULL,
    n          int  NOT NULL,
    place      text NOT NULL,
    message    text NOT NULL,
    PRIMARY KEY (patient_id, capture_id, n),
    FOREIGN KEY (patient_id, capture_id) REFERENCES capture_reading ON DELETE CASCADE
);

-- The id is made by the client, so it is unique for its patient only. A received upload is the capture of its hash.
CREATE TABLE upload (
    patient_id    uuid        NOT NULL,
    id            uuid        NOT NULL,
    sha256        char(64)    NOT NULL,
    size          bigint      NOT NULL CHECK (size > 0),
    file_name     text        NOT NULL,
    family        text,
    model         text,
    date_order    text,
    state         text        NOT NULL CHECK (state IN ('STARTED', 'RECEIVED', 'DECODED', 'UNREADABLE')),
    started_at    timestamptz NOT NULL,
    received_at   timestamptz,
    new_events    int         NOT NULL DEFAULT 0,
    already_there int         NOT NULL DEFAULT 0,
    replaced      int         NOT NULL DEFAULT 0,
    PRIMARY KEY (patient_id, id),
    CHECK ((state = 'STARTED') = (received_at IS NULL))
);

CREATE INDEX upload_undecoded ON upload (received_at) WHERE state = 'RECEIVED';
CREATE INDEX upload_unfinished ON upload (started_at) WHERE state = 'STARTED';

CREATE TABLE upload_chunk (
    patient_id uuid  NOT NULL,
    upload_id  uuid  NOT NULL,
    n          int   NOT NULL CHECK (n >= 0),
    data       bytea NOT NULL CHECK (length(data) BETWEEN 1 AND 1048576),
    PRIMARY KEY (patient_id, upload_id, n),
    FOREIGN KEY (patient_id, upload_id) REFERENCES upload ON DELETE CASCADE
);

-- What a capture does not say of its device is empty text.
CREATE TABLE owned_device (
    patient_id          uuid        NOT NULL,
    id                  uuid        NOT NULL,
    family              text        NOT NULL,
    model               text        NOT NULL,
    serial              text        NOT NULL,
    last_read           timestamptz NOT NULL,
    clock_ahead_seconds bigint,
    PRIMARY KEY (patient_id, id),
    UNIQUE (patient_id, family, model, serial)
);

-- The archive: a patient's day of one stream is one chunk (docs/decisions, docs/data-model.md).
CREATE TABLE archive (
    patient_id uuid PRIMARY KEY,
    zone       text NOT NULL
);

CREATE TABLE event_stream (
    patient_id uuid     NOT NULL,
    stream_id  int      NOT NULL,
    device_id  uuid     NOT NULL,
    contents   smallint NOT NULL,
    PRIMARY KEY (patient_id, stream_id),
    UNIQUE (patient_id, device_id, contents),
    FOREIGN KEY (patient_id, device_id) REFERENCES owned_device ON DELETE CASCADE
);

CREATE TABLE stream_chunk (
    patient_id uuid     NOT NULL,
    stream_id  int      NOT NULL,
    day        date     NOT NULL,
    codec      smallint NOT NULL,
    n          int      NOT NULL CHECK (n > 0),
    rev        int      NOT NULL,
    first_at   timestamptz,
    last_at    timestamptz,
    data       bytea    NOT NULL,
    PRIMARY KEY (patient_id, stream_id, day),
    FOREIGN KEY (patient_id, stream_id) REFERENCES event_stream ON DELETE CASCADE
);

-- Chunks are compressed by their codec: the database need not try again.
ALTER TABLE stream_chunk ALTER COLUMN data SET STORAGE EXTERNAL;
CREATE INDEX stream_chunk_placed ON stream_chunk (patient_id, last_at);

-- Sensor readings of the same key, in mg/dL, with the limits for adults.
CREATE TABLE daily_summary (
    patient_id       uuid             NOT NULL,
    stream_id        int              NOT NULL,
    day              date             NOT NULL,
    readings         int              NOT NULL,
    sum_mg_per_dl    double precision NOT NULL,
    lowest_mg_per_dl double precision NOT NULL,
    highest_mg_per_dl double precision NOT NULL,
    very_low         int              NOT NULL,
    low              int              NOT NULL,
    in_range         int              NOT NULL,
    high             int              NOT NULL,
    very_high        int              NOT NULL,
    PRIMARY KEY (patient_id, stream_id, day),
    FOREIGN KEY (patient_id, stream_id, day) REFERENCES stream_chunk ON DELETE CASCADE
);

-- Former versions of records that their device rewrote.
CREATE TABLE replaced_event (
    patient_id  uuid   NOT NULL,
    n           bigint GENERATED ALWAYS AS IDENTITY,
    stream_id   int    NOT NULL,
    day         date   NOT NULL,
    placed_at   timestamptz,
    line        text   NOT NULL,
    capture_id  uuid   NOT NULL,
    replaced_by uuid   NOT NULL,
    PRIMARY KEY (patient_id, n),
    FOREIGN KEY (patient_id, stream_id, day) REFERENCES stream_chunk ON DELETE CASCADE
);
