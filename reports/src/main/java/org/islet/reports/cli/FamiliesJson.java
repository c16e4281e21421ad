package org.islet.reports.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.DeviceModel;
import org.islet.devices.catalogue.Support;
import org.islet.devices.catalogue.UnreadDevice;

/** The catalogue as one JSON list. */
final class FamiliesJson {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final CommandPhrases phrases;

    FamiliesJson(CommandPhrases phrases) {
        this.phrases = phrases;
    }

    void write(List<DeviceFamily> families, Writer out) throws IOException {
        writeList(families, this::write, out);
    }

    /** The devices no family reads. */
    void writeUnread(List<UnreadDevice> devices, Writer out) throws IOException {
        writeList(devices, this::write, out);
    }

    private interface Writing<T> {
        void write(T one, JsonGenerator json) throws IOException;
    }

    private static <T> void writeList(List<T> items, Writing<T> writing, Writer out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartArray();
            for (T item : items) {
                writing.write(item, json);
            }
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }

    private void write(UnreadDevice device, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("maker", device.maker());
        list("names", device.names(), json);
        list("usbIds", device.usbIds().stream().map(Object::toString).toList(), json);
        json.writeStringField("reason", phrases.say(device.reason()));
        json.writeStringField("bringInstead", phrases.say(device.bringInstead()));
        json.writeEndObject();
    }

    private void write(DeviceFamily family, JsonGenerator json) throws IOException {
        Support support = family.support();
        json.writeStartObject();
        json.writeStringField("id", family.id());
        json.writeStringField("title", family.title());
        json.writeArrayFieldStart("models");
        for (DeviceModel model : family.models()) {
            write(model, json);
        }
        json.writeEndArray();
        json.writeStringField("connection", phrases.say(support.connection()));
        list("reads", phrases.say(support.reads()), json);
        list("leavesOut", phrases.say(support.leavesOut()), json);
        json.writeStringField("verification", support.verification().name());
        json.writeStringField(
                "verificationMeans", phrases.say(support.verification().meaning()));
        json.writeBooleanField("triedOnRealHardware", support.triedOnRealHardware());
        json.writeEndObject();
    }

    private void write(DeviceModel model, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("maker", model.maker());
        json.writeStringField("name", model.name());
        if (!model.number().isEmpty()) {
            json.writeStringField("number", model.number());
        }
        json.writeStringField("kind", model.kind().name().toLowerCase(Locale.ROOT));
        list(
                "connections",
                model.connections().stream()
                        .map(way -> phrases.say(way.inWords()))
                        .toList(),
                json);
        list("usbIds", model.usbIds().stream().map(Object::toString).toList(), json);
        json.writeEndObject();
    }

    private static void list(String name, List<String> values, JsonGenerator json) throws IOException {
        json.writeFieldName(name);
        json.writeArray(values.toArray(String[]::new), 0, values.size());
    }
}
