package org.islet.reports.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.islet.devices.catalogue.Connection;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.DeviceModel;
import org.islet.devices.catalogue.Support;
import org.islet.devices.catalogue.UnreadDevice;

/** The catalogue as one JSON list. */
final class FamiliesJson {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private FamiliesJson() {}

    static void write(List<DeviceFamily> families, Writer out) throws IOException {
        writeList(families, FamiliesJson::write, out);
    }

    /** The devices no family reads. */
    static void writeUnread(List<UnreadDevice> devices, Writer out) throws IOException {
        writeList(devices, FamiliesJson::write, out);
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

    private static void write(UnreadDevice device, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("maker", device.maker());
        list("names", device.names(), json);
        list("usbIds", device.usbIds().stream().map(Object::toString).toList(), json);
        json.writeStringField("reason", device.reason());
        json.writeStringField("bringInstead", device.bringInstead());
        json.writeEndObject();
    }

    private static void write(DeviceFamily family, JsonGenerator json) throws IOException {
        Support support = family.support();
        json.writeStartObject();
        json.writeStringField("id", family.id());
        json.writeStringField("title", family.title());
        json.writeArrayFieldStart("models");
        for (DeviceModel model : family.models()) {
            write(model, json);
        }
        json.writeEndArray();
        json.writeStringField("connection", support.connection());
        list("reads", support.reads(), json);
        list("leavesOut", support.leavesOut(), json);
        json.writeStringField("verification", support.verification().name());
        json.writeStringField("verificationMeans", support.verification().meaning());
        json.writeBooleanField("triedOnRealHardware", support.triedOnRealHardware());
        json.writeEndObject();
    }

    private static void write(DeviceModel model, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("maker", model.maker());
        json.writeStringField("name", model.name());
        if (!model.number().isEmpty()) {
            json.writeStringField("number", model.number());
        }
        json.writeStringField("kind", model.kind().name().toLowerCase(Locale.ROOT));
        list(
                "connections",
                model.connections().stream().map(Connection::inWords).toList(),
                json);
        list("usbIds", model.usbIds().stream().map(Object::toString).toList(), json);
        json.writeEndObject();
    }

    private static void list(String name, List<String> values, JsonGenerator json) throws IOException {
        json.writeFieldName(name);
        json.writeArray(values.toArray(String[]::new), 0, values.size());
    }
}
