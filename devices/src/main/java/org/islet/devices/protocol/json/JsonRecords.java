package org.islet.devices.protocol.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.event.Source;

/** The records of a file: each object of its list, or the one object it is. One is in memory at a time. */
public final class JsonRecords {

    static final int DEEPEST = 50;
    static final int MOST_VALUES_OF_A_RECORD = 200_000;

    private static final int LONGEST_TEXT = 1 << 20;
    private static final int HEAD = 64 * 1024;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .build())
            .build();

    private final CapturePart file;
    private final JsonParser json;
    private int values;

    private JsonRecords(CapturePart file, byte[] bytes) throws IOException {
        this.file = file;
        this.json = JSON.createParser(bytes);
    }

    /** Every record in turn; where the file is damaged, what came before it has been told. */
    public static void read(CapturePart file, Consumer<JsonRecord> reader) throws DamagedJson {
        Source start = Source.ofOffset(file.file(), file.offset());
        JsonRecords records;
        try {
            records = new JsonRecords(file, file.bytes());
        } catch (IOException e) {
            throw new DamagedJson(start);
        }
        records.read(reader, start);
    }

    /** The first record as far as the file's beginning shows it; empty where the file is no JSON of records. */
    public static Optional<JsonRecord> first(CapturePart file) {
        byte[] head = Arrays.copyOf(file.bytes(), Math.min(file.bytes().length, HEAD));
        Map<String, Object> fields = new LinkedHashMap<>();
        try {
            var records = new JsonRecords(file, head);
            records.toFirstRecord();
            if (records.json.currentToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            records.fill(fields);
        } catch (IOException | TooManyValues cutOff) {
            // a head ends anywhere: the fields before its end are what it shows
        }
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(new JsonRecord(fields, Source.ofOffset(file.file(), file.offset())));
    }

    private void toFirstRecord() throws IOException {
        if (json.nextToken() == JsonToken.START_ARRAY) {
            json.nextToken();
        }
    }

    private void read(Consumer<JsonRecord> reader, Source start) throws DamagedJson {
        Source place = start;
        try {
            boolean isList = json.nextToken() == JsonToken.START_ARRAY;
            if (isList) {
                json.nextToken();
            }
            while (json.currentToken() != null && json.currentToken() != JsonToken.END_ARRAY) {
                place = place();
                values = 0;
                if (json.currentToken() == JsonToken.START_OBJECT) {
                    reader.accept(object());
                } else if (isList) {
                    json.skipChildren();
                } else {
                    throw new DamagedJson(place);
                }
                json.nextToken();
            }
            if (isList && json.currentToken() == null) {
                throw new DamagedJson(place);
            }
            place = place();
            if (json.nextToken() != null) {
                throw new DamagedJson(place); // what stands behind the list is not read
            }
        } catch (DamagedJson damaged) {
            throw damaged;
        } catch (IOException | TooManyValues damaged) {
            throw new DamagedJson(place);
        }
    }

    private Source place() {
        JsonLocation at = json.currentTokenLocation();
        return at.getByteOffset() >= 0
                ? Source.ofOffset(file.file(), file.offset() + (int) at.getByteOffset())
                : Source.ofLine(file.file(), at.getLineNr());
    }

    private JsonRecord object() throws IOException {
        Source start = place();
        Map<String, Object> fields = new LinkedHashMap<>();
        fill(fields);
        return new JsonRecord(fields, start);
    }

    private void fill(Map<String, Object> fields) throws IOException {
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            Optional<Object> value = value();
            if (value.isPresent() && name != null) {
                fields.put(name, value.get());
            }
        }
    }

    private Optional<Object> value() throws IOException {
        values++;
        if (values > MOST_VALUES_OF_A_RECORD) {
            throw new TooManyValues();
        }
        return switch (json.currentToken()) {
            case VALUE_STRING -> Optional.of(json.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Optional.of(json.getDoubleValue());
            case VALUE_TRUE -> Optional.of(true);
            case VALUE_FALSE -> Optional.of(false);
            case START_OBJECT -> Optional.of(DatabaseValues.plain(object()));
            case START_ARRAY -> Optional.of(list());
            default -> Optional.empty();
        };
    }

    private List<Object> list() throws IOException {
        List<Object> items = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            value().ifPresent(items::add);
        }
        return items;
    }

    /** One record is larger than any record of an export. */
    private static final class TooManyValues extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
