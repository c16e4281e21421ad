package org.islet.uploader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.upload.UploadState;
import org.islet.uploader.cli.PassingTime.Meanwhile;
import org.islet.uploader.server.PretendServer;
import org.islet.uploader.server.UploadOutcome;
import org.islet.uploader.spool.Owner;
import org.islet.uploader.spool.SentFiles;
import org.islet.uploader.spool.Spool;
import org.islet.uploader.spool.SpoolFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that is watched while nobody looks at the program. */
class WatchedUploadTest {

    private static final Owner ADA = Owner.of(Optional.of(PretendServer.PATIENT), PretendServer.TOKEN);
    private static final Meanwhile NOTHING = () -> {};

    @TempDir
    private Path exports;

    @TempDir
    private Path elsewhere;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private PretendServer pretend;

    @BeforeEach
    void start() throws IOException {
        pretend = new PretendServer();
    }

    @AfterEach
    void stop() {
        pretend.close();
    }

    @Test
    void whatIsPutIntoAWatchedFolderIsSentOnce() throws IOException {
        put("a.csv");
        put(".b.csv");

        assertThat(once()).isZero();
        assertThat(pretend.received()).hasSize(1);
        Files.move(exports.resolve("a.csv"), exports.resolve("the same by another name.csv"));
        put("d.csv");
        assertThat(once()).isZero();

        assertThat(pretend.received()).hasSize(2);
        assertThat(exports.resolve("d.csv")).exists();
    }

    @Test
    void fileNobodyCanReadIsSaidAndNotSentAgain() throws IOException {
        pretend.answering("\"state\":\"UNREADABLE\",\"problems\":[{\"message\":\"Not a known format\"}]");
        put("holiday.jpg");

        assertThat(once()).isEqualTo(1);
        assertThat(once()).isZero();

        assertThat(pretend.received()).hasSize(1);
    }

    @Test
    void fileIsAtRestWhenTwoLooksFindItTheSameWhateverTheClocksSay() throws IOException {
        Path growing = put("growing.csv");
        Path tomorrow = put("tomorrow.csv");
        Files.setLastModifiedTime(tomorrow, FileTime.from(Instant.now().plusSeconds(86_400)));

        watch(() -> grow(growing), () -> assertThat(pretend.received()).hasSize(1), () -> grow(growing));

        assertThat(pretend.received()).hasSize(2);
    }

    /** Its hash and its size would be of different files, and the server would refuse them for ever. */
    @Test
    void fileThatGrowsWhileItIsHashedIsLeftToLaterLooks() throws IOException {
        Path file = put("a.csv");
        var folder = new WatchedFolder(exports);
        folder.waiting();
        WatchedFolder.Waiting found = folder.waiting().get(0);

        assertThat(WatchedFolder.isAsBefore(found)).isTrue();
        grow(file);
        assertThat(WatchedFolder.isAsBefore(found)).isFalse();
        Files.delete(file);
        assertThat(WatchedFolder.isAsBefore(found)).isFalse();
    }

    @Test
    void whatALinkLeadsToIsNobodysExport() throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.txt"), "secret " + UUID.randomUUID());
        Files.createSymbolicLink(exports.resolve("export.csv"), secret);

        assertThat(once()).isZero();

        assertThat(pretend.received()).isEmpty();
    }

    @Test
    void fileThatMayNotBeOpenedIsSaidOnceAndTheOthersAreSent() throws IOException {
        put("a.csv");
        put("b.csv");
        List<String> sent = new ArrayList<>();
        var folder = new WatchedFolder(exports);
        var sending = new FolderSending(
                ADA,
                sentBefore(),
                (file, received) -> {
                    if (file.path().endsWith("a.csv")) {
                        throw new AccessDeniedException(file.path().toString());
                    }
                    sent.add(file.path().getFileName().toString());
                    received.isHere();
                    return new UploadOutcome(UploadState.DECODED, 1, 0, 0, List.of(), 0, false);
                },
                new SpokenTelling(new PrintWriter(out), new PrintWriter(err)));

        sending.of(folder);
        ExitCode second = sending.of(folder);
        ExitCode third = sending.of(folder);

        assertThat(second).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(third).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(sent).containsExactly("b.csv");
        assertThat(err.toString()).containsOnlyOnce("a.csv: there is no such file, or it may not be read");
    }

    @Test
    void folderThatIsGoneForAWhileIsLookedIntoLater() throws IOException {
        put("a.csv");
        Path away = elsewhere.resolve("away");

        watch(() -> Files.move(exports, away), NOTHING, () -> Files.move(away, exports), NOTHING, () -> assertThat(
                        pretend.received())
                .hasSize(1));

        assertThat(pretend.received()).hasSize(1);
        assertThat(err.toString()).containsOnlyOnce("The folder cannot be looked into");
    }

    @Test
    void folderThatCannotBeLookedIntoOnceHasAnExitCodeOfItsOwn() throws IOException {
        assertThat(run(new PassingTime(Unattended.BETWEEN_TRIES, () -> Files.delete(exports)), "--once"))
                .isEqualTo(9);
        Files.createDirectory(exports);
    }

    /** Also where this computer no longer knows that it was sent. */
    @Test
    void everyTryOfAFileIsTheSameUpload() throws IOException {
        put("a.csv");
        assertThat(once()).isZero();
        forgetWhatWasSent();

        assertThat(once()).isZero();

        assertThat(pretend.announcements()).hasSize(1);
        assertThat(pretend.requests().stream().filter("POST"::equals)).hasSize(2);
    }

    @Test
    void fileIsSentWhenTheReceiptIsHereWhateverIsAskedThen() throws IOException {
        put("a.csv");
        pretend.losingOutcomes(true);
        assertThat(once()).isEqualTo(6);
        pretend.losingOutcomes(false);

        assertThat(once()).isZero();

        assertThat(pretend.requests().stream().filter("POST"::equals)).hasSize(1);
    }

    @Test
    void portalThatIsRestartingIsWaitedForAlsoByWhatWaits() throws IOException {
        put("a.csv");
        new Spool(SpoolFolder.ofThisComputer()).keep(RawCapture.ofFile(new byte[] {1, 2, 3}), ADA);
        pretend.busyFor(2);

        run(new PassingTime(Unattended.BETWEEN_TRIES, NOTHING, NOTHING, NOTHING), "--pending");

        assertThat(pretend.received()).hasSize(2);
        assertThat(new Spool(SpoolFolder.ofThisComputer()).pending()).isEmpty();
    }

    @Test
    void whatWaitsIsSentOnceTheServerIsThere() throws IOException {
        new Spool(SpoolFolder.ofThisComputer()).keep(RawCapture.ofFile(new byte[] {1, 2, 3}), ADA);
        pretend.busyAfterTheFirst(8);

        run(new PassingTime(Unattended.BETWEEN_TRIES, NOTHING), "--pending");

        assertThat(new Spool(SpoolFolder.ofThisComputer()).pending()).isEmpty();
    }

    @Test
    void aLookIsBrokenOffWhereTheServerIsAway() throws IOException {
        put("a.csv");
        put("b.csv");

        watch(() -> pretend.busyFor(1000), () -> {
            assertThat(announced()).as("tries of one file").isEqualTo(8);
            pretend.busyFor(0);
        });

        assertThat(pretend.received()).hasSize(2);
    }

    @Test
    void whatIsAnothersIsNotTriedAgain() throws IOException {
        put("a.csv");

        watch(() -> pretend.refusingFor(1, 409, "{\"type\":\"urn:islet:problem:read-for-another\"}"), NOTHING, NOTHING);

        assertThat(announced()).isEqualTo(1);
    }

    @Test
    void aWaitingReadingThatCannotBeOpenedHoldsUpNoExport() throws IOException {
        put("a.csv");
        Path broken = Files.createDirectories(SpoolFolder.ofThisComputer().resolve(UUID.randomUUID() + ".islet"));
        try {
            run(new PassingTime(Unattended.BETWEEN_TRIES, NOTHING, NOTHING), "--pending");
        } finally {
            Files.delete(broken);
        }

        assertThat(pretend.received()).hasSize(1);
    }

    private long announced() {
        return pretend.requests().stream().filter("POST"::equals).count();
    }

    private static SentFiles sentBefore() throws IOException {
        return new Spool(SpoolFolder.ofThisComputer()).sentFiles(ADA);
    }

    private static void forgetWhatWasSent() throws IOException {
        Files.delete(SpoolFolder.ofThisComputer().resolve("p-" + PretendServer.PATIENT + ".sent"));
    }

    private Path put(String name) throws IOException {
        return Files.writeString(exports.resolve(name), name + " " + UUID.randomUUID());
    }

    private static void grow(Path file) throws IOException {
        Files.writeString(file, Files.readString(file) + ", more");
    }

    private int once() {
        return run(new PassingTime(Unattended.BETWEEN_TRIES, NOTHING), "--once");
    }

    private void watch(Meanwhile... ahead) {
        run(new PassingTime(Unattended.BETWEEN_TRIES, ahead));
    }

    private int run(PassingTime time, String... options) {
        List<String> arguments = new ArrayList<>(List.of(
                "upload",
                "--watch",
                exports.toString(),
                "--server",
                pretend.address(),
                "--token",
                PretendServer.TOKEN));
        arguments.addAll(Arrays.asList(options));
        return IsletUploader.commandLine(time)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments.toArray(String[]::new));
    }
}
