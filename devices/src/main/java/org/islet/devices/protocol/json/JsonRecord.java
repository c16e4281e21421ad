package org.islet.devices.protocol.json;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.event.Source;

/**
 * One object of a file: its fields by name, and where it begins. A field of another kind than asked for counts as absent.
 *
 * @param fields texts, numbers, truths, records and lists of these
 */
public record JsonRecord(Map<String, Object> fields, Source source) {

    /** The calendar's: whether a time can be right is not asked here. */
    private static final int FIRST_YEAR = 1;

    private static final int LAST_YEAR = 9999;

    public boolean has(String name) {
        return fields.containsKey(name);
    }

    /** Not empty. */
    public Optional<String> text(String name) {
        return fields.get(name) instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }

    /** A number, or a text that is one. */
    public OptionalDouble number(String name) {
        Object value = fields.get(name);
        if (value instanceof Double number && Double.isFinite(number)) {
            return OptionalDouble.of(number);
        }
        if (value instanceof String text && text.matches("-?\\d{1,15}(\\.\\d{1,20})?([eE][+-]?\\d{1,2})?")) {
            return OptionalDouble.of(Double.parseDouble(text));
        }
        return OptionalDouble.empty();
    }

    /** Something is written there, and it is no number. */
    public boolean isNoNumber(String name) {
        return has(name) && number(name).isEmpty() && !(fields.get(name) instanceof String text && text.isBlank());
    }

    public boolean isTrue(String name) {
        return Boolean.TRUE.equals(fields.get(name));
    }

    public Optional<JsonRecord> record(String name) {
        return fields.get(name) instanceof JsonRecord record ? Optional.of(record) : Optional.empty();
    }

    /** The records of a list; what else the list holds is passed over. */
    public List<JsonRecord> records(String name) {
        return fields.get(name) instanceof List<?> list
                ? list.stream()
                        .filter(JsonRecord.class::isInstance)
                        .map(JsonRecord.class::cast)
                        .toList()
                : List.of();
    }

    /** A time with its offset. */
    public Optional<OffsetDateTime> absoluteTime(String name) {
        return text(name).flatMap(text -> {
            try {
                OffsetDateTime time = OffsetDateTime.parse(text.replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2"));
                return isOnTheCalendar(time.getYear()) ? Optional.of(time) : Optional.empty();
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }

    /** A time without offset. */
    public Optional<LocalDateTime> wallTime(String name) {
        return text(name).flatMap(text -> {
            try {
                LocalDateTime time = LocalDateTime.parse(text);
                return isOnTheCalendar(time.getYear()) ? Optional.of(time) : Optional.empty();
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }

    private static boolean isOnTheCalendar(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
