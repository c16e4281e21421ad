package org.islet.devices.family.nightscout;

import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.decode.EventSink;
import org.islet.devices.event.Source;
import org.islet.devices.protocol.csv.RepeatedRows;
import org.islet.devices.protocol.json.JsonRecord;

/** Entries of one moment and one value: two uploaders told the site the same. */
final class RepeatedRecords {

    private static final long ODD = 0x9E3779B97F4A7C15L;

    private final RepeatedRows repeated = new RepeatedRows();
    private Optional<Source> firstRepeat = Optional.empty();

    void see(JsonRecord entry) {
        OptionalDouble moment = entry.number("date");
        OptionalDouble value = entry.has("sgv") ? entry.number("sgv") : entry.number("mbg");
        if (moment.isPresent() && value.isPresent()) {
            long content = Double.doubleToLongBits(moment.getAsDouble()) * ODD
                    ^ Double.doubleToLongBits(value.getAsDouble()) * (entry.has("sgv") ? 1 : 3);
            boolean isRepeat =
                    repeated.see(content == 0 ? 1 : content, entry.source().position());
            if (isRepeat && firstRepeat.isEmpty()) {
                firstRepeat = Optional.of(entry.source());
            }
        }
    }

    void tell(EventSink sink) {
        firstRepeat.ifPresent(place -> repeated.tell(place, sink));
    }
}
