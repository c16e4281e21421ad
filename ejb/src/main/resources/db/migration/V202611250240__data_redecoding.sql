-- Decoding again (docs/decisions/0013). A row is one difference between what is kept and what the decoders of now say.
-- A patient has at most one that is open; asked_for and apply_for name the clinic whose administrator asked.
CREATE TABLE redecoding (
    patient_id  uuid        NOT NULL,
    id          uuid        NOT NULL,
    reason      text        NOT NULL CHECK (reason IN ('ASKED', 'ANSWER', 'MOVE')),
    state       text        NOT NULL CHECK (state IN ('ASKED', 'READY', 'APPLYING', 'APPLIED', 'NOTHING', 'FAILED')),
    asked_at    timestamptz NOT NULL,
    computed_at timestamptz,
    applied_at  timestamptz,
    applied_by  uuid,
    applied_for uuid,
    attempts    int         NOT NULL DEFAULT 0,
    is_renewed  boolean     NOT NULL DEFAULT false,
    digest      char(64),
    added       int         NOT NULL DEFAULT 0,
    changed     int         NOT NULL DEFAULT 0,
    gone        int         NOT NULL DEFAULT 0,
    PRIMARY KEY (patient_id, id)
);

CREATE UNIQUE INDEX redecoding_open ON redecoding (patient_id) WHERE state IN ('ASKED', 'READY', 'APPLYING');
CREATE INDEX redecoding_waiting ON redecoding (asked_at) WHERE state IN ('ASKED', 'APPLYING');
CREATE INDEX redecoding_newest ON redecoding (patient_id, asked_at DESC);

-- How each capture was read before and after.
CREATE TABLE redecoding_capture (
    patient_id     uuid    NOT NULL,
    redecoding_id  uuid    NOT NULL,
    capture_id     uuid    NOT NULL,
    before_version int     NOT NULL,
    after_version  int     NOT NULL,
    was_readable   boolean NOT NULL,
    is_readable    boolean NOT NULL,
    family         text,
    message        text,
    PRIMARY KEY (patient_id, redecoding_id, capture_id),
    FOREIGN KEY (patient_id, redecoding_id) REFERENCES redecoding ON UPDATE CASCADE ON DELETE CASCADE
);

-- How many events of each kind.
CREATE TABLE redecoding_tally (
    patient_id    uuid NOT NULL,
    redecoding_id uuid NOT NULL,
    type          text NOT NULL,
    added         int  NOT NULL,
    changed       int  NOT NULL,
    gone          int  NOT NULL,
    PRIMARY KEY (patient_id, redecoding_id, type),
    FOREIGN KEY (patient_id, redecoding_id) REFERENCES redecoding ON UPDATE CASCADE ON DELETE CASCADE
);

-- The first of each kind, to be looked at.
CREATE TABLE redecoding_change (
    patient_id     uuid NOT NULL,
    redecoding_id  uuid NOT NULL,
    n              int  NOT NULL,
    change         text NOT NULL CHECK (change IN ('ADDED', 'CHANGED', 'GONE')),
    device         text NOT NULL,
    before_line    text,
    before_at      timestamptz,
    before_capture uuid,
    after_line     text,
    after_at       timestamptz,
    after_capture  uuid,
    PRIMARY KEY (patient_id, redecoding_id, n),
    FOREIGN KEY (patient_id, redecoding_id) REFERENCES redecoding ON UPDATE CASCADE ON DELETE CASCADE
);

-- All that was replaced, encoded as stream_chunk is. With redecoding_capture it says which version had told it.
CREATE TABLE former_chunk (
    patient_id    uuid     NOT NULL,
    redecoding_id uuid     NOT NULL,
    device_id     uuid     NOT NULL,
    codec         smallint NOT NULL,
    day           date     NOT NULL,
    n             int      NOT NULL CHECK (n > 0),
    data          bytea    NOT NULL,
    PRIMARY KEY (patient_id, redecoding_id, device_id, codec, day),
    FOREIGN KEY (patient_id, redecoding_id) REFERENCES redecoding ON UPDATE CASCADE ON DELETE CASCADE,
    FOREIGN KEY (patient_id, device_id) REFERENCES owned_device ON DELETE CASCADE
);

ALTER TABLE former_chunk ALTER COLUMN data SET STORAGE EXTERNAL;

-- A day that is no longer told takes nothing with it that was kept for good; and the version that had told it is named.
ALTER TABLE replaced_event DROP CONSTRAINT replaced_event_patient_id_stream_id_day_fkey;
ALTER TABLE replaced_event ADD FOREIGN KEY (patient_id, stream_id) REFERENCES event_stream ON DELETE CASCADE;
ALTER TABLE replaced_event ADD COLUMN decoder_version int;
