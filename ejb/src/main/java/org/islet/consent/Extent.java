package org.islet.consent;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.UnacceptableValue;

/**
 * How far a consent reaches, whoever receives it.
 *
 * @param until when it ends by itself; empty: when it is withdrawn
 */
public record Extent(Set<DataClass> dataClasses, DateWindow window, Purpose purpose, Optional<Instant> until) {

    public Extent {
        Objects.requireNonNull(window);
        Objects.requireNonNull(purpose);
        Objects.requireNonNull(until);
        if (until.filter(DateWindow.end()::isBefore).isPresent()) {
            throw new UnacceptableValue(DateWindow.years());
        }
        dataClasses = Set.copyOf(dataClasses);
        boolean isOneOfBoth = dataClasses.contains(DataClass.REPORTS) != dataClasses.contains(DataClass.GLUCOSE);
        if (!isOneOfBoth || !dataClasses.stream().allMatch(DataClass::isShareable)) {
            throw new UnacceptableValue(Phrase.of("consent.what"));
        }
    }

    /** The same, and the recipient may send uploads for the patient. */
    public Extent withUploading() {
        Set<DataClass> both = EnumSet.copyOf(dataClasses);
        both.add(DataClass.SENDING);
        return new Extent(both, window, purpose, until);
    }

    public boolean mayUpload() {
        return dataClasses.contains(DataClass.SENDING);
    }

    /** Readings of sensor and meter, and nothing else. */
    public boolean isGlucoseOnly() {
        return dataClasses.contains(DataClass.GLUCOSE);
    }

    /** Whether another reaches as far as this at most, in every respect. */
    public boolean holds(Extent other) {
        return other.dataClasses.stream().allMatch(this::holds)
                && !other.window.first().isBefore(window.first())
                && !other.window.last().isAfter(window.last())
                && other.purpose == purpose
                && (until.isEmpty()
                        || other.until.filter(end -> !end.isAfter(until.get())).isPresent());
    }

    private boolean holds(DataClass asked) {
        return dataClasses.contains(asked) || asked == DataClass.GLUCOSE && dataClasses.contains(DataClass.REPORTS);
    }
}
