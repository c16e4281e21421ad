package org.islet.record.redecoding;

import java.time.Instant;
import java.util.Optional;

/**
 * One redecoding of a patient's captures, in numbers.
 *
 * @param isRenewed the difference has changed since somebody said yes to it, and was not applied
 */
public record PatientRedecoding(
        RedecodingId id,
        RedecodingReason reason,
        RedecodingState state,
        boolean isRenewed,
        Instant askedAt,
        Optional<Instant> computedAt,
        Optional<Instant> appliedAt,
        int added,
        int changed,
        int gone) {

    /** Waiting for the background to do its part. */
    public boolean isUnderWay() {
        return state == RedecodingState.ASKED || state == RedecodingState.APPLYING;
    }

    public boolean isReady() {
        return state == RedecodingState.READY;
    }

    public boolean isApplied() {
        return state == RedecodingState.APPLIED;
    }
}
