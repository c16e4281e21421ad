package org.islet.devices.family.carelinkconnect;

import java.time.LocalDateTime;
import java.util.Optional;
import org.islet.devices.decode.DecodeOptions.DateOrder;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.protocol.csv.WrittenTimes;
import org.islet.devices.protocol.json.JsonRecord;

/** The pump's clock in a record: {@code Oct 19, 2015 08:15:00}, or ISO 8601 whose offset is not the pump's. */
final class ConnectTimes {

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
        return new WrittenTimes(DateOrder.YEAR_MONTH_DAY).inWords(text);
    }
}
