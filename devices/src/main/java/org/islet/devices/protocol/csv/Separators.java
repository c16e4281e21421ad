package org.islet.devices.protocol.csv;

/** What stands between the cells of a table: a comma, a semicolon or a tab. */
public final class Separators {

    private Separators() {}

    /** The one met most often outside quotes on the first line; a comma where none is met. */
    public static char of(String head) {
        int[] met = new int[3];
        boolean isQuoted = false;
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            if (c == '"') {
                isQuoted = !isQuoted;
            } else if (c == '\n' || c == '\r') {
                break;
            } else if (!isQuoted) {
                met[0] += c == ',' ? 1 : 0;
                met[1] += c == ';' ? 1 : 0;
                met[2] += c == '\t' ? 1 : 0;
            }
        }
        if (met[2] > met[0] && met[2] > met[1]) {
            return '\t';
        }
        return met[1] > met[0] ? ';' : ',';
    }
}
