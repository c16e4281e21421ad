package org.islet.devices.family.nightscout;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;
import org.islet.devices.event.Source;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.json.DamagedJson;
import org.islet.devices.protocol.json.JsonRecord;
import org.islet.devices.protocol.json.JsonRecords;
import org.islet.devices.protocol.json.SentRecord;

/**
 * What programs changed and deleted of what they had sent, where a capture holds their requests one after the other. Each
 * request is a part: its kind is {@code sent-} with the verb in small letters, its name the collection and, where the
 * address had one, the name of the record ({@code treatments/5c5a2404e0196f4d3d9a718a}).
 *
 * <p>A record is told as it was in the end, from the place that said so last. What is changed or deleted in a capture that
 * does not hold it cannot be taken back any more, and is a problem.
 */
final class SentChanges {

    private static final String SENT = "sent-";

    private final Map<String, JsonRecord> last = new HashMap<>();
    private final Map<Source, JsonRecord> told = new HashMap<>();
    private int late;
    private Optional<Source> firstLate = Optional.empty();

    static SentChanges in(RawCapture capture) {
        var changes = new SentChanges();
        for (CapturePart part : capture.parts()) {
            if (isSent(part)) {
                changes.see(part);
            }
        }
        changes.last.values().forEach(record -> changes.told.put(record.source(), record));
        return changes;
    }

    private static boolean isSent(CapturePart part) {
        return part.kind().startsWith(SENT);
    }

    private void see(CapturePart part) {
        var place = new AtomicInteger();
        try {
            JsonRecords.read(part, record -> see(part, record, place.getAndIncrement()));
        } catch (DamagedJson damaged) {
            return; // decoding says so
        }
    }

    private void see(CapturePart part, JsonRecord record, int place) {
        String[] address = part.name().split("/", 2);
        boolean namesRecord = address.length == 2 && !address[1].isEmpty();
        String name = namesRecord ? address[1] : SentRecord.nameOf(record, part.bytes(), place);
        String key = address[0] + "/" + name;
        switch (part.kind().substring(SENT.length())) {
            case "delete" -> {
                if (last.remove(key) == null) {
                    tooLate(record);
                }
            }
            case "patch" -> change(key, record, true);
            case "put" -> {
                if (namesRecord) {
                    change(key, record, false);
                } else {
                    last.put(key, record);
                }
            }
            default -> last.put(key, record);
        }
    }

    /** @param isPart whether the fields that are not named stay as they were */
    private void change(String key, JsonRecord record, boolean isPart) {
        JsonRecord former = last.get(key);
        if (former == null) {
            tooLate(record);
            return;
        }
        Map<String, Object> fields = new LinkedHashMap<>(isPart ? former.fields() : Map.of());
        fields.putAll(record.fields());
        last.put(key, new JsonRecord(fields, record.source()));
    }

    private void tooLate(JsonRecord record) {
        late++;
        firstLate = firstLate.or(() -> Optional.of(record.source()));
    }

    /** The record as it was in the end; empty where another place says it, or none does any more. */
    Optional<JsonRecord> asItWasInTheEnd(CapturePart part, JsonRecord record) {
        return isSent(part) ? Optional.ofNullable(told.get(record.source())) : Optional.of(record);
    }

    void tell(EventSink sink) {
        firstLate.ifPresent(place -> sink.problem(new Problem(place, Phrase.of("nightscout.late", late))));
    }
}
