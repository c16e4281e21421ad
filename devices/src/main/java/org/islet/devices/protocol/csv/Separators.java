package org.islet.devices.protocol.csv;

import java.util.List;
import java.util.stream.IntStream;

/** What stands between the cells of a table: a comma, a semicolon or a tab. */
public final class Separators {

    private static final int LINES = 4;
    private static final long MORE_THAN_ANY_HEAD = 1 << 20;

    private Separators() {}

    /**
     * The one met most often outside quotes on the second best of the first lines, since one alone may be a person's name
     * with its commas, and then on all of them. A comma where none is met.
     */
    public static char of(String head) {
        List<String> lines = head.lines().limit(LINES).toList();
        char most = ',';
        long highest = 0;
        for (char separator : new char[] {',', ';', '\t'}) {
            int[] met = lines.stream()
                    .mapToInt(line -> count(line, separator))
                    .sorted()
                    .toArray();
            long onTheSecondBest = met.length < 2 ? 0 : met[met.length - 2];
            long rank = onTheSecondBest * MORE_THAN_ANY_HEAD + IntStream.of(met).sum();
            if (rank > highest) {
                most = separator;
                highest = rank;
            }
        }
        return most;
    }

    private static int count(String line, char separator) {
        int met = 0;
        boolean isQuoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            isQuoted ^= c == '"';
            met += c == separator && !isQuoted ? 1 : 0;
        }
        return met;
    }
}
