package org.islet.uploader.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.islet.devices.catalogue.Candidate;
import org.islet.devices.family.Families;
import org.islet.devices.family.accuchekmobile.AccuChekMobileFamily;
import org.islet.uploader.detect.ConnectedDevice;
import org.islet.uploader.server.PretendServer;
import org.islet.uploader.spool.Owner;
import org.islet.uploader.spool.Spool;
import org.islet.uploader.transport.DriveFolder;
import org.islet.uploader.transport.Pipes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DriveReadoutTest {

    private static final String REPORT =
            "Serial no.;Download date;Download time;;;;;;;;;\r\nU100000000;07.08.2019;21:15;;;;;;;;;\r\n"
                    + "Date;Time;Result;Unit;Temperature warning;Out of target range;Other;Before meal;After meal;Control test\r\n"
                    + "07.08.2019;20:02;115;mg/dl;;;;X;;\r\n";

    @TempDir
    Path drive;

    @TempDir
    Path spool;

    @Test
    void reportsOfADriveAreKeptForWhomTheyWereRead() throws IOException {
        Path reports = Files.createDirectories(drive.resolve("Roche").resolve("Reports"));
        Files.writeString(reports.resolve("diary.csv"), REPORT, StandardCharsets.UTF_8);
        var readout = new DeviceReadout(
                Pipes::open,
                new Spool(spool),
                Owner.of(Optional.of(PretendServer.PATIENT), PretendServer.TOKEN),
                HowFarRead.NOTHING,
                Clock.systemUTC());

        SpooledReading reading = readout.read(
                new ConnectedDevice(mobile(), new DriveFolder("ACCUCHEK", drive)), (done, total) -> {}, () -> true);

        assertThat(reading.isComplete()).isTrue();
        try (var kept = Files.list(spool)) {
            assertThat(kept.filter(Files::isRegularFile))
                    .anySatisfy(file -> assertThat(Files.readString(file)).contains(REPORT));
        }
        assertThat(Files.readString(reports.resolve("diary.csv"))).isEqualTo(REPORT);
    }

    private static List<Candidate> mobile() {
        return Families.catalogue()
                .ways()
                .filter(candidate -> candidate.family().id().equals(AccuChekMobileFamily.ID))
                .toList();
    }
}
