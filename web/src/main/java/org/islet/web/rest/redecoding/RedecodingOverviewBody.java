package org.islet.web.rest.redecoding;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.record.redecoding.RedecodingOverview;

/** Where a patient stands. */
@Schema(name = "RedecodingOverview")
public record RedecodingOverviewBody(
        @Schema(description = "Captures last read by a decoder that has learned since")
        int capturesBehind,

        List<RedecodingBody> redecodings) {

    static RedecodingOverviewBody of(RedecodingOverview overview) {
        return new RedecodingOverviewBody(
                overview.capturesBehind(),
                overview.all().stream().map(RedecodingBody::of).toList());
    }
}
