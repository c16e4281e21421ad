package org.islet.devices.protocol.csv;

/** What stands between the cells of a table: a comma, a semicolon or a tab. */
public final class Separators {

    private static final int LINES = 4;

    private Separators() {}

    /** The one met most often outside quotes on one of the first lines; a comma where none is met. */
    public static char of(String head) {
        char most = ',';
        int times = 0;
        for (String line : head.lines().limit(LINES).toList()) {
            for (char separator : new char[] {',', ';', '\t'}) {
                int met = count(line, separator);
                if (met > times) {
                    most = separator;
                    times = met;
                }
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
