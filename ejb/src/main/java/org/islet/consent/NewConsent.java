package org.islet.consent;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** A consent as a patient writes it down: to whom, and how far it reaches. */
public record NewConsent(Recipient recipient, Extent extent) {

    public NewConsent {
        Objects.requireNonNull(recipient);
        Objects.requireNonNull(extent);
    }

    public NewConsent(
            Recipient recipient,
            Set<DataClass> dataClasses,
            DateWindow window,
            Purpose purpose,
            Optional<Instant> until) {
        this(recipient, new Extent(dataClasses, window, purpose, until));
    }

    /** The same, and the recipient may send uploads for the patient. */
    public NewConsent withUploading() {
        return new NewConsent(recipient, extent.withUploading());
    }

    public boolean mayUpload() {
        return extent.mayUpload();
    }

    public Set<DataClass> dataClasses() {
        return extent.dataClasses();
    }

    public DateWindow window() {
        return extent.window();
    }

    public Purpose purpose() {
        return extent.purpose();
    }

    /** When it ends by itself; empty: when it is withdrawn. */
    public Optional<Instant> until() {
        return extent.until();
    }
}
