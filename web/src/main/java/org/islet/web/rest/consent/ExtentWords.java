package org.islet.web.rest.consent;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.islet.consent.DataClass;
import org.islet.consent.DateWindow;
import org.islet.consent.Extent;
import org.islet.consent.Purpose;
import org.islet.platform.IsoTime;
import org.islet.web.rest.BadRequest;
import org.jspecify.annotations.Nullable;

/** How far a consent reaches, as it travels; what is left out is as it was before. */
final class ExtentWords {

    /** Everything in the reports, of all days, until it is ended. */
    static final Extent EVERYTHING =
            new Extent(Set.of(DataClass.REPORTS), DateWindow.ALL, Purpose.TREATMENT, Optional.empty());

    private ExtentWords() {}

    static Extent of(
            Extent before,
            @Nullable List<String> dataClasses,
            @Nullable Boolean mayUpload,
            DateWindow window,
            @Nullable String until) {
        var plain = new Extent(
                dataClasses == null ? withoutUploading(before) : classes(dataClasses),
                window,
                before.purpose(),
                until == null ? before.until() : Optional.of(moment(until)));
        boolean isUploading = mayUpload == null ? before.mayUpload() : mayUpload;
        return isUploading ? plain.withUploading() : plain;
    }

    static DateWindow window(DateWindow before, @Nullable String firstDay, @Nullable String lastDay) {
        return new DateWindow(
                firstDay == null ? before.first() : IsoTime.day(firstDay),
                lastDay == null ? before.last() : IsoTime.day(lastDay));
    }

    /** What is shared, without the right to upload, which has a field of its own. */
    static List<String> of(Set<DataClass> dataClasses) {
        return dataClasses.stream()
                .filter(dataClass -> dataClass != DataClass.SENDING)
                .map(dataClass -> dataClass.name().toLowerCase(Locale.ROOT))
                .sorted()
                .toList();
    }

    static @Nullable String firstDay(DateWindow window) {
        return window.hasFirst() ? window.first().toString() : null;
    }

    static @Nullable String lastDay(DateWindow window) {
        return window.hasLast() ? window.last().toString() : null;
    }

    private static Instant moment(String text) {
        return IsoTime.moment(text);
    }

    private static Set<DataClass> withoutUploading(Extent extent) {
        return extent.dataClasses().stream()
                .filter(dataClass -> dataClass != DataClass.SENDING)
                .collect(Collectors.toSet());
    }

    private static Set<DataClass> classes(List<String> words) {
        return words.stream().map(ExtentWords::dataClass).collect(Collectors.toSet());
    }

    private static DataClass dataClass(String word) {
        return switch (word) {
            case "reports" -> DataClass.REPORTS;
            case "glucose" -> DataClass.GLUCOSE;
            default -> throw BadRequest.at("/dataClasses", "dataClass");
        };
    }
}
