package org.islet.it.uploader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.IntStream;
import org.islet.devices.capture.CaptureFile;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.islet.devices.family.ascensiacontour.ContourEncoder;
import org.islet.devices.family.ascensiacontour.ContourMeter;
import org.islet.it.people.Person;
import org.islet.it.portal.Portal;
import org.islet.uploader.cli.IsletUploader;
import org.islet.uploader.server.IsletServer;
import org.islet.uploader.server.ServerAddress;
import org.islet.uploader.server.SignIn;
import org.islet.uploader.server.UploadOutcome;
import org.islet.uploader.spool.Spool;
import org.islet.uploader.spool.SpooledCapture;
import org.islet.uploader.workflow.Delivery;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(ArquillianExtension.class)
class UploaderIT {

    private static final LocalDateTime CLOCK = LocalDateTime.parse("2026-03-29T14:05");

    @ArquillianResource
    private Portal portal;

    @TempDir
    private Path folder;

    @Test
    void aReadingSentTwiceIsNewOnce() throws IOException {
        String token = Person.patient(portal, "Ada", "Example").uploadToken();
        Path capture = Files.write(folder.resolve("meter.islet"), CaptureFile.bytesOf(reading(0, 12)));

        String first = upload(0, token, capture);
        String second = upload(0, token, capture);

        assertThat(first).isEqualTo(capture + ": 12 new, 0 already there.");
        assertThat(second).isEqualTo(capture + ": Nothing new, 12 already there.");
    }

    @Test
    void aLaterReadingOfTheSameMeterBringsOnlyWhatIsNew() throws IOException {
        String token = Person.patient(portal, "Ada", "Example").uploadToken();
        Path earlier = Files.write(folder.resolve("earlier.islet"), CaptureFile.bytesOf(reading(0, 12)));
        Path later = Files.write(folder.resolve("later.islet"), CaptureFile.bytesOf(reading(5, 20)));

        upload(0, token, earlier);
        String result = upload(0, token, later);

        assertThat(result).isEqualTo(later + ": 8 new, 7 already there.");
    }

    @Test
    void aReadingLeavesTheSpoolWhenThePortalHasIt() throws Exception {
        var spool = new Spool(folder.resolve("spool"));
        SpooledCapture kept = spool.keep(reading(0, 3));
        var signIn = new SignIn(
                ServerAddress.parse(portal.url().toString()),
                Person.patient(portal, "Ada", "Example").uploadToken());
        var server = new IsletServer(signIn, time -> {});

        server.greet();
        UploadOutcome outcome = new Delivery(server, time -> {}).deliver(kept, spool, (done, total) -> {});

        assertThat(outcome.state()).isEqualTo(UploadOutcome.State.DECODED);
        assertThat(outcome.newEvents()).isEqualTo(3);
        assertThat(spool.pending()).isEmpty();
    }

    @Test
    void aFileNobodyKnowsIsSaidToBeUnreadable() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear Ada,\n");

        String result = upload(1, Person.patient(portal, "Ada", "Example").uploadToken(), letter);

        assertThat(result).startsWith(letter + ": Received, but nothing in it could be read.");
    }

    @Test
    void aTokenNobodyMadeIsRefused() throws IOException {
        Path capture = Files.write(folder.resolve("meter.islet"), CaptureFile.bytesOf(reading(0, 1)));

        assertThat(upload(1, "islet_nobody", capture)).isEmpty();
    }

    @Test
    void theProgramAndItsLaunchFileAreForEveryone() throws Exception {
        Path jar = folder.resolve("islet-uploader.jar");

        int status = get("uploader/islet-uploader.jar", HttpResponse.BodyHandlers.ofFile(jar))
                .statusCode();
        HttpResponse<String> launch = get("uploader/islet-uploader.jnlp", HttpResponse.BodyHandlers.ofString());

        assertThat(status).isEqualTo(200);
        try (JarFile program = new JarFile(jar.toFile())) {
            assertThat(program.getManifest().getMainAttributes().getValue("Main-Class"))
                    .isEqualTo(IsletUploader.class.getName());
        }
        assertThat(launch.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/x-java-jnlp-file");
        assertThat(launch.body()).contains("codebase=\"http").doesNotContain("{{");
    }

    private <T> HttpResponse<T> get(String path, HttpResponse.BodyHandler<T> body) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(portal.at(path)).build(), body);
    }

    private String upload(int exitCode, String token, Path file) {
        var out = new StringWriter();
        var err = new StringWriter();
        int ended = IsletUploader.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute("upload", "--server", portal.url().toString(), "--token", token, file.toString());
        assertThat(ended).as(err.toString()).isEqualTo(exitCode);
        return out.toString().strip();
    }

    /** The results {@code from} (included) to {@code to} (excluded) of one and the same meter. */
    private static RawCapture reading(int from, int to) {
        List<DeviceEvent> memory = IntStream.range(from, to)
                .<DeviceEvent>mapToObj(i -> GlucoseReading.of(
                        new Origin(
                                DeviceTime.toTheMinute(
                                        LocalDateTime.parse("2026-03-01T08:00").plusHours(6L * i)),
                                Source.ofLine(0, 1)),
                        GlucoseReading.Kind.METER,
                        Glucose.mgPerDl(90 + i)))
                .toList();
        return ContourEncoder.capture(
                ContourMeter.nextUsb("4711000", GlucoseUnit.MG_PER_DL),
                Instant.parse("2026-03-29T12:05:00Z"),
                CLOCK.plusMinutes(to),
                memory);
    }
}
