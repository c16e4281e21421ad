package org.islet.devices.protocol.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the name of a column says in any of several languages: a stem out of every group, and none that is forbidden.
 *
 * <p>Stems are plain words ({@link PlainWords}) and may stand anywhere in a name, since German and Dutch write several
 * words as one; a stem that begins with a blank begins a word.
 */
public record ColumnWords(List<List<String>> needed, List<String> forbidden) {

    /** Glucose and blood sugar in English, German, French, Dutch, Spanish, Italian and their neighbours. */
    private static final List<String> GLUCOSE = List.of(
            "gluc",
            "gluk",
            "glyc",
            "glic",
            "glyk",
            "glik",
            "sugar",
            "zucker",
            "sucre",
            "suiker",
            "azucar",
            "zuccher",
            "acucar",
            "blodsocker",
            "blodsukker",
            "verensokeri",
            "cukr",
            "cukier");

    public ColumnWords {
        needed = needed.stream().map(List::copyOf).toList();
        forbidden = List.copyOf(forbidden);
    }

    public static ColumnWords saying(String... stems) {
        return new ColumnWords(List.of(List.of(stems)), List.of());
    }

    /**
     * A glucose that names its unit.
     *
     * @param shortened what programs also write for it, {@code bg} say
     */
    public static ColumnWords glucose(String... shortened) {
        return new ColumnWords(
                List.of(Stream.concat(GLUCOSE.stream(), Stream.of(shortened)).toList(), List.of(" mg dl ", " mmol l ")),
                List.of());
    }

    /** A glucose, in whatever words. */
    public static ColumnWords ofGlucose() {
        return new ColumnWords(List.of(GLUCOSE), List.of());
    }

    public ColumnWords and(String... stems) {
        return and(saying(stems));
    }

    /** What both say. */
    public ColumnWords and(ColumnWords other) {
        List<List<String>> groups = new ArrayList<>(needed);
        groups.addAll(other.needed);
        return new ColumnWords(
                groups,
                Stream.concat(forbidden.stream(), other.forbidden.stream()).toList());
    }

    public ColumnWords butNot(String... stems) {
        List<String> all = new ArrayList<>(forbidden);
        all.addAll(List.of(stems));
        return new ColumnWords(needed, all);
    }

    public boolean fit(String name) {
        String words = " " + PlainWords.of(name) + " ";
        return needed.stream().allMatch(stems -> isAnyIn(words, stems)) && !isAnyIn(words, forbidden);
    }

    /** The first column of this name; {@link Columns#NONE} where there is none. */
    public int in(CsvRow header) {
        for (int i = 0; i < header.size(); i++) {
            if (fit(header.cell(i))) {
                return i;
            }
        }
        return Columns.NONE;
    }

    private static boolean isAnyIn(String words, List<String> stems) {
        return stems.stream().anyMatch(words::contains);
    }
}
