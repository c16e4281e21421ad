package org.islet.devices.protocol.csv;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.islet.devices.event.GlucoseUnit;

/**
 * Which column is which, by the words of the header; its letter case and doubled blanks do not matter. Columns are asked
 * for in lower case.
 */
public final class Columns {

    /** No such column; a row has an empty cell there. */
    public static final int NONE = -1;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u202F]+");
    private static final Pattern UNIT = Pattern.compile("mg/dl|mmol/l", Pattern.CASE_INSENSITIVE);

    private final Map<String, Integer> byName = new LinkedHashMap<>();
    private final Map<Integer, GlucoseUnit> units = new HashMap<>();
    private int last = NONE;

    public Columns(CsvRow header) {
        this(List.of(header.cells()));
    }

    public Columns(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            int column = i;
            String name = normal(names.get(i));
            boolean isFirstOfItsName = byName.putIfAbsent(name, i) == null;
            if (isFirstOfItsName && !name.isEmpty()) {
                last = i;
            }
            unitIn(name).ifPresent(unit -> units.put(column, unit));
        }
    }

    /** The first of these names that is a column's. */
    public int named(String... names) {
        for (String name : names) {
            Integer column = byName.get(name);
            if (column != null) {
                return column;
            }
        }
        return NONE;
    }

    /** The first column whose name begins like one of these. */
    public int beginning(String... beginnings) {
        for (String beginning : beginnings) {
            for (Map.Entry<String, Integer> column : byName.entrySet()) {
                if (column.getKey().startsWith(beginning)) {
                    return column.getValue();
                }
            }
        }
        return NONE;
    }

    /** Every column whose name begins like one of these. */
    public Set<Integer> allBeginning(List<String> beginnings) {
        return byName.entrySet().stream()
                .filter(column -> beginnings.stream().anyMatch(column.getKey()::startsWith))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    public boolean has(String... names) {
        for (String name : names) {
            if (!byName.containsKey(name)) {
                return false;
            }
        }
        return true;
    }

    /** The last column that has a name. */
    public int last() {
        return last;
    }

    /** The unit in the name of a column, {@code BG Reading (mg/dL)} say. */
    public Optional<GlucoseUnit> unitOf(int column) {
        return Optional.ofNullable(units.get(column));
    }

    /** The unit in a text. */
    public static Optional<GlucoseUnit> unitIn(String text) {
        Matcher unit = UNIT.matcher(text);
        return unit.find() ? Optional.of(GlucoseUnit.ofSymbol(unit.group())) : Optional.empty();
    }

    /** In lower case; empty where the column has no name. */
    public String nameOf(int column) {
        return byName.entrySet().stream()
                .filter(entry -> entry.getValue() == column)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** All names, for saying which header was met. */
    public String names() {
        return byName.keySet().stream().filter(name -> !name.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String normal(String name) {
        return BLANKS.matcher(name.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
