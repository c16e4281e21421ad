package org.islet.neighbour;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.json.DamagedJson;
import org.islet.devices.protocol.json.JsonRecords;
import org.islet.devices.protocol.json.SentRecord;

/**
 * One request of a program, fit to be kept: read once by the very reader that will read it as part of a capture, so that
 * no body can make the others of its capture unreadable.
 *
 * @param record the one the address named, or empty
 * @param bytes as they came; of a deletion, which has none, the name of the record as JSON
 * @param names of its records, in their order
 */
public record SentBody(Verb verb, String collection, String record, byte[] bytes, List<String> names) {

    public static final int LARGEST = 1 << 20;

    private static final int MOST_RECORDS = 2000;
    private static final Set<String> COLLECTIONS = Set.of("entries", "treatments", "devicestatus", "profile");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._:-]{1,100}");

    public SentBody {
        names = List.copyOf(names);
    }

    static SentBody of(Verb verb, String collection, String record, byte[] bytes) {
        if (!COLLECTIONS.contains(collection)) {
            throw new UnacceptableBody(Phrase.of("neighbour.collection"));
        }
        boolean isNamed = !record.isEmpty();
        if (isNamed ? !NAME.matcher(record).matches() : verb == Verb.DELETE || verb == Verb.PATCH) {
            throw new UnacceptableBody(Phrase.of("neighbour.record"));
        }
        if (verb == Verb.DELETE) {
            byte[] name = ("{\"identifier\":\"" + record + "\"}").getBytes(StandardCharsets.UTF_8);
            return new SentBody(verb, collection, record, name, List.of(record));
        }
        if (bytes.length > LARGEST) {
            throw new BodyTooLarge(LARGEST);
        }
        return new SentBody(verb, collection, record, bytes, names(record, bytes));
    }

    private static List<String> names(String record, byte[] bytes) {
        List<String> names = new ArrayList<>();
        try {
            JsonRecords.read(
                    new CapturePart(CapturePart.UNKNOWN, "", bytes, 0, 0),
                    read -> names.add(record.isEmpty() ? SentRecord.nameOf(read, bytes, names.size()) : record));
        } catch (DamagedJson damaged) {
            throw new UnacceptableBody(Phrase.of("neighbour.json"));
        }
        if (bytes.length == 0) {
            throw new UnacceptableBody(Phrase.of("neighbour.json"));
        }
        if (names.size() > MOST_RECORDS) {
            throw new UnacceptableBody(Phrase.of("neighbour.records", MOST_RECORDS));
        }
        return names;
    }

    CapturePart part() {
        return new CapturePart(verb.kind(), record.isEmpty() ? collection : collection + "/" + record, bytes, 0, 0);
    }
}
