package org.islet.devices.family.nightscout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;
import org.islet.devices.event.Source;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.json.JsonRecord;

/**
 * What programs changed and deleted of what they had sent, where a capture holds their requests one after the other.
 *
 * <p>A record is told as it was in the end, from the place that said so last. What is changed or deleted in a capture that
 * does not hold it cannot be taken back any more, and is a problem; a whole record is told wherever it stands.
 */
final class SentChanges {

    private final Set<CapturePart> requests = new HashSet<>();
    private final Map<String, JsonRecord> last = new HashMap<>();
    private final Map<Source, JsonRecord> told = new HashMap<>();
    private int late;
    private Optional<Source> firstLate = Optional.empty();

    static SentChanges in(RawCapture capture) {
        var changes = new SentChanges();
        for (CapturePart part : capture.parts()) {
            SentRequest.of(part).ifPresent(request -> {
                changes.requests.add(part);
                changes.see(request);
            });
        }
        changes.last.values().forEach(record -> changes.told.put(record.source(), record));
        return changes;
    }

    private void see(SentRequest request) {
        for (int place = 0; place < request.records().size(); place++) {
            see(request, request.names().get(place), request.records().get(place));
        }
    }

    private void see(SentRequest request, String name, JsonRecord record) {
        boolean isHere = last.containsKey(name);
        switch (request.verb()) {
            case "delete" -> {
                last.remove(name);
                if (!isHere) {
                    tooLate(record);
                }
            }
            case "patch" -> {
                if (isHere) {
                    last.merge(name, record, SentChanges::changed);
                } else {
                    tooLate(record);
                }
            }
            case "put" -> {
                if (isHere || !request.namesRecord() || NightscoutDecoder.isWhole(record)) {
                    last.put(name, record);
                } else {
                    tooLate(record);
                }
            }
            default -> last.put(name, record);
        }
    }

    /** The fields that are not named stay as they were. */
    private static JsonRecord changed(JsonRecord former, JsonRecord change) {
        Map<String, Object> fields = new LinkedHashMap<>(former.fields());
        fields.putAll(change.fields());
        return new JsonRecord(fields, change.source());
    }

    private void tooLate(JsonRecord record) {
        late++;
        firstLate = firstLate.or(() -> Optional.of(record.source()));
    }

    /** The record as it was in the end; empty where another place says it, or none does any more. */
    Optional<JsonRecord> asItWasInTheEnd(CapturePart part, JsonRecord record) {
        return requests.contains(part) ? Optional.ofNullable(told.get(record.source())) : Optional.of(record);
    }

    void tell(EventSink sink) {
        firstLate.ifPresent(place -> sink.problem(new Problem(place, Phrase.of("nightscout.late", late))));
    }
}
