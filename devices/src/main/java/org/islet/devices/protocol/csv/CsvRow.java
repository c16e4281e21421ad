package org.islet.devices.protocol.csv;

/** The cells of one row and the line it began on, from 1. */
public record CsvRow(int line, String[] cells) {

    public int size() {
        return cells.length;
    }

    /** Without blanks around it; empty text where the row has no such cell. */
    public String cell(int index) {
        return index >= 0 && index < cells.length ? cells[index].strip() : "";
    }

    public boolean isBlank() {
        return isBlankFrom(0);
    }

    /** Nothing is written in this cell or any after it. */
    public boolean isBlankFrom(int index) {
        for (int i = index; i < cells.length; i++) {
            if (!cells[i].isBlank()) {
                return false;
            }
        }
        return true;
    }
}
