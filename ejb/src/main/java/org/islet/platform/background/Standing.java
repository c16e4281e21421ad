package org.islet.platform.background;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How a piece of background work stands.
 *
 * @param lastSuccess the end of the last round that went well, or the start of the portal
 * @param failingSince when the first of the rounds ended that have failed since then
 * @param failures how many those are
 * @param cause the kind of the latest failure, without its words: they may carry what a person typed
 */
public record Standing(
        String work,
        Duration pause,
        Instant lastSuccess,
        Optional<Instant> failingSince,
        int failures,
        Optional<String> cause) {

    /** A round that takes longer than this has met something that does not end. */
    private static final Duration LONGEST_ROUND = Duration.ofMinutes(10);

    private static final int PAUSES_MISSED = 3;

    /** Since when nothing was done although it should have been. */
    public Optional<Instant> stillSince(Instant now) {
        if (failingSince.isPresent()) {
            return failingSince;
        }
        Duration patience = LONGEST_ROUND.plus(pause.multipliedBy(PAUSES_MISSED));
        return now.isAfter(lastSuccess.plus(patience)) ? Optional.of(lastSuccess) : Optional.empty();
    }
}
