package org.islet.logbook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.UnacceptableValue;

/**
 * What can be written down, in which units, and between which bounds. These judge writing and not treatment: they lie
 * beyond what anybody measures or takes, and catch a slipped comma or another unit.
 */
public enum EntryKind {
    GLUCOSE(new Range("mg/dL", 10, 1000), new Range("mmol/L", 0.6, 55.5)),
    CARBS(new Range("g", 0, 1000)),
    INSULIN(new Range("U", 0, 300)),
    EXERCISE(new Range("min", 1, 1440)),
    KETONES(new Range("mmol/L", 0, 30)),
    HBA1C(new Range("%", 3, 25), new Range("mmol/mol", 9, 250)),
    INFUSION_SET,
    MEDICATION,
    WEIGHT(new Range("kg", 0.3, 500)),
    BLOOD_PRESSURE(new Range("mmHg", 30, 350)),
    NOTE;

    /** What an amount in a unit lies between, both included. */
    private record Range(String unit, double least, double most) {}

    private final List<Range> ranges;

    EntryKind(Range... ranges) {
        this.ranges = List.of(ranges);
    }

    /** The word used in requests and answers. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<EntryKind> ofWord(String word) {
        return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    public static String words() {
        return Arrays.stream(values()).map(EntryKind::word).collect(Collectors.joining(", "));
    }

    /** The units its amount can be in; none where it has no amount. */
    public List<String> units() {
        return ranges.stream().map(Range::unit).toList();
    }

    public boolean hasAmount() {
        return !ranges.isEmpty();
    }

    /** Whether it says something by its words alone. */
    public boolean isOfWords() {
        return this == MEDICATION || this == NOTE;
    }

    public Phrase named() {
        return Phrase.of("logbook.kind." + word());
    }

    /** Refuses an amount that cannot have been meant, with what can. */
    void check(double amount, String unit) {
        Range range = ranges.stream()
                .filter(each -> each.unit().equals(unit))
                .findFirst()
                .orElseThrow(
                        () -> new UnacceptableValue(Phrase.of("logbook.unit", named(), String.join(", ", units()))));
        if (!(amount >= range.least() && amount <= range.most())) {
            throw new UnacceptableValue(
                    Phrase.of("logbook.amount", named(), range.least(), range.most(), range.unit()));
        }
    }
}
