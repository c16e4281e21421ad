package org.islet.it.uploader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.islet.devices.capture.CaptureFile;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.emulator.EmulatedCable;
import org.islet.devices.family.medtronicparadigm.ParadigmEmulator;
import org.islet.devices.simulator.SimulatedMemory;
import org.islet.devices.upload.UploadState;
import org.islet.it.people.Person;
import org.islet.it.person.MeterReading;
import org.islet.it.portal.Portal;
import org.islet.uploader.cli.IsletUploader;
import org.islet.uploader.demo.DemoDevice;
import org.islet.uploader.detect.ConnectedDevice;
import org.islet.uploader.server.Account;
import org.islet.uploader.server.IsletServer;
import org.islet.uploader.server.NotAServerAddress;
import org.islet.uploader.server.Sending;
import org.islet.uploader.server.ServerAddress;
import org.islet.uploader.server.ServerRefused;
import org.islet.uploader.server.SignIn;
import org.islet.uploader.server.UploadOutcome;
import org.islet.uploader.spool.Owner;
import org.islet.uploader.spool.Spool;
import org.islet.uploader.spool.SpooledCapture;
import org.islet.uploader.workflow.DeviceReadout;
import org.islet.uploader.workflow.HowFarRead;
import org.islet.uploader.workflow.SpooledReading;
import org.islet.uploader.workflow.UploadDelivery;
import org.islet.uploader.workflow.WaitingReadings;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(ArquillianExtension.class)
class UploaderIT {

    @ArquillianResource
    private Portal portal;

    @TempDir
    private Path folder;

    /** A meter of its own for each test: one portal serves them all. */
    private final String serial = UUID.randomUUID().toString().substring(0, 8);

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

    /** Its settings, battery and clock are told at every reading, stamped with the moment it was read. */
    @Test
    void aPumpReadAgainBringsNothingNewThoughItSaysHowItIsSet() throws Exception {
        var server = new IsletServer(
                signInOf(Person.patient(portal, "Ada", "Example").uploadToken()), time -> {});
        Owner owner = WaitingReadings.ownerOf(server.account());

        UploadOutcome first = readAndSent(server, owner, Clock.systemDefaultZone());
        UploadOutcome again =
                readAndSent(server, owner, Clock.offset(Clock.systemDefaultZone(), Duration.ofMinutes(2)));

        assertThat(first.newEvents()).isGreaterThan(1000);
        assertThat(first.problems()).anyMatch(said -> said.startsWith("This is a demonstration"));
        assertThat(again.newEvents()).isZero();
    }

    private UploadOutcome readAndSent(IsletServer server, Owner owner, Clock clock) throws IOException {
        var spool = new Spool(folder.resolve("spool"));
        var readout = new DeviceReadout(
                (way, place) -> new EmulatedCable(pumpShowing(LocalDateTime.now(clock))),
                spool,
                owner,
                HowFarRead.of(server),
                clock);
        ConnectedDevice device = DemoDevice.PARADIGM_554.look().readable().get(0);
        SpooledReading read = readout.read(device, device.demoNumber(), (done, total) -> {}, () -> true);
        return new UploadDelivery(server, time -> {}).deliver(read.capture(), owner, spool, (done, total) -> {});
    }

    private static ParadigmEmulator pumpShowing(LocalDateTime clock) {
        return new ParadigmEmulator(SimulatedMemory.paradigm(
                        "554", "554123", clock.toLocalDate().minusDays(1)))
                .showing(clock);
    }

    @Test
    void aReadingLeavesTheSpoolWhenThePortalHasIt() throws Exception {
        var spool = new Spool(folder.resolve("spool"));
        var server = new IsletServer(
                signInOf(Person.patient(portal, "Ada", "Example").uploadToken()), time -> {});

        Account account = server.account();
        Owner owner = WaitingReadings.ownerOf(account);
        SpooledCapture kept = spool.keep(reading(0, 3), owner);
        UploadOutcome outcome = new UploadDelivery(server, time -> {}).deliver(kept, owner, spool, (done, total) -> {});

        assertThat(account.name()).isEqualTo("Ada Example");
        assertThat(outcome.state()).isEqualTo(UploadState.DECODED);
        assertThat(outcome.newEvents()).isEqualTo(3);
        assertThat(spool.pending()).isEmpty();
    }

    @Test
    void aMeterLastReadForSomebodyElseIsAddedOnlyWhenItsReaderSaysThatItIsTheirs() throws IOException {
        String ada = Person.patient(portal, "Ada", "Example").uploadToken();
        String bert = Person.patient(portal, "Bert", "Example").uploadToken();
        Path first = Files.write(folder.resolve("first.islet"), CaptureFile.bytesOf(reading(0, 12)));
        Path later = Files.write(folder.resolve("later.islet"), CaptureFile.bytesOf(reading(5, 20)));

        upload(0, ada, first);
        String held = upload(1, bert, later);
        String added = upload(0, bert, later, "--device-is-mine");
        String heldAgain = upload(1, ada, later);

        assertThat(held).startsWith(later + ": Received, but not added: this device was last read for somebody else.");
        assertThat(added).isEqualTo(later + ": 15 new, 0 already there.");
        assertThat(heldAgain).contains("not added");
    }

    @Test
    void aReadingMadeForOneIsNotTakenWithTheTokenOfAnother() throws Exception {
        var ada = new IsletServer(
                signInOf(Person.patient(portal, "Ada", "Example").uploadToken()), time -> {});
        var bert = new IsletServer(
                signInOf(Person.patient(portal, "Bert", "Example").uploadToken()), time -> {});
        Path capture = Files.write(folder.resolve("meter.islet"), CaptureFile.bytesOf(reading(0, 3)));
        var ofAda = Sending.manifest(
                UUID.randomUUID(),
                capture,
                "meter.islet",
                Optional.empty(),
                ada.account().patient());

        assertThatThrownBy(() -> new Sending(bert).send(ofAda, capture, (done, total) -> {}))
                .isInstanceOf(ServerRefused.class)
                .hasMessageContaining("another account");
        assertThat(new Sending(ada).send(ofAda, capture, (done, total) -> {}).sha256())
                .isEqualTo(ofAda.sha256());
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

    private SignIn signInOf(String token) throws NotAServerAddress {
        return new SignIn(ServerAddress.parse(portal.url().toString()), token);
    }

    private String upload(int exitCode, String token, Path file, String... more) {
        var out = new StringWriter();
        var err = new StringWriter();
        int ended = IsletUploader.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(Stream.concat(
                                Stream.of(
                                        "upload",
                                        "--server",
                                        portal.url().toString(),
                                        "--token",
                                        token,
                                        file.toString()),
                                Stream.of(more))
                        .toArray(String[]::new));
        assertThat(ended).as(err.toString()).isEqualTo(exitCode);
        return out.toString().strip();
    }

    /** The results {@code from} (included) to {@code to} (excluded) of one and the same meter. */
    private RawCapture reading(int from, int to) {
        return MeterReading.of(serial, from, to);
    }
}
