package org.islet.it.numbers;

import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.islet.reports.model.GlucoseRange;
import org.islet.reports.model.Notation;
import org.islet.reports.model.Partition;

/** What a clinician's list has to say of a patient, by the report of the same days. */
final class ListedNumbers {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private ListedNumbers() {}

    /** The last day, the share, and what it is of. */
    static String of(JsonObject report, LocalDate to) {
        Optional<JsonObject> ranges = StreamSupport.stream(
                        report.getAsJsonArray("sections").spliterator(), false)
                .map(section -> section.getAsJsonObject())
                .filter(section -> section.get("kind").getAsString().equals("ranges"))
                .filter(section -> section.get("of").getAsString().equals("time"))
                .findFirst();
        return DAY.format(to)
                + ranges.map(section -> " " + share(section) + " % " + note(report))
                        .orElse(" no sensor");
    }

    private static String share(JsonObject ranges) {
        return Partition.written(JsonWords.shares(ranges), GlucoseRange.IN_RANGE);
    }

    private static String note(JsonObject report) {
        JsonObject sufficiency = report.getAsJsonObject("sufficiency");
        return (sufficiency.get("isEnough").getAsBoolean() ? "" : "little data: ")
                + sufficiency.get("days").getAsInt()
                + " days, sensor active "
                + Notation.percent(sufficiency.get("activePercent").getAsDouble())
                + " %";
    }
}
