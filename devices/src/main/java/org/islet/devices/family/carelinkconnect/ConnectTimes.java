package org.islet.devices.family.carelinkconnect;

import java.time.LocalDateTime;
import java.util.Optional;
import org.islet.devices.decode.DecodeOptions.DateOrder;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.protocol.csv.MonthNames;
import org.islet.devices.protocol.csv.WrittenTimes;
import org.islet.devices.protocol.json.JsonRecord;

/** The pump's clock in a record: {@code Oct 19, 2015 08:15:00}, or ISO 8601 whose offset is not the pump's. */
final class ConnectTimes {

    private static final int CLOCK = "08:15:00".length();

    private ConnectTimes() {}

    /** The field has another name in every generation. */
    static Optional<DeviceTime> of(JsonRecord record) {
        return written(record, "datetime")
                .or(() -> written(record, "dateTime"))
                .or(() -> written(record, "timestamp"))
                .or(() -> written(record, "displayTime"));
    }

    static Optional<DeviceTime> written(JsonRecord record, String field) {
        Optional<LocalDateTime> iso =
                record.absoluteTime(field).map(time -> time.toLocalDateTime()).or(() -> record.wallTime(field));
        return iso.map(DeviceTime::toTheSecond).or(() -> record.text(field).flatMap(ConnectTimes::inWords));
    }

    private static Optional<DeviceTime> inWords(String text) {
        int end = text.length() - CLOCK;
        return end > 0
                ? new WrittenTimes(DateOrder.YEAR_MONTH_DAY)
                        .dateTime(MonthNames.numeric(text.substring(0, end).strip()), text.substring(end))
                : Optional.empty();
    }
}
