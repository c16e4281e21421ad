package org.islet.reports.workbook;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;

/** The texts that cells of all sheets point at by their number. What stands above a word, to show how it is read, is left out. */
final class SharedTexts implements Xml.ElementReader {

    private static final int MOST_TEXTS = 1 << 20;
    private static final int MOST_CHARACTERS = 24 << 20;

    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean isText;
    private boolean isReading;
    private int characters;

    @Override
    public void begin(String name, XMLStreamReader xml) {
        switch (name) {
            case "si" -> text.setLength(0);
            case "rPh" -> isReading = true;
            case "t" -> isText = !isReading;
            default -> {}
        }
    }

    @Override
    public void characters(char[] from, int start, int length) throws WorkbookRefused {
        if (isText) {
            characters += length;
            if (characters > MOST_CHARACTERS) {
                throw WorkbookRefused.tooLarge();
            }
            text.append(from, start, length);
        }
    }

    @Override
    public void end(String name) throws WorkbookRefused {
        switch (name) {
            case "t" -> isText = false;
            case "rPh" -> isReading = false;
            case "si" -> {
                if (texts.size() == MOST_TEXTS) {
                    throw WorkbookRefused.tooLarge();
                }
                texts.add(text.toString());
                text.setLength(0);
            }
            default -> {}
        }
    }

    String at(int number) throws WorkbookRefused {
        if (number < 0 || number >= texts.size()) {
            throw WorkbookRefused.damaged();
        }
        return texts.get(number);
    }
}
