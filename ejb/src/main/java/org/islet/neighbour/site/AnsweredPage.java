package org.islet.neighbour.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.protocol.json.DamagedJson;
import org.islet.devices.protocol.json.JsonRecord;
import org.islet.devices.protocol.json.JsonRecords;
import org.islet.neighbour.outside.SiteFault;
import org.islet.neighbour.outside.SiteTrouble;

/** What a site answered when it was asked for records: read once by the very reader that will read it as part of a capture. */
record AnsweredPage(SiteCollection collection, byte[] bytes, List<JsonRecord> records) {

    private static final double LARGEST = 1e15;

    /** It is a part of the next question. */
    private static final Pattern PLACE = Pattern.compile("[ -~]{1,64}");

    static AnsweredPage of(SiteCollection collection, byte[] bytes) throws SiteFault {
        List<JsonRecord> all = new ArrayList<>();
        try {
            JsonRecords.read(new CapturePart(CapturePart.UNKNOWN, "", bytes, 0, 0), all::add);
        } catch (DamagedJson damaged) {
            throw new SiteFault(SiteTrouble.NO_RECORDS);
        }
        boolean isWrapped = all.size() == 1 && all.get(0).fields().get("result") instanceof List<?>;
        if (!isWrapped && firstLetter(bytes) != '[') {
            throw new SiteFault(SiteTrouble.NO_RECORDS);
        }
        List<JsonRecord> records = isWrapped ? all.get(0).records("result") : all;
        return new AnsweredPage(collection, bytes, List.copyOf(records));
    }

    private static char firstLetter(byte[] bytes) {
        for (byte letter : bytes) {
            if (!Character.isWhitespace(letter)) {
                return (char) letter;
            }
        }
        return ' ';
    }

    /** By what the site orders this record; empty where it has none of that. */
    Optional<String> place(JsonRecord record) {
        if (!collection.isOrderedByNumber()) {
            return record.text(collection.orderedBy())
                    .filter(text -> PLACE.matcher(text).matches());
        }
        OptionalDouble number = record.number(collection.orderedBy());
        return number.isPresent() && Math.abs(number.getAsDouble()) < LARGEST
                ? Optional.of(Long.toString((long) Math.floor(number.getAsDouble())))
                : Optional.empty();
    }

    /** The place of the oldest record. */
    Optional<String> oldest() {
        return records.stream()
                .flatMap(record -> place(record).stream())
                .reduce((one, other) -> Bound.isBefore(collection, one, other) ? one : other);
    }

    Optional<String> newest() {
        return records.stream()
                .flatMap(record -> place(record).stream())
                .reduce((one, other) -> Bound.isBefore(collection, one, other) ? other : one);
    }

    /** As it lies in a capture, byte for byte. */
    CapturePart part() {
        return new CapturePart(CapturePart.UNKNOWN, collection.word() + ".json", bytes, 0, 0);
    }
}
