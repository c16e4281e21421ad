-- What is left of an upload that its owner deleted: that it was here, and nothing it said.
CREATE TABLE deleted_upload (
    patient_id  uuid        NOT NULL,
    n           bigint      GENERATED ALWAYS AS IDENTITY,
    upload_id   uuid        NOT NULL,
    sha256      char(64)    NOT NULL,
    size        bigint      NOT NULL,
    -- the family that read it, where one did
    family      text,
    received_at timestamptz,
    deleted_at  timestamptz NOT NULL,
    deleted_by  uuid        NOT NULL,
    PRIMARY KEY (patient_id, n)
);
CREATE INDEX deleted_upload_by_id ON deleted_upload (patient_id, upload_id);

-- An archive is told again when an upload is deleted, too; what newer decoders say otherwise by then is kept as ever.
ALTER TABLE redecoding DROP CONSTRAINT redecoding_reason_check;
ALTER TABLE redecoding ADD CONSTRAINT redecoding_reason_check CHECK (reason IN ('ASKED', 'ANSWER', 'MOVE', 'DELETION'));
