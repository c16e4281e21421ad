package org.islet.devices.line;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.islet.devices.phrase.Phrase;

/**
 * A phrase as text, for a place that keeps it until somebody reads it: a JSON list of its key and its arguments, a phrase
 * among them being a list again. {@code ["row-skipped",["row.nul"]]}
 */
public final class PhraseLine {

    private static final JsonFactory JSON = new JsonFactory();

    private PhraseLine() {}

    public static String of(Phrase phrase) {
        var text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            write(phrase, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(Phrase phrase, JsonGenerator json) throws IOException {
        json.writeStartArray();
        json.writeString(phrase.key());
        for (Object argument : phrase.arguments()) {
            if (argument instanceof Phrase inner) {
                write(inner, json);
            } else if (argument instanceof Integer || argument instanceof Long) {
                json.writeNumber(((Number) argument).longValue());
            } else if (argument instanceof Double number) {
                json.writeNumber(number);
            } else if (argument instanceof String text) {
                json.writeString(text);
            } else {
                throw new IllegalArgumentException("No argument of a kept phrase: " + argument.getClass());
            }
        }
        json.writeEndArray();
    }

    public static Phrase read(String line) {
        try (JsonParser json = JSON.createParser(line)) {
            json.nextToken();
            return read(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Phrase read(JsonParser json) throws IOException {
        String key = json.nextTextValue();
        List<Object> arguments = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            arguments.add(
                    switch (json.currentToken()) {
                        case START_ARRAY -> read(json);
                        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getNumberValue();
                        default -> json.getText();
                    });
        }
        return new Phrase(key, arguments);
    }
}
