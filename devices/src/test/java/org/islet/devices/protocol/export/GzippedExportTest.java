package org.islet.devices.protocol.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.MatchConfidence;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.family.Families;
import org.islet.devices.family.glucosetable.GlucoseTableFamily;
import org.islet.devices.family.nightscout.NightscoutFamily;
import org.junit.jupiter.api.Test;

class GzippedExportTest {

    private static final DeviceFamily TABLES = new GlucoseTableFamily();
    private static final String TABLE = "time,glucose_mg_dl\n2026-03-01T07:15:00,101\n2026-03-01T07:20:00,104\n";

    @Test
    void aPackedTableIsReadAsTheTableIs() throws UnreadableCapture {
        var packed = RawCapture.ofFile(gzip(TABLE));
        var plain = RawCapture.ofFile(TABLE.getBytes(StandardCharsets.UTF_8));

        assertThat(TABLES.likeness(packed)).isEqualTo(MatchConfidence.CERTAIN);
        assertThat(TABLES.decoder().decode(packed)).isEqualTo(TABLES.decoder().decode(plain));
    }

    @Test
    void aPackedJsonIsReadToo() throws UnreadableCapture {
        var family = new NightscoutFamily();
        var packed = RawCapture.ofFile(
                gzip("[{\"type\":\"sgv\",\"sgv\":120,\"date\":1767254400000,\"direction\":\"Flat\"}]"));

        assertThat(family.likeness(packed)).isEqualTo(MatchConfidence.CERTAIN);
        assertThat(family.decoder().decode(packed).events()).hasSize(1);
    }

    @Test
    void twoPiecesPackedOneBehindTheOtherAreOneFile() throws UnreadableCapture {
        var both = new ByteArrayOutputStream();
        both.writeBytes(gzip(TABLE));
        both.writeBytes(gzip("2026-03-01T07:25:00,109\n"));

        assertThat(TABLES.decoder()
                        .decode(RawCapture.ofFile(both.toByteArray()))
                        .events())
                .hasSize(3);
    }

    @Test
    void aFileCutOffIsRefusedWhole() {
        byte[] packed = gzip(TABLE);

        for (int length = 3; length < packed.length; length++) {
            var cut = RawCapture.ofFile(Arrays.copyOf(packed, length));
            assertThatThrownBy(() -> TABLES.decoder().decode(cut))
                    .isInstanceOf(UnreadableCapture.class)
                    .hasMessageContaining("damaged");
        }
    }

    @Test
    void aBombIsRefusedBeforeAnyOfItIsRead() {
        var bomb = RawCapture.ofFile(gzip("0".repeat(20 << 20)));

        assertThatThrownBy(() -> TABLES.decoder().decode(bomb))
                .hasMessageContaining("it unpacks to more than 100 times its size");
    }

    @Test
    void aFileThatWouldFillTheMemoryIsRefused() {
        byte[] noise = new byte[49 << 20];
        new Random(1).nextBytes(noise);
        var large = RawCapture.ofFile(gzip(noise));

        assertThatThrownBy(() -> TABLES.decoder().decode(large)).hasMessageContaining("more than 48 MiB");
    }

    @Test
    void millionsOfEmptyPiecesExhaustNobodysStack() {
        var pieces = new ByteArrayOutputStream();
        byte[] empty = gzip("");
        for (int i = 0; i < 100_000; i++) {
            pieces.writeBytes(empty);
        }
        var capture = RawCapture.ofFile(pieces.toByteArray());

        assertThat(TABLES.likeness(capture)).isEqualTo(MatchConfidence.NO);
        assertThatThrownBy(() -> TABLES.decoder().decode(capture)).hasMessageContaining("more than 100 files");
    }

    @Test
    void packedBytesOfAPumpAreNobodysExport() {
        byte[] page = new byte[1024];
        new Random(2).nextBytes(page);

        assertThat(Families.catalogue().families())
                .allSatisfy(family -> assertThat(family.likeness(RawCapture.ofFile(gzip(page))))
                        .isNotEqualTo(MatchConfidence.CERTAIN));
    }

    private static byte[] gzip(String text) {
        return gzip(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] gzip(byte[] content) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
