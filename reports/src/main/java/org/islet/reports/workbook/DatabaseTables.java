package org.islet.reports.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The tables of a database that somebody's app has backed up and that a family reads: of each the columns it reads, a row a
 * line. All other tables are left where they are.
 */
final class DatabaseTables {

    private static final Map<String, List<String>> READ = Map.of(
            "BgReadings", List.of("timestamp", "calculated_value", "raw_data", "uuid"),
            "BloodTest", List.of("timestamp", "mgdl", "source", "uuid", "state"),
            "Calibration", List.of("timestamp", "bg", "slope", "uuid"),
            "Treatments", List.of("timestamp", "eventType", "insulin", "carbs", "notes", "uuid"));

    private static final int SCHEMA = 1;
    private static final int FIRST_WORD = 0;
    private static final Pattern QUOTES = Pattern.compile("[\"`\\[\\]']");

    private DatabaseTables() {}

    static List<Sheet> read(byte[] bytes, int mostBytes) throws WorkbookRefused {
        var file = new DatabaseFile(bytes);
        List<Table> tables = new ArrayList<>();
        file.rows(SCHEMA, (number, row) -> {
            List<String> values = row.values();
            boolean isTable = values.size() > 4 && values.get(0).equals("table") && READ.containsKey(values.get(1));
            if (isTable && values.get(3).matches("\\d{1,9}")) {
                var table = new Table(values.get(1), Integer.parseInt(values.get(3)), columns(values.get(4)));
                if (tables.stream().anyMatch(table::isAlso)) {
                    throw WorkbookRefused.damaged();
                }
                tables.add(table);
            }
        });
        List<Sheet> sheets = new ArrayList<>();
        var budget = new TextBudget(mostBytes);
        for (Table table : tables) {
            byte[] text = text(file, table, budget);
            sheets.add(new Sheet(sheets.size(), table.name(), false, text));
        }
        return sheets;
    }

    private static byte[] text(DatabaseFile file, Table table, TextBudget budget) throws WorkbookRefused {
        var text = new SheetText(budget);
        List<String> names = READ.getOrDefault(table.name(), List.of());
        int[] places = names.stream()
                .mapToInt(name -> table.columns().indexOf(name.toLowerCase(Locale.ROOT)))
                .toArray();
        int[] line = {0};
        for (int i = 0; i < names.size(); i++) {
            if (places[i] >= 0) {
                text.text(0, i, names.get(i));
            }
        }
        file.rows(table.root(), (number, row) -> {
            line[0]++;
            List<String> values = row.values();
            for (int i = 0; i < places.length; i++) {
                boolean isThere =
                        places[i] >= 0 && places[i] < values.size(); // columns added later are missing in old rows
                if (isThere) {
                    text.text(line[0], i, values.get(places[i]));
                }
            }
        });
        return text.bytes();
    }

    /** The names in {@code CREATE TABLE x (a INTEGER, b TEXT)}, in small letters. */
    private static List<String> columns(String statement) {
        int open = statement.indexOf('(');
        int close = statement.lastIndexOf(')');
        if (open < 0 || close < open) {
            return List.of();
        }
        return parts(statement.substring(open + 1, close)).stream()
                .map(part -> QUOTES.matcher(part.strip().split("\\s+", 2)[FIRST_WORD])
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Between its commas, but for those in brackets. */
    private static List<String> parts(String columns) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < columns.length(); i++) {
            char letter = columns.charAt(i);
            depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            if (letter == ',' && depth == 0) {
                parts.add(columns.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(columns.substring(from));
        return parts;
    }

    private record Table(String name, int root, List<String> columns) {

        boolean isAlso(Table other) {
            return name.equals(other.name) || root == other.root;
        }
    }
}
