package org.islet.setting;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The lines of {@code islet.properties}, each with its number, and what about them cannot be read. */
record SettingsFile(List<Said> lines, List<String> faults) {

    static final SettingsFile NONE = new SettingsFile(List.of(), List.of());

    static SettingsFile read(Path file) {
        try {
            return Files.exists(file) ? of(Files.readAllLines(file), file) : NONE;
        } catch (CharacterCodingException e) {
            return unreadable(file + " is not text in UTF-8: save it so");
        } catch (IOException e) {
            return unreadable(file + " cannot be read (" + e.getMessage() + "): let the portal's user read it");
        }
    }

    static SettingsFile unreadable(String fault) {
        return new SettingsFile(List.of(), List.of(fault));
    }

    private static SettingsFile of(List<String> text, Path file) {
        var said = new ArrayList<Said>();
        var faults = new ArrayList<String>();
        for (int i = 0; i < text.size(); i++) {
            var place = "line " + (i + 1) + " of " + file;
            var logical = new StringBuilder(text.get(i).replace("\uFEFF", ""));
            while (goesOn(logical) && i + 1 < text.size()) {
                logical.append('\n').append(text.get(++i));
            }
            try {
                var one = new Properties();
                one.load(new StringReader(logical.toString()));
                one.forEach((name, value) -> said.add(new Said((String) name, (String) value, place)));
            } catch (IOException | IllegalArgumentException e) {
                faults.add(place
                        + " has a \\u that is not followed by four hexadecimal digits: write \\\\ for one backslash");
            }
        }
        return new SettingsFile(List.copyOf(said), List.copyOf(faults));
    }

    /** An odd number of backslashes at its end continues a line, unless it is a comment. */
    private static boolean goesOn(CharSequence line) {
        int backslashes = 0;
        while (backslashes < line.length() && line.charAt(line.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        var start = line.toString().stripLeading();
        return backslashes % 2 == 1 && !start.startsWith("#") && !start.startsWith("!");
    }
}
