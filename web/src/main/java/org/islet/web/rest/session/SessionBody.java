package org.islet.web.rest.session;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.account.session.OpenVisit;

/** A sign-in on the pages that goes on. */
@Schema(name = "Session")
public record SessionBody(
        String id,
        @Schema(format = "date-time") String began,

        @Schema(format = "date-time", description = "To about a minute")
        String lastUsed,

        @Schema(description = "As far as it tells; missing when unknown", example = "Firefox")
        String browser,

        @Schema(description = "As far as it tells; missing when unknown", example = "Windows")
        String system,

        @Schema(description = "Where its last request came from; of IPv6 the network")
        String address) {

    static SessionBody of(OpenVisit visit) {
        return new SessionBody(
                visit.id().toString(),
                visit.began().toString(),
                visit.used().toString(),
                visit.browser().program().orElse(null),
                visit.browser().system().orElse(null),
                visit.address().isEmpty() ? null : visit.address());
    }
}
