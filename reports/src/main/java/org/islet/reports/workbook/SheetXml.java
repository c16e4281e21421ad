package org.islet.reports.workbook;

import javax.xml.stream.XMLStreamReader;

/** Reads the cells of one sheet. Of a formula the value counts that the program last worked out and kept. */
final class SheetXml implements Xml.ElementReader {

    private static final int LONGEST = 1 << 16;
    private static final int LETTERS = 26;
    private static final int FAR = 1 << 21;

    private final SharedTexts texts;
    private final CellStyles styles;
    private final boolean isFrom1904;
    private final SheetText sheet;
    private final StringBuilder value = new StringBuilder();
    private int row = -1;
    private int column = -1;
    private String type = "";
    private int style;
    private boolean isValue;
    private boolean isReading;

    SheetXml(SharedTexts texts, CellStyles styles, boolean isFrom1904, SheetText sheet) {
        this.texts = texts;
        this.styles = styles;
        this.isFrom1904 = isFrom1904;
        this.sheet = sheet;
    }

    @Override
    public void begin(String name, XMLStreamReader xml) throws WorkbookRefused {
        switch (name) {
            case "row" -> {
                String number = Xml.attribute(xml, "r");
                row = number.isEmpty() ? row + 1 : digits(number) - 1;
                column = -1;
            }
            case "c" -> beginCell(xml);
            case "rPh" -> isReading = true;
            case "v", "t" -> isValue = !isReading;
            default -> {}
        }
    }

    /** Some programs leave out where a row or a cell is: then it is the next one. */
    private void beginCell(XMLStreamReader xml) throws WorkbookRefused {
        String reference = Xml.attribute(xml, "r");
        column = reference.isEmpty() ? column + 1 : columnOf(reference);
        type = Xml.attribute(xml, "t");
        String number = Xml.attribute(xml, "s");
        style = number.isEmpty() ? -1 : digits(number);
        value.setLength(0);
    }

    @Override
    public void characters(char[] text, int start, int length) throws WorkbookRefused {
        if (isValue) {
            if (value.length() + length > LONGEST) {
                throw WorkbookRefused.tooLarge();
            }
            value.append(text, start, length);
        }
    }

    @Override
    public void end(String name) throws WorkbookRefused {
        switch (name) {
            case "v", "t" -> isValue = false;
            case "rPh" -> isReading = false;
            case "c" -> endCell();
            default -> {}
        }
    }

    private void endCell() throws WorkbookRefused {
        String text = value.toString();
        if (text.isEmpty()) {
            return;
        }
        switch (type) {
            case "s" -> sheet.cell(row, column, texts.at(digits(text.strip())));
            case "b" -> sheet.cell(row, column, text.strip().equals("1") ? "true" : "false");
            case "", "n" -> number(text.strip());
            default -> sheet.cell(row, column, text);
        }
    }

    private void number(String text) throws WorkbookRefused {
        double number;
        try {
            number = Double.parseDouble(text);
        } catch (NumberFormatException noNumber) {
            throw WorkbookRefused.damaged();
        }
        sheet.cell(row, column, styles.of(style).show(number, isFrom1904));
    }

    private static int digits(String text) throws WorkbookRefused {
        if (!text.matches("\\d{1,7}")) {
            throw WorkbookRefused.damaged();
        }
        return Integer.parseInt(text);
    }

    /** {@code AB12} is in column 27, counted from 0. */
    private static int columnOf(String reference) throws WorkbookRefused {
        int column = 0;
        for (int i = 0; i < reference.length() && column < FAR; i++) {
            char c = reference.charAt(i);
            if (c < 'A' || c > 'Z') {
                break;
            }
            column = column * LETTERS + c - 'A' + 1;
        }
        if (column == 0) {
            throw WorkbookRefused.damaged();
        }
        return column - 1;
    }
}
