package org.islet.account.relation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Until when somebody is to act for a patient.
 *
 * @param lastDay where the patient lives; empty for no end
 * @param hasAuthority that it was said, by an act of its own, that there is legal authority so long; needed for one's own
 */
public record NewEnd(Optional<LocalDate> lastDay, boolean hasAuthority) {

    public NewEnd {
        Objects.requireNonNull(lastDay);
    }
}
