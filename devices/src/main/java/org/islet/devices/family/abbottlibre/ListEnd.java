package org.islet.devices.family.abbottlibre;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.islet.devices.phrase.Phrase;

/** The last line of a list of records: how many there are, and the sum of their bytes. Other texts have no such line. */
final class ListEnd {

    private static final Pattern LINE = Pattern.compile("\\d{1,9},[0-9A-Fa-f]{8}");
    private static final int LINE_END = '\r' + '\n';

    private ListEnd() {}

    /** What does not fit, by the line that says otherwise. */
    static Map<TextReply.Line, Phrase> check(TextReply reply, List<TextReply.Line> records) {
        Map<TextReply.Line, Phrase> complaints = new LinkedHashMap<>();
        for (TextReply.Line line : reply.lines()) {
            if (!LINE.matcher(line.text()).matches()) {
                continue;
            }
            String[] parts = line.text().split(",", -1);
            if (Long.parseLong(parts[0]) != records.size()) {
                complaints.put(line, Phrase.of("libre-reader.list-count", Long.parseLong(parts[0]), records.size()));
            } else if (Long.parseLong(parts[1], 16) != sum(records)) {
                complaints.put(line, Phrase.of("libre-reader.list-sum"));
            }
        }
        return complaints;
    }

    private static long sum(List<TextReply.Line> records) {
        long sum = 0;
        for (TextReply.Line record : records) {
            for (byte letter : record.text().getBytes(StandardCharsets.ISO_8859_1)) {
                sum += letter & 0xFF;
            }
            sum += LINE_END;
        }
        return sum;
    }
}
