package org.islet.neighbour.site;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.islet.devices.protocol.json.JsonRecord;
import org.islet.platform.Sha256;

/**
 * Which records of the last days lie in a capture already, by a part of their hash: what is asked for again, lest something
 * that came late is missed, is kept only where it tells something new.
 */
final class SeenRecords {

    /** Two days of a sensor that tells each minute, several times; the oldest are forgotten first. */
    private static final int MOST = 20_000;

    private final Set<Long> hashes;

    private SeenRecords(Collection<Long> hashes) {
        this.hashes = new LinkedHashSet<>(hashes);
    }

    static SeenRecords of(byte[] kept) {
        var longs = ByteBuffer.wrap(kept).asLongBuffer();
        List<Long> hashes = new ArrayList<>();
        while (longs.hasRemaining()) {
            hashes.add(longs.get());
        }
        return new SeenRecords(hashes);
    }

    boolean holds(JsonRecord record) {
        return hashes.contains(hash(record));
    }

    /** The one that was seen last is forgotten last. */
    void add(JsonRecord record) {
        Long hash = hash(record);
        hashes.remove(hash);
        hashes.add(hash);
        if (hashes.size() > MOST) {
            var oldest = hashes.iterator();
            oldest.next();
            oldest.remove();
        }
    }

    private static Long hash(JsonRecord record) {
        var text = new StringBuilder();
        write(record, text);
        return ByteBuffer.wrap(Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    /** What it says, wherever in a body it stands. */
    private static void write(Object value, StringBuilder text) {
        if (value instanceof JsonRecord record) {
            text.append('{');
            record.fields().forEach((name, field) -> {
                text.append(name.length()).append(':').append(name);
                write(field, text);
            });
            text.append('}');
        } else if (value instanceof List<?> list) {
            text.append('[');
            list.forEach(item -> write(item, text));
            text.append(']');
        } else {
            String said = String.valueOf(value);
            text.append(said.length())
                    .append(value instanceof String ? '"' : '=')
                    .append(said);
        }
    }

    byte[] kept() {
        var bytes = ByteBuffer.allocate(hashes.size() * Long.BYTES);
        hashes.forEach(bytes::putLong);
        return bytes.array();
    }
}
