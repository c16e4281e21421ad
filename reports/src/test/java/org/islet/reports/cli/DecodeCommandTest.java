package org.islet.reports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import org.islet.devices.capture.CaptureFile;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.islet.devices.family.dexcomclarity.ClarityEncoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecodeCommandTest {

    private static final byte[] EXPORT = new ClarityEncoder(GlucoseUnit.MG_PER_DL, "Dexcom G7 Mobile App")
            .encode(List.of(GlucoseReading.of(
                    new Origin(DeviceTime.toTheSecond(LocalDateTime.of(2026, 11, 1, 7, 0, 5)), Source.ofLine(0, 3)),
                    GlucoseReading.Kind.SENSOR,
                    Glucose.mgPerDl(121))));

    @TempDir
    private Path folder;

    @Test
    void printsAnEventALineAndNothingElse() throws IOException {
        Path file = write("anything.bin", EXPORT);

        CommandLineRun run = CommandLineRun.of("decode", file);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .satisfiesExactly(
                        device -> assertThat(device).startsWith("{\"type\":\"status\",\"deviceTime\":null,"),
                        reading -> assertThat(reading)
                                .isEqualTo("{\"type\":\"glucose\",\"deviceTime\":\"2026-11-01T07:00:05\","
                                        + "\"kind\":\"sensor\",\"value\":121,\"unit\":\"mg/dL\","
                                        + "\"source\":{\"file\":0,\"line\":3}}"));
    }

    @Test
    void saysWhatCannotBeReadInTheLanguageAskedForAndNothingElseDifferently() throws IOException {
        String damaged = new String(EXPORT, StandardCharsets.UTF_8).replace("2026-11-01", "2026-99-01");
        Path file = write("damaged.csv", damaged.getBytes(StandardCharsets.UTF_8));

        CommandLineRun english = CommandLineRun.of("decode", file);
        CommandLineRun german = CommandLineRun.of("decode", "--language", "de", file);

        assertThat(german.out().lines().filter(line -> !line.startsWith("{\"type\":\"problem\"")))
                .containsExactlyElementsOf(english.out()
                        .lines()
                        .filter(line -> !line.startsWith("{\"type\":\"problem\""))
                        .toList());
        assertThat(german.out()).contains("\"message\":\"Zeile übersprungen: ");
        assertThat(english.out()).contains("\"message\":\"Row skipped: ");
    }

    @Test
    void saysWhyAFileIsRefusedInTheLanguageAskedFor() throws IOException {
        Path empty = write("empty.csv", new byte[0]);
        Path strange = write("strange.bin", "nothing anybody exports".getBytes(StandardCharsets.UTF_8));

        assertThat(CommandLineRun.of("decode", "--language", "de", empty).err())
                .isEqualTo("islet: " + empty
                        + ": es ist nichts darin, kein einziges Byte. Exportieren oder lesen Sie sie noch einmal.\n");
        assertThat(CommandLineRun.of("decode", "--language", "de", strange).err())
                .contains("'./islet families' zählt");
        assertThat(CommandLineRun.of("metrics", "--language", "de", folder).err())
                .contains("das ist ein Ordner");
        assertThat(CommandLineRun.of("decode", empty).err())
                .isEqualTo("islet: " + empty + ": there is nothing in it, not one byte. Export or read it again.\n");
    }

    @Test
    void readsHexTextWhateverItsWhiteSpace() throws IOException {
        String hex = HexFormat.ofDelimiter("\n\t ").formatHex(EXPORT);

        CommandLineRun run = CommandLineRun.of("decode", write("export.hex", hex.getBytes(StandardCharsets.UTF_8)));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines()).hasSize(2);
    }

    @Test
    void readsAnItemALineAndCountsItsBytesOverTheWholeFile() throws Exception {
        Path file = write("items.hexlines", "01 02\n\n030405\r\n06".getBytes(StandardCharsets.UTF_8));

        RawCapture capture = InputFiles.read(List.of(file));

        assertThat(capture.parts())
                .extracting(part -> part.offset() + ":" + HexFormat.of().formatHex(part.bytes()))
                .containsExactly("0:0102", "2:030405", "5:06");
    }

    @Test
    void leavesAWrittenDialogToItsFamily() throws IOException, BadInput {
        byte[] dialog = "04\n>0405\n06\n".getBytes(StandardCharsets.UTF_8);

        RawCapture capture = InputFiles.read(List.of(write("dialog.hexlines", dialog)));

        assertThat(capture.parts()).singleElement().satisfies(part -> assertThat(part.bytes())
                .isEqualTo(dialog));
    }

    @Test
    void readsSeveralFilesAsOneCapture() throws IOException {
        Path first = write("a.csv", EXPORT);
        Path second = write("b.csv", EXPORT);

        CommandLineRun run = CommandLineRun.of("decode", first, second);

        assertThat(run.out().lines().map(line -> line.replaceAll(".*\"file\":(\\d).*", "$1")))
                .containsExactly("0", "0", "1", "1");
    }

    @Test
    void readsACaptureFile() throws IOException {
        byte[] capture = CaptureFile.bytesOf(RawCapture.ofFile(EXPORT).withFamily("dexcom-clarity"));

        CommandLineRun run = CommandLineRun.of("decode", write("export.islet", capture));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines()).hasSize(2);
    }

    @Test
    void saysWhichFileIsMissing() {
        CommandLineRun run = CommandLineRun.of("decode", folder.resolve("none.csv"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("none.csv: there is no such file.");
    }

    @Test
    void saysWhatAFileIsThatNobodyReads() throws IOException {
        CommandLineRun run =
                CommandLineRun.of("decode", write("report.csv", "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8)));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("report.csv: This is a PDF, a printed report. Bring the data themselves");
    }

    @Test
    void saysThatAFileIsEmpty() throws IOException {
        CommandLineRun run = CommandLineRun.of("decode", write("empty.csv", new byte[0]));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("empty.csv: there is nothing in it");
    }

    @Test
    void saysWhereHexTextIsDamaged() throws IOException {
        CommandLineRun wrong = CommandLineRun.of("decode", write("a.hex", "01 02\n03 0x".getBytes()));
        CommandLineRun half = CommandLineRun.of("decode", write("b.hexlines", "0102\n030".getBytes()));

        assertThat(wrong.exitCode()).isEqualTo(1);
        assertThat(wrong.err()).contains("a.hex, line 2: not a hex digit.");
        assertThat(half.exitCode()).isEqualTo(1);
        assertThat(half.err()).contains("b.hexlines, line 2: half a byte is left over.");
    }

    @Test
    void saysThatNothingRecognisesAFile() throws IOException {
        CommandLineRun run = CommandLineRun.of("decode", write("letter.txt", "Dear Ada,\n".getBytes()));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("letter.txt: no device or export").doesNotContain("Ada");
    }

    @Test
    void saysWhatTheFamilySaysOfAFileItCannotRead() throws IOException {
        Path file = write("letter.txt", "Dear Ada,\n".getBytes());

        CommandLineRun run = CommandLineRun.of("decode", "--family", "dexcom-clarity", file);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("letter.txt: File 1, line 1: this is not the header of a Dexcom Clarity export");
    }

    @Test
    void failsWhereNothingButProblemsCame() throws IOException {
        String header =
                new String(EXPORT, StandardCharsets.UTF_8).lines().findFirst().orElseThrow();

        CommandLineRun run = CommandLineRun.of("decode", write("bad.csv", (header + "\n1,,EGV\n").getBytes()));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).startsWith("{\"type\":\"problem\",\"deviceTime\":null,\"message\":\"Row skipped:");
        assertThat(run.err()).contains("bad.csv, line 2: Row skipped:").contains("(1 problem and no event)");
    }

    @Test
    void wrongUsageIsOneLineAndAHint() {
        assertWrongUsage(CommandLineRun.of(), "islet: say which command: decode, families");
        assertWrongUsage(CommandLineRun.of("decode"), "islet: Missing required parameter: 'FILE'");
        assertWrongUsage(
                CommandLineRun.of("decode", "--family", "abacus", "f"), "islet: no family is called 'abacus'.");
        assertWrongUsage(
                CommandLineRun.of("decode", "--date-order", "moon", "f"),
                "islet: Invalid value for option '--date-order': dmy, mdy or ymd is expected, not 'moon'");
    }

    private static void assertWrongUsage(CommandLineRun run, String firstLine) {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .satisfiesExactly(line -> assertThat(line).startsWith(firstLine), hint -> assertThat(hint)
                        .matches("Try './islet( decode)? --help'\\."));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
