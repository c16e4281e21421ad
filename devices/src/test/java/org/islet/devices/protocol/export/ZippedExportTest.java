package org.islet.devices.protocol.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.MatchConfidence;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.Decoded;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.family.glucosetable.GlucoseTableFamily;
import org.junit.jupiter.api.Test;

class ZippedExportTest {

    private static final DeviceFamily FAMILY = new GlucoseTableFamily();
    private static final byte[] TABLE =
            "time,glucose_mg_dl\n2026-03-01T07:15:00,101\n".getBytes(StandardCharsets.UTF_8);

    @Test
    void countsTheFilesOfAZipAsIfTheyWereGivenOneByOne() throws UnreadableCapture {
        RawCapture zip = zip(Map.of("folder/a.csv", TABLE, "folder/b.csv", TABLE));

        assertThat(FAMILY.likeness(zip)).isEqualTo(MatchConfidence.CERTAIN);
        assertThat(FAMILY.decoder().decode(zip).events())
                .extracting(event -> event.source().file())
                .containsExactly(0, 1);
    }

    @Test
    void keepsWhatCanBeReadBesideWhatCannot() throws UnreadableCapture {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("readme.txt", "hello".getBytes(StandardCharsets.UTF_8));
        files.put("a.csv", TABLE);

        Decoded decoded = FAMILY.decoder().decode(zip(files));

        assertThat(decoded.events()).hasSize(1);
        assertThat(decoded.problems()).singleElement().satisfies(problem -> assertThat(problem.message())
                .startsWith("File 1, line 1: a header with the columns time"));
    }

    @Test
    void refusesABombBeforeReadingAnyOfIt() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a.csv", TABLE);
        files.put("bomb.csv", new byte[20 << 20]);

        assertRefused(zip(files), "it unpacks to more than 100 times its size");
    }

    @Test
    void refusesAFileThatWouldFillTheMemory() {
        var noise = new byte[49 << 20];
        new Random(1).nextBytes(noise);

        assertRefused(zip(Map.of("large.csv", noise)), "one of its files unpacks to more than 48 MiB");
    }

    @Test
    void doesNotUnpackABombToRecogniseIt() {
        RawCapture bomb = zip(Map.of("bomb.csv", new byte[50 << 20]));
        ThreadMXBean processor = ManagementFactory.getThreadMXBean();
        long start = processor.getCurrentThreadCpuTime();

        for (int i = 0; i < 20; i++) {
            assertThat(FAMILY.likeness(bomb)).isEqualTo(MatchConfidence.NO);
        }

        assertThat(processor.getCurrentThreadCpuTime() - start).isLessThan(1_000_000_000L);
    }

    @Test
    void refusesMoreFilesThanAnyExportHas() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < 101; i++) {
            files.put(i + ".csv", TABLE);
        }

        assertRefused(zip(files), "it holds more than 100 files");
    }

    @Test
    void keepsWhatStandsBeforeTheDamage() throws UnreadableCapture {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a.csv", TABLE);
        files.put("b.csv", TABLE);
        byte[] whole = zip(files).parts().get(0).bytes();

        Decoded decoded = FAMILY.decoder().decode(RawCapture.ofFile(Arrays.copyOf(whole, 140)));

        assertThat(decoded.events()).hasSize(1);
        assertThat(decoded.problems()).singleElement().satisfies(problem -> assertThat(problem.message())
                .isEqualTo("The rest is missing: the archive is damaged after 1 file. Export it again."));
    }

    @Test
    void refusesAnArchiveWithoutAFile() {
        assertRefused(zip(Map.of("folder/", new byte[0])), "the archive holds no file");
    }

    private static void assertRefused(RawCapture zip, String why) {
        var heard = new Decoded.Collector();

        assertThatThrownBy(() -> FAMILY.decoder().decode(zip, DecodeOptions.NONE, heard))
                .isInstanceOf(UnreadableCapture.class)
                .hasMessageContaining(why);
        assertThat(heard.decoded().events()).isEmpty();
    }

    private static RawCapture zip(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return RawCapture.ofFile(bytes.toByteArray());
    }
}
