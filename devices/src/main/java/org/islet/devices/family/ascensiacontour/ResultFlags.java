package org.islet.devices.family.ascensiacontour;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseReading.OutOfRange;

/**
 * The marks of a result, {@code A/Z1} say, in plain words.
 *
 * <p>{@code Z}<i>n</i> is the hours after a meal on some models and quarters of an hour on others, {@code T}<i>n</i> a
 * trend of unknown scale, {@code M}<i>n</i> unknown; their numbers are kept as they are.
 */
record ResultFlags(Optional<OutOfRange> outOfRange, List<String> words) {

    static final Map<String, String> WORDS = Map.of(
            "B", "beforeMeal",
            "A", "afterMeal",
            "F", "fasting",
            "D", "feelingUnwell",
            "I", "sick",
            "S", "stress",
            "X", "activity",
            "C", GlucoseReading.CONTROL);

    private static final Map<Character, String> NUMBERED = Map.of('Z', "timeAfterMeal", 'T', "trend", 'M', "unknownM");

    ResultFlags {
        words = List.copyOf(words);
    }

    static ResultFlags of(String field) {
        Optional<OutOfRange> outOfRange = Optional.empty();
        List<String> words = new ArrayList<>();
        for (String flag : field.split("/", -1)) {
            switch (flag) {
                case "" -> {}
                case "<" -> outOfRange = Optional.of(OutOfRange.LOW);
                case ">" -> outOfRange = Optional.of(OutOfRange.HIGH);
                default -> words.add(word(flag));
            }
        }
        return new ResultFlags(outOfRange, words);
    }

    private static String word(String flag) {
        String word = WORDS.get(flag);
        if (word != null) {
            return word;
        }
        String numbered = NUMBERED.get(flag.charAt(0));
        return numbered != null && flag.matches(".\\d{1,2}") ? numbered + flag.substring(1) : "unknown" + flag;
    }

    /** Marked as a test with control solution, which says nothing of anyone's blood. */
    ResultFlags asControl() {
        if (words.contains(GlucoseReading.CONTROL)) {
            return this;
        }
        List<String> more = new ArrayList<>(words);
        more.add(GlucoseReading.CONTROL);
        return new ResultFlags(outOfRange, more);
    }
}
