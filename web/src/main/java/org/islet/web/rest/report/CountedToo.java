package org.islet.web.rest.report;

import org.islet.web.rest.BadRequest;
import org.jspecify.annotations.Nullable;

/** The query parameter {@code exclusions}: left out, or {@code ignored} where everything is to be counted. */
final class CountedToo {

    private static final String IGNORED = "ignored";

    private CountedToo() {}

    static boolean of(@Nullable String exclusions) {
        if (exclusions != null && !exclusions.equals(IGNORED)) {
            throw new BadRequest("exclusions");
        }
        return exclusions != null;
    }
}
