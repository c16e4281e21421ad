package org.islet.web.rest.redecoding;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.record.redecoding.RedecodingDetail;
import org.islet.record.redecoding.RereadCapture;
import org.islet.record.redecoding.ShownChange;
import org.islet.record.replay.Tally;
import org.jspecify.annotations.Nullable;

/** A redecoding to be looked at. */
@Schema(name = "RedecodingDetail")
public record RedecodingDetailBody(
        RedecodingBody redecoding, List<TallyBody> types, List<RereadCaptureBody> captures, List<ChangeBody> changes) {

    /** How many events of one type. */
    @Schema(name = "Tally")
    public record TallyBody(String type, int added, int changed, int gone) {

        static TallyBody of(Tally tally) {
            return new TallyBody(tally.type(), tally.added(), tally.changed(), tally.gone());
        }
    }

    /** A capture that is read otherwise than before. */
    @Schema(name = "RereadCapture")
    public record RereadCaptureBody(
            String capture,
            String fileName,
            @Nullable String family,
            int beforeVersion,
            int afterVersion,
            boolean wasReadable,
            boolean readable,

            @Schema(description = "Why it cannot be read now") @Nullable
            String message) {

        static RereadCaptureBody of(RereadCapture reread) {
            return new RereadCaptureBody(
                    reread.capture().toString(),
                    reread.fileName(),
                    reread.family().orElse(null),
                    reread.beforeVersion(),
                    reread.afterVersion(),
                    reread.wasReadable(),
                    reread.isReadable(),
                    reread.message().orElse(null));
        }
    }

    /** One change. */
    @Schema(name = "Change")
    public record ChangeBody(
            @Schema(description = "added, changed, gone") String kind,
            String type,
            String device,
            @Nullable ChangedEventBody before,
            @Nullable ChangedEventBody after) {

        static ChangeBody of(ShownChange change) {
            return new ChangeBody(
                    RedecodingBody.word(change.kind()),
                    change.type(),
                    change.device(),
                    change.before().map(ChangedEventBody::of).orElse(null),
                    change.after().map(ChangedEventBody::of).orElse(null));
        }
    }

    static RedecodingDetailBody of(RedecodingDetail detail) {
        return new RedecodingDetailBody(
                RedecodingBody.of(detail.redecoding()),
                detail.tallies().stream().map(TallyBody::of).toList(),
                detail.captures().stream().map(RereadCaptureBody::of).toList(),
                detail.changes().stream().map(ChangeBody::of).toList());
    }
}
