package org.islet.devices.protocol.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.islet.devices.event.Source;
import org.junit.jupiter.api.Test;

class SentNamesTest {

    /** SHA-256 of {@code []}, as every tool prints it. */
    private static final String DIGITS = "4f53cda18c2baa0c0354";

    private static JsonRecord record(Map<String, Object> fields) {
        return new JsonRecord(fields, Source.ofOffset(0, 0));
    }

    @Test
    void theOwnNameComesFirst() {
        var names = new SentNames(new byte[0]);

        assertThat(names.of(record(Map.of("identifier", "a", "_id", "b")), 0)).isEqualTo("a");
        assertThat(names.of(record(Map.of("_id", "b")), 1)).isEqualTo("b");
    }

    @Test
    void theOthersAreCalledByTheBytesAndTheirPlace() {
        var names = new SentNames("[]".getBytes(StandardCharsets.UTF_8));

        assertThat(names.of(record(Map.of()), 0)).isEqualTo(DIGITS + "0000");
        assertThat(names.of(record(Map.of()), 1999)).isEqualTo(DIGITS + "07cf");
    }

    @Test
    void theBytesAreHashedOnceHoweverManyRecordsHaveNoName() {
        var times = new AtomicInteger();
        var names = new SentNames(() -> {
            times.incrementAndGet();
            return "0".repeat(64);
        });

        assertThat(names.of(record(Map.of("_id", "b")), 0)).isEqualTo("b");
        assertThat(times).hasValue(0);
        names.of(record(Map.of()), 1);
        names.of(record(Map.of()), 2);

        assertThat(times).hasValue(1);
    }
}
