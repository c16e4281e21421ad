package org.islet.web.rest.consent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.consent.DataClass;
import org.islet.consent.DateWindow;
import org.islet.consent.NewConsent;
import org.islet.consent.Purpose;
import org.islet.web.rest.BadRequest;

/** A consent as a patient sends it. */
@Schema(name = "NewConsent")
public record NewConsentBody(
        @NotNull @Valid RecipientBody recipient,

        @Schema(
                description =
                        "What to share, one of reports (everything in them) and glucose (readings of sensor and meter"
                                + " alone); reports when left out")
        List<@NotNull String> dataClasses,

        @Schema(description = "Whether they may send uploads for the patient too; not when left out")
        Boolean mayUpload,

        @Schema(format = "date", description = "First day of the data shared; all when left out")
        String firstDay,

        @Schema(format = "date", description = "Last day of the data shared; all when left out")
        String lastDay,

        @Schema(format = "date-time", description = "When it ends by itself; never when left out")
        String until) {

    NewConsent value() {
        NewConsent reports = reports();
        return Boolean.TRUE.equals(mayUpload) ? reports.withUploading() : reports;
    }

    private NewConsent reports() {
        return new NewConsent(
                recipient.value(),
                (dataClasses == null ? List.of("reports") : dataClasses)
                        .stream().map(NewConsentBody::dataClass).collect(Collectors.toSet()),
                new DateWindow(
                        day(firstDay).orElse(DateWindow.ALL.first()),
                        day(lastDay).orElse(DateWindow.ALL.last())),
                Purpose.TREATMENT,
                Optional.ofNullable(until).map(OffsetDateTime::parse).map(OffsetDateTime::toInstant));
    }

    private static Optional<LocalDate> day(String text) {
        return Optional.ofNullable(text).map(LocalDate::parse);
    }

    private static DataClass dataClass(String word) {
        return switch (word) {
            case "reports" -> DataClass.REPORTS;
            case "glucose" -> DataClass.GLUCOSE;
            default -> throw BadRequest.at("/dataClasses", "dataClass");
        };
    }
}
