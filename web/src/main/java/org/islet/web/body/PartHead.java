package org.islet.web.body;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands before a part's content.
 *
 * @param fileName null for a field that is not a file; empty where no file was chosen
 */
record PartHead(
        String name, @Nullable String fileName, @Nullable String contentType) {

    private static final Pattern DISPOSITION = Pattern.compile("(?im)^content-disposition:\\s*form-data(.*)$");
    private static final Pattern TYPE = Pattern.compile("(?im)^content-type:\\s*(\\S.*)$");
    private static final Pattern NAME = Pattern.compile("(?i);\\s*name=(?:\"([^\"]*)\"|([^\";\\s]+))");
    private static final Pattern FILE = Pattern.compile("(?i);\\s*filename=(?:\"([^\"]*)\"|([^\";\\s]+))");

    static PartHead of(String lines) throws IOException {
        Matcher disposition = DISPOSITION.matcher(lines);
        if (disposition.find()) {
            String name = value(NAME, disposition.group(1));
            if (name != null) {
                Matcher type = TYPE.matcher(lines);
                return new PartHead(name, value(FILE, disposition.group(1)), type.find() ? type.group(1) : null);
            }
        }
        throw new BodyRefused(Refusal.NOT_UNDERSTOOD);
    }

    boolean isFile() {
        return fileName != null;
    }

    /** Browsers write a quote and a line break in a name as these. */
    private static @Nullable String value(Pattern pattern, String parameters) {
        Matcher found = pattern.matcher(parameters);
        if (!found.find()) {
            return null;
        }
        String value = found.group(1) == null ? found.group(2) : found.group(1);
        return value.replaceAll("(?i)%22", "\"").replaceAll("(?i)%0D%0A", " ");
    }
}
