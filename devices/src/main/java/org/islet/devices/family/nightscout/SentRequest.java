package org.islet.devices.family.nightscout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.protocol.json.DamagedJson;
import org.islet.devices.protocol.json.JsonRecord;
import org.islet.devices.protocol.json.JsonRecords;
import org.islet.devices.protocol.json.SentNames;

/**
 * A request of a program, kept as a part: its kind is {@code sent-} with the verb in small letters, its name the collection
 * and, where the address had one, the name of the record ({@code treatments/5c5a2404e0196f4d3d9a718a}).
 *
 * @param names of the records, in their order
 */
record SentRequest(String verb, boolean namesRecord, List<String> names, List<JsonRecord> records) {

    private static final String SENT = "sent-";

    /** Empty for a part that no portal writes: it is a file like any other. */
    static Optional<SentRequest> of(CapturePart part) {
        if (!part.kind().startsWith(SENT) || part.bytes().length > SentNames.LARGEST_BODY) {
            return Optional.empty();
        }
        String[] address = part.name().split("/", 2);
        boolean namesRecord = address.length == 2 && !address[1].isEmpty();
        List<JsonRecord> records = records(part);
        if (records.size() > SentNames.MOST_RECORDS
                || namesRecord && records.size() > 1
                || records.stream().anyMatch(SentRequest::hasNoPlace)) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        var made = new SentNames(part.bytes());
        for (JsonRecord record : records) {
            names.add(address[0] + "/" + (namesRecord ? address[1] : made.of(record, names.size())));
        }
        return Optional.of(new SentRequest(part.kind().substring(SENT.length()), namesRecord, names, records));
    }

    /** One more than a request may hold shows that it is none. */
    private static List<JsonRecord> records(CapturePart part) {
        List<JsonRecord> records = new ArrayList<>();
        try {
            JsonRecords.read(part, record -> {
                if (records.size() <= SentNames.MOST_RECORDS) {
                    records.add(record);
                }
            });
        } catch (DamagedJson damaged) {
            return records; // decoding says so
        }
        return records;
    }

    /** In UTF-16 a place is only a line, which many records may share: nothing would tell them apart. */
    private static boolean hasNoPlace(JsonRecord record) {
        return record.source().offset().isEmpty();
    }
}
