package org.islet.web.rest.logbook;

import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.logbook.Amount;
import org.islet.logbook.EntryId;
import org.islet.logbook.EntryKind;
import org.islet.logbook.Intensity;
import org.islet.logbook.NewEntry;
import org.islet.logbook.Written;
import org.islet.platform.IsoTime;
import org.islet.reports.model.InsulinKind;
import org.islet.web.rest.BadRequest;
import org.islet.web.rest.Ids;

/** What somebody writes into the logbook, for the first time or instead of what they wrote. */
@Schema(name = "WrittenEntry")
public record WrittenBody(
        @Schema(
                description = "With POST only: a UUID made by the client, so that sending the same again adds nothing;"
                        + " made here when left out")
        String id,

        @Schema(description = "With PUT only: the revision that is changed, as it was read")
        Integer revision,

        @NotNull @Schema(format = "date-time", description = "When it was")
        String at,

        @NotNull
        @Schema(
                description = "glucose, carbs, insulin, exercise, ketones, hba1c, infusion-set, medication, weight,"
                        + " blood-pressure or note",
                example = "glucose")
        String kind,

        @Schema(
                description = "Of blood pressure the upper value; none of an infusion set, a medication and a note",
                example = "112")
        Double amount,

        @Schema(
                description = "Of the amount: mg/dL or mmol/L, g, U, min, mmol/L, % or mmol/mol, kg, mmHg",
                example = "mg/dL")
        String unit,

        @Schema(description = "Of blood pressure: the lower value, in mmHg")
        Double diastolic,

        @Schema(description = "Of exercise: light, moderate or vigorous")
        String intensity,

        @Schema(description = "Of insulin: rapid, long, mixed or other; not said when left out")
        String insulin,

        @Schema(
                description =
                        "What it was, of a medication and a note; beside others a remark. At most 1000 characters")
        String text) {

    NewEntry entry() {
        if (revision != null) {
            throw BadRequest.at("/revision", "logbook.revision");
        }
        EntryId named = id == null
                ? EntryId.random()
                : new EntryId(Ids.uuid(id).orElseThrow(() -> BadRequest.at("/id", "logbook.id")));
        return new NewEntry(named, written());
    }

    int seen() {
        if (revision == null) {
            throw BadRequest.at("/revision", "missing", "revision");
        }
        if (id != null) {
            throw BadRequest.at("/id", "logbook.idInAddress");
        }
        return revision;
    }

    Written written() {
        EntryKind known =
                EntryKind.ofWord(kind).orElseThrow(() -> BadRequest.at("/kind", "logbook.kind", EntryKind.words()));
        if ((amount == null) != (unit == null)) {
            String absent = amount == null ? "amount" : "unit";
            throw BadRequest.at("/" + absent, "missing", absent);
        }
        return BadRequest.unless(() -> new Written(
                IsoTime.moment(at),
                known,
                Optional.ofNullable(amount).map(number -> new Amount(number, unit)),
                diastolic == null ? OptionalDouble.empty() : OptionalDouble.of(diastolic),
                word(intensity, "intensity", Intensity::ofWord),
                word(insulin, "insulin", WrittenBody::insulinOf),
                Optional.ofNullable(text)));
    }

    private static <T> Optional<T> word(String said, String field, Function<String, Optional<T>> known) {
        return Optional.ofNullable(said)
                .map(word -> known.apply(word).orElseThrow(() -> BadRequest.at("/" + field, "logbook." + field)));
    }

    private static Optional<InsulinKind> insulinOf(String word) {
        return Stream.of(InsulinKind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    @Override
    public String toString() {
        return "WrittenBody";
    }
}
