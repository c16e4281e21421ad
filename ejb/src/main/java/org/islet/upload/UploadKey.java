package org.islet.upload;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Clients make the ids of uploads, so an id is unique for its patient only. */
class UploadKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID patientId;
    private UUID id;

    /** For JPA. */
    public UploadKey() {}

    UploadKey(UUID patientId, UUID id) {
        this.patientId = patientId;
        this.id = id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UploadKey key && patientId.equals(key.patientId) && id.equals(key.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(patientId, id);
    }
}
