package org.islet.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.islet.capture.CaptureHints;
import org.islet.devices.decode.PossibleTimes;
import org.islet.devices.family.Families;
import org.junit.jupiter.api.Test;

class CaptureReaderTest {

    private static CaptureReader.Unreadable unreadable(byte[] bytes) {
        var answer =
                new CaptureReader(Families.catalogue()).read(bytes, CaptureHints.NONE, PossibleTimes.OF_ANY_DEVICE);
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
    void aTimeAfterTheDataCameIsSaid() {
        byte[] table = "time,glucose_mg_dl\n2026-05-01T08:00:00,100\n2027-05-01T08:00:00,110\n"
                .getBytes(StandardCharsets.US_ASCII);
        var possible = PossibleTimes.until(Instant.parse("2026-05-01T09:00:00Z"));

        var answer = new CaptureReader(Families.catalogue()).read(table, CaptureHints.NONE, possible);

        assertThat(answer).isInstanceOfSatisfying(CaptureReader.Read.class, read -> {
            assertThat(read.decoded().events()).hasSize(2);
            assertThat(read.decoded().problems()).singleElement().satisfies(problem -> assertThat(problem.message())
                    .contains("lies after the moment the data came here"));
        });
    }

    @Test
    void aFamilyNobodyKnowsIsSaidToBeUnknown() {
        var hints = new CaptureHints(Optional.of("no-such-family"), Optional.empty(), Optional.empty());

        var answer = new CaptureReader(Families.catalogue()).read(new byte[] {1}, hints, PossibleTimes.OF_ANY_DEVICE);

        assertThat(answer).isInstanceOfSatisfying(CaptureReader.Unreadable.class, unreadable -> assertThat(
                        unreadable.problem().message())
                .contains("no device family"));
    }
}
