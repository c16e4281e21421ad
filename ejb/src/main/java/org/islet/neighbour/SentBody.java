package org.islet.neighbour;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.json.DamagedJson;
import org.islet.devices.protocol.json.JsonRecord;
import org.islet.devices.protocol.json.JsonRecords;
import org.islet.devices.protocol.json.SentNames;

/**
 * One request of a program, fit to be kept: read once by the very reader that will read it as part of a capture, so that
 * no body can make the others of its capture unreadable.
 *
 * @param record the one the address named, or empty
 * @param bytes as they came; of a deletion, which has none, the name of the record as JSON
 * @param names of its records, in their order
 */
public record SentBody(Verb verb, String collection, String record, byte[] bytes, List<String> names) {

    public static final int LARGEST = SentNames.LARGEST_BODY;

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
        List<String> names = names(bytes);
        if (isNamed && names.size() != 1) {
            throw new UnacceptableBody(Phrase.of("neighbour.not-one"));
        }
        return new SentBody(verb, collection, record, bytes, isNamed ? List.of(record) : names);
    }

    private static List<String> names(byte[] bytes) {
        List<String> names = new ArrayList<>();
        var made = new SentNames(bytes);
        try {
            JsonRecords.read(
                    new CapturePart(CapturePart.UNKNOWN, "", bytes, 0, 0),
                    record -> names.add(made.of(acceptable(record, names.size()), names.size())));
        } catch (DamagedJson damaged) {
            throw new UnacceptableBody(Phrase.of("neighbour.json"));
        }
        if (bytes.length == 0) {
            throw new UnacceptableBody(Phrase.of("neighbour.json"));
        }
        return names;
    }

    /** Refused as soon as it shows: in UTF-16 or UTF-32 records have no place of their own, and are told apart by nothing. */
    private static JsonRecord acceptable(JsonRecord record, int before) {
        if (record.source().offset().isEmpty()) {
            throw new UnacceptableBody(Phrase.of("neighbour.json"));
        }
        if (before == SentNames.MOST_RECORDS) {
            throw new UnacceptableBody(Phrase.of("neighbour.records", SentNames.MOST_RECORDS));
        }
        return record;
    }

    /** With the names that can be told of it; what was kept before something was refused is not refused now. */
    SentBody named() {
        try {
            return new SentBody(verb, collection, record, bytes, record.isEmpty() ? names(bytes) : List.of(record));
        } catch (UnacceptableBody kept) {
            return this;
        }
    }

    CapturePart part() {
        return new CapturePart(verb.kind(), record.isEmpty() ? collection : collection + "/" + record, bytes, 0, 0);
    }
}
