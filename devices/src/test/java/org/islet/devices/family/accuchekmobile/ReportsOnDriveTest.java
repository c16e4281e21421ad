package org.islet.devices.family.accuchekmobile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.decode.Decoded;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.driver.Cancellation;
import org.islet.devices.driver.DeviceFailure;
import org.islet.devices.driver.DriverContract;
import org.islet.devices.driver.EarlierReadings;
import org.islet.devices.driver.Progress;
import org.islet.devices.driver.ReadRequest;
import org.islet.devices.driver.ReadResult;
import org.islet.devices.transport.Drive;
import org.islet.devices.transport.TransportClosed;
import org.junit.jupiter.api.Test;

class ReportsOnDriveTest {

    private static final String HEAD =
            "Serial no.;Download date;Download time;;;;;;;;;\r\nU100000000;07.08.2019;21:15;;;;;;;;;\r\n"
                    + "Date;Time;Result;Unit;Temperature warning;Out of target range;Other;Before meal;After meal;Control test\r\n";
    private static final String AUGUST = HEAD + "07.08.2019;20:02;115;mg/dl;;;;X;;\r\n";
    private static final String JULY = HEAD + "07.07.2019;20:02;98;mg/dl;;;;;;\r\n";

    private final Map<String, String> files = new TreeMap<>();
    private final List<int[]> steps = new ArrayList<>();

    @Test
    void reportsAreTakenAlongAsTheyLie() throws IOException, UnreadableCapture {
        files.put("Roche/Reports/diary.csv", AUGUST);
        files.put("Roche/Reports/diary.html", "<html>");
        files.put("autorun.inf", "[autorun]");
        files.put("notes.csv", AUGUST);

        ReadResult result = read(() -> true);

        assertThat(result.isComplete()).isTrue();
        assertThat(result.capture().parts()).singleElement().satisfies(part -> {
            assertThat(part.name()).isEqualTo("Roche/Reports/diary.csv");
            assertThat(new String(part.bytes(), StandardCharsets.UTF_8)).isEqualTo(AUGUST);
        });
        assertThat(result.capture().family()).contains("accu-chek-mobile");
        assertThat(result.capture().serial()).contains("U100000000");
        assertThat(result.capture().readAt()).contains(DriverContract.NOW);
        assertThat(new AccuChekMobileFamily().likeness(result.capture()).name()).isEqualTo("CERTAIN");
        assertThat(steps.get(steps.size() - 1)).containsExactly(1, 1);
    }

    @Test
    void everyReportIsDecoded() throws IOException, UnreadableCapture {
        files.put("reports/a.CSV", JULY);
        files.put("reports/b.CSV", AUGUST);
        files.put("reports/c.csv", "a table of something else");

        ReadResult result = read(() -> true);

        assertThat(result.capture().parts()).extracting(CapturePart::file).containsExactly(0, 1);
        Decoded decoded = new AccuChekMobileDecoder().decode(result.capture());
        assertThat(decoded.events()).hasSize(2);
        assertThat(decoded.problems()).isEmpty();
    }

    @Test
    void driveWithoutReportsSaysWhatToDo() {
        files.put("autorun.inf", "[autorun]");

        assertThatThrownBy(() -> read(() -> true))
                .isInstanceOf(DeviceFailure.class)
                .hasMessageContaining("plug it in again");
    }

    @Test
    void reportsInALanguageNobodyKnowsSaySo() {
        files.put("Reports/diary.csv", "Tarih;Saat;Sonuc\r\n");

        assertThatThrownBy(() -> read(() -> true))
                .isInstanceOf(DeviceFailure.class)
                .hasMessageContaining("language");
    }

    @Test
    void cancellingStopsBetweenFiles() throws IOException {
        files.put("Reports/diary.csv", AUGUST);

        assertThat(read(() -> false).isComplete()).isFalse();
    }

    @Test
    void driveThatGoesAwayIsSaid() {
        var gone = new Drive() {
            @Override
            public List<String> files() {
                return List.of("Reports/diary.csv");
            }

            @Override
            public byte[] bytes(String file) throws IOException {
                throw new TransportClosed("The drive is gone. Plug it in again.");
            }
        };

        assertThatThrownBy(() -> new ReportsOnDrive().read(gone, DriverContract.wanted()))
                .isInstanceOf(TransportClosed.class);
    }

    private ReadResult read(Cancellation cancellation) throws IOException {
        Progress progress = (done, total) -> steps.add(new int[] {done, total});
        return new ReportsOnDrive()
                .read(
                        new Drive() {
                            @Override
                            public List<String> files() {
                                return List.copyOf(files.keySet());
                            }

                            @Override
                            public byte[] bytes(String file) {
                                return files.get(file).getBytes(StandardCharsets.UTF_8);
                            }
                        },
                        new ReadRequest(
                                EarlierReadings.NONE, progress, cancellation, InstantSource.fixed(DriverContract.NOW)));
    }
}
