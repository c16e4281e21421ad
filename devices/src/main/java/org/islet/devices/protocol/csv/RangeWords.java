package org.islet.devices.protocol.csv;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.islet.devices.event.GlucoseReading.OutOfRange;

/** Low and High where a device shows a word, or a sign and its limit, for a number. */
public final class RangeWords {

    /** English, German, French, Dutch, Spanish, Italian, Portuguese, Swedish, Danish, Norwegian, Finnish, Polish. */
    private static final Set<String> LOW = words("low lo niedrig tief bas basse faible laag bajo baja basso bassa"
            + " baixo baixa lag lagt lav lavt matala alhainen niski niska niskie");

    private static final Set<String> HIGH = words("high hi hoch haut haute eleve elevee hoog alto alta elevato elevata"
            + " elevado elevada hog hogt hoj hojt hoy hoyt korkea wysoki wysoka wysokie");

    private RangeWords() {}

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }

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
