package org.islet.record.interpretation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.islet.devices.decode.Budget;
import org.islet.devices.decode.CaptureHints;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.PossibleTimes;
import org.islet.devices.family.Families;
import org.islet.reports.interpretation.CaptureInterpreter;
import org.junit.jupiter.api.Test;

class CaptureReaderTest {

    private static CaptureReader.Unreadable unreadable(byte[] bytes) {
        var answer = new CaptureReader(Families.catalogue()).open("export.csv", bytes, CaptureHints.NONE);
        assertThat(answer).isInstanceOf(CaptureReader.Unreadable.class);
        return (CaptureReader.Unreadable) answer;
    }

    @Test
    void aZipArchiveIsNotOpenedAndSaysWhatToDo() {
        var answer = unreadable(new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0});

        assertThat(answer.problem().message()).contains("archive").contains("Unpack");
    }

    @Test
    void aPdfIsRecognisedAsTheWrongFile() {
        assertThat(unreadable("%PDF-1.7".getBytes(StandardCharsets.US_ASCII))
                        .problem()
                        .message())
                .contains("PDF");
    }

    @Test
    void noiseIsNobodysFile() {
        assertThat(unreadable(new byte[] {1, 2, 3}).problem().message()).contains("list of devices");
    }

    @Test
    void aCaptureFileCutInTheMiddleSaysWhatIsWrongWithIt() {
        byte[] cut =
                "{\"islet\":\"capture\",\"version\":1,\"parts\":[{\"kind\":\"results\",\"name\":\"\",\"length\":9}]}\n123"
                        .getBytes(StandardCharsets.US_ASCII);

        assertThat(unreadable(cut).problem().message()).contains("ends before");
    }

    @Test
    void aFamilyNobodyKnowsIsSaidToBeUnknown() {
        var hints = new CaptureHints(Optional.of("no-such-family"), Optional.empty(), Optional.empty());

        var answer = new CaptureReader(Families.catalogue()).open("export.csv", new byte[] {1}, hints);

        assertThat(answer).isInstanceOfSatisfying(CaptureReader.Unreadable.class, unreadable -> assertThat(
                        unreadable.problem().message())
                .contains("no device family"));
    }

    @Test
    void anErrorOfADecoderIsNamedAsItsFailureAndThatOfTheMemoryIsTriedAgain() {
        EventSink broken = EventSink.ofEvents(event -> {
            throw new StackOverflowError();
        });
        EventSink full = EventSink.ofEvents(event -> {
            throw new OutOfMemoryError();
        });

        assertThat(decoded(broken)).hasValueSatisfying(unreadable -> assertThat(
                        unreadable.problem().message())
                .contains("Our reader")
                .contains("failed on this"));
        assertThatThrownBy(() -> decoded(full)).isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void aPortalThatStopsWhileItReadsSaysNothingOfTheFile() {
        EventSink stopping = EventSink.ofEvents(event -> {
            throw new NoClassDefFoundError("org/islet/devices/Later");
        });

        assertThatThrownBy(() -> decoded(stopping)).isInstanceOf(NoClassDefFoundError.class);
    }

    private static Optional<CaptureReader.Unreadable> decoded(EventSink sink) {
        var table = "time,glucose_mg_dl\n2026-05-01T08:00,100\n".getBytes(StandardCharsets.US_ASCII);
        var recognised = ((CaptureReader.Opened)
                        new CaptureReader(Families.catalogue()).open("export.csv", table, CaptureHints.NONE))
                .recognised();
        return CaptureReader.attempt(
                recognised.family(),
                () -> CaptureInterpreter.decode(
                        recognised, PossibleTimes.until(Instant.EPOCH), Budget.WITHOUT_A_DEADLINE, sink));
    }
}
