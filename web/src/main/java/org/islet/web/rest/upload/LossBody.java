package org.islet.web.rest.upload;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.record.deletion.Loss;
import org.jspecify.annotations.Nullable;

/** What goes with an upload when it is deleted. */
@Schema(name = "UploadDeletion")
public record LossBody(
        UUID upload,
        String fileName,

        @Schema(description = "How many bytes go") long size,

        @Schema(description = "How many other uploads brought the same bytes; while there is one, nothing else goes")
        int sameBytes,

        @Schema(description = "How many events go") int events,

        @Schema(description = "How many of its events stay, because other uploads told them, too")
        int keptEvents,

        @Schema(description = "From how many days something goes, by the clock of the device")
        int days,

        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,

        @Schema(description = "How many of each type, the most first")
        List<KindBody> kinds,

        @Schema(description = "The ids of the reports that will show less")
        List<String> reports) {

    /** Events of one type. */
    @Schema(name = "LostEvents")
    public record KindBody(String type, int events) {}

    static LossBody of(Loss loss) {
        return new LossBody(
                loss.upload(),
                loss.fileName(),
                loss.size(),
                loss.sameBytes(),
                loss.events(),
                loss.kept(),
                loss.days(),
                loss.firstDay().orElse(null),
                loss.lastDay().orElse(null),
                loss.kinds().stream()
                        .map(kind -> new KindBody(kind.type(), kind.events()))
                        .toList(),
                loss.reports());
    }
}
