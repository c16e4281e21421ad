package org.islet.consent.asking;

import java.time.Instant;
import java.util.Optional;
import org.islet.consent.Extent;

/**
 * A request as who asked sees it: by the address that was typed, whether or not it is anybody's here.
 *
 * @param lapses when it is over by itself, answered or not
 */
public record SentRequest(
        ConsentRequestId id,
        String address,
        boolean isForClinic,
        Extent extent,
        Optional<String> message,
        Instant asked,
        Instant lapses,
        RequestState state) {

    @Override
    public String toString() {
        return "SentRequest";
    }
}
