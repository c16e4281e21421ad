package org.islet.devices.capture;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.islet.devices.phrase.Phrase;

/** The first line of a capture file: everything about a capture but its bytes. */
record CaptureHeader(
        Optional<String> family,
        Optional<String> model,
        Optional<String> serial,
        Optional<Instant> readAt,
        Optional<LocalDateTime> deviceClock,
        Optional<Cursor> next,
        ReadingNotes notes,
        List<Part> parts) {

    private static final int VERSION = 1;
    private static final JsonFactory JSON = new JsonFactory();

    /** A part without its bytes. */
    record Part(String kind, String name, int length) {}

    static CaptureHeader of(RawCapture capture) {
        return new CaptureHeader(
                capture.family(),
                capture.model(),
                capture.serial(),
                capture.readAt(),
                capture.deviceClock(),
                capture.next(),
                capture.notes(),
                capture.parts().stream()
                        .map(part -> new Part(part.kind(), part.name(), part.bytes().length))
                        .toList());
    }

    RawCapture capture(List<CapturePart> withBytes) {
        return new RawCapture(family, model, serial, readAt, deviceClock, next, notes, withBytes);
    }

    byte[] line() throws IOException {
        var line = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("islet", "capture");
            json.writeNumberField("version", VERSION);
            writeText(json, "family", family);
            writeText(json, "model", model);
            writeText(json, "serial", serial);
            writeText(json, "readAt", readAt.map(Instant::toString));
            writeText(json, "deviceClock", deviceClock.map(LocalDateTime::toString));
            writeText(json, "next", next.map(Cursor::value));
            writeText(json, "endedEarly", notes.endedEarly());
            if (notes.isDemonstration()) {
                json.writeBooleanField("demonstration", true);
            }
            json.writeArrayFieldStart("parts");
            for (Part part : parts) {
                json.writeStartObject();
                json.writeStringField("kind", part.kind());
                json.writeStringField("name", part.name());
                json.writeNumberField("length", part.length());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        line.write('\n');
        return line.toByteArray();
    }

    private static void writeText(JsonGenerator json, String name, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(name, text.get());
        }
    }

    static CaptureHeader parse(byte[] bytes, int end) throws DamagedCaptureFile {
        Map<String, String> texts = new HashMap<>();
        List<Part> parts = new ArrayList<>();
        try (JsonParser json = JSON.createParser(bytes, 0, end)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                if (json.nextToken() == JsonToken.START_ARRAY && name.equals("parts")) {
                    while (json.nextToken() == JsonToken.START_OBJECT) {
                        parts.add(part(json));
                    }
                } else {
                    texts.put(name, scalar(json));
                }
            }
            if (json.currentToken() != JsonToken.END_OBJECT || json.nextToken() != null) {
                throw new DamagedCaptureFile(Phrase.of("capture-file.object"));
            }
        } catch (DamagedCaptureFile damaged) {
            throw damaged;
        } catch (IOException notJson) {
            throw new DamagedCaptureFile(Phrase.of("capture-file.json"));
        }
        return of(texts, parts);
    }

    private static CaptureHeader of(Map<String, String> texts, List<Part> parts) throws DamagedCaptureFile {
        if (!Integer.toString(VERSION).equals(texts.get("version"))) {
            throw new DamagedCaptureFile(Phrase.of("capture-file.version", VERSION));
        }
        return new CaptureHeader(
                Optional.ofNullable(texts.get("family")),
                Optional.ofNullable(texts.get("model")),
                Optional.ofNullable(texts.get("serial")),
                time(texts, "readAt", Instant::parse),
                time(texts, "deviceClock", LocalDateTime::parse),
                Optional.ofNullable(texts.get("next")).map(Cursor::new).filter(Cursor::saysSomething),
                new ReadingNotes(
                        Optional.ofNullable(texts.get("endedEarly")), Boolean.parseBoolean(texts.get("demonstration"))),
                parts);
    }

    private static <T> Optional<T> time(Map<String, String> texts, String name, Function<String, T> parse)
            throws DamagedCaptureFile {
        try {
            return Optional.ofNullable(texts.get(name)).map(parse);
        } catch (DateTimeParseException e) {
            throw new DamagedCaptureFile(Phrase.of("capture-file.time", name));
        }
    }

    private static Part part(JsonParser json) throws IOException {
        Map<String, String> texts = new HashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            texts.put(name, scalar(json));
        }
        String kind = texts.get("kind");
        String length = texts.get("length");
        if (kind == null || length == null || !length.matches("\\d{1,9}")) {
            throw new DamagedCaptureFile(Phrase.of("capture-file.part"));
        }
        return new Part(kind, texts.getOrDefault("name", ""), Integer.parseInt(length));
    }

    private static String scalar(JsonParser json) throws IOException {
        if (json.currentToken() == null || !json.currentToken().isScalarValue()) {
            throw new DamagedCaptureFile(Phrase.of("capture-file.unexpected"));
        }
        return json.getText();
    }
}
