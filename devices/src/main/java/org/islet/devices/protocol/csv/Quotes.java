package org.islet.devices.protocol.csv;

/** Looks at the quotes of a row before a parser is asked, whose refusal of a file full of stray ones takes far longer. */
final class Quotes {

    private static final char QUOTE = '"';

    private Quotes() {}

    /** False where a quoted cell goes on behind its closing quote; of the first row of the text. */
    static boolean closeWholeCells(String text, char separator) {
        boolean isOpen = false;
        boolean atStart = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : separator;
            if (isOpen && c == QUOTE && next == QUOTE && i + 1 < text.length()) {
                i++;
            } else if (isOpen && c == QUOTE) {
                if (next != separator && !isLineEnd(next)) {
                    return false;
                }
                isOpen = false;
            } else if (!isOpen && isLineEnd(c)) {
                return true;
            } else if (!isOpen) {
                isOpen = c == QUOTE && atStart;
                atStart = c == separator;
            }
        }
        return true;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
