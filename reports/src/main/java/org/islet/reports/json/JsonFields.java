package org.islet.reports.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.model.GlucoseRange;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Notation;
import org.islet.reports.model.RangeShares;
import org.islet.reports.model.Targets;
import org.islet.reports.section.Table;
import org.islet.reports.words.Words;

/** The fields all sections have in common; what is not known is null. */
final class JsonFields {

    private final JsonGenerator json;
    private final GlucoseUnit unit;
    private final Words words;

    JsonFields(JsonGenerator json, GlucoseUnit unit, Words words) {
        this.json = json;
        this.unit = unit;
        this.words = words;
    }

    void number(String name, double value) throws IOException {
        json.writeFieldName(name);
        number(value);
    }

    void number(String name, OptionalDouble value) throws IOException {
        if (value.isPresent()) {
            number(name, value.getAsDouble());
        } else {
            json.writeNullField(name);
        }
    }

    void number(double value) throws IOException {
        json.writeNumber(Notation.known(value).doubleValue());
    }

    void limit(String name, Glucose limit) throws IOException {
        json.writeNumberField(name, Targets.limit(limit, unit));
    }

    void phrases(String name, List<Phrase> phrases) throws IOException {
        json.writeArrayFieldStart(name);
        for (Phrase phrase : phrases) {
            json.writeString(words.say(phrase));
        }
        json.writeEndArray();
    }

    /** The value in its unit; where the device showed LO or HI, {@code range} says so and the value is the limit. */
    void measure(Measure measure) throws IOException {
        json.writeFieldName("value");
        if (measure.isKnown()) {
            double value = measure.value().getAsDouble();
            number(words.in(measure.quantity(), value));
        } else {
            json.writeNull();
        }
        json.writeStringField("unit", words.unit(measure));
        if (measure.outOfRange().isPresent()) {
            json.writeStringField("range", measure.outOfRange().get().name().toLowerCase(Locale.ROOT));
        }
    }

    /** Carbohydrate under a name that says grams. */
    void grams(Measure measure) throws IOException {
        number("value", measure.value());
        json.writeStringField("unit", "g");
    }

    /** How much of what lies below or above is very low or very high. */
    void outermost(Table.SideShare share) throws IOException {
        switch (share.side()) {
            case BELOW -> number("veryLow", share.shares().veryLow());
            case ABOVE -> number("veryHigh", share.shares().veryHigh());
            case IN_RANGE -> {}
        }
    }

    void shares(RangeShares shares) throws IOException {
        json.writeArrayFieldStart("shares");
        for (GlucoseRange range : GlucoseRange.values()) {
            json.writeStartObject();
            json.writeStringField("id", id(range));
            number("value", shares.inOrder()[range.ordinal()]);
            json.writeStringField("unit", "%");
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** {@code veryLow} and so on. */
    static String id(GlucoseRange range) {
        return switch (range) {
            case VERY_LOW -> "veryLow";
            case LOW -> "low";
            case IN_RANGE -> "inRange";
            case HIGH -> "high";
            case VERY_HIGH -> "veryHigh";
        };
    }
}
