package org.islet.devices.protocol.csv;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.islet.devices.event.GlucoseReading.OutOfRange;

/** Low and High where a device shows a word, or a sign and its limit, for a number. */
public final class RangeWords {

    private static final Set<String> LOW =
            Set.of("low", "lo", "niedrig", "tief", "bas", "basse", "faible", "laag", "bajo", "baja", "basso", "bassa");
    private static final Set<String> HIGH =
            Set.of("high", "hi", "hoch", "haut", "haute", "eleve", "elevee", "hoog", "alto", "alta", "elevato");

    private RangeWords() {}

    public static Optional<OutOfRange> of(String cell) {
        if (cell.isEmpty() || Character.isDigit(cell.charAt(0))) {
            return Optional.empty();
        }
        if (limit(cell).isPresent()) {
            return Optional.of(cell.charAt(0) == '<' ? OutOfRange.LOW : OutOfRange.HIGH);
        }
        String word = PlainWords.of(cell);
        if (LOW.contains(word)) {
            return Optional.of(OutOfRange.LOW);
        }
        return HIGH.contains(word) ? Optional.of(OutOfRange.HIGH) : Optional.empty();
    }

    /** The limit behind a sign, {@code <40}; empty for a word. */
    public static OptionalDouble limit(String cell) {
        if (!cell.startsWith("<") && !cell.startsWith(">")) {
            return OptionalDouble.empty();
        }
        OptionalDouble number = Decimals.parse(cell.substring(1).strip());
        return number.isPresent() && number.getAsDouble() > 0 ? number : OptionalDouble.empty();
    }
}
