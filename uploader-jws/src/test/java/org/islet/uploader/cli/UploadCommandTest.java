package org.islet.uploader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.islet.devices.capture.RawCapture;
import org.islet.uploader.server.PretendServer;
import org.islet.uploader.server.RetryDelay;
import org.islet.uploader.spool.Owner;
import org.islet.uploader.spool.Spool;
import org.islet.uploader.spool.SpoolFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadCommandTest {

    @TempDir
    private Path folder;

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
    void saysWhatWasNewOnStandardOutput() throws IOException {
        Path file = Files.writeString(folder.resolve("clarity.csv"), "Index,Timestamp");

        int exitCode = run("upload", "--server", pretend.address(), "--token", PretendServer.TOKEN, file.toString());

        assertThat(exitCode).isZero();
        assertThat(out.toString()).isEqualToNormalizingNewlines(file + ": 120 new, 3 already there.\n");
        assertThat(err.toString()).isEmpty();
        assertThat(file).exists();
    }

    @Test
    void problemsFollowTheSentenceTheyBelongTo() throws IOException {
        pretend.answering("\"state\":\"DECODED\",\"newEvents\":1,\"alreadyThere\":0,"
                + "\"problems\":[{\"place\":\"line 7\",\"message\":\"Not a time\"}],\"allProblems\":3");
        Path file = Files.writeString(folder.resolve("a.csv"), "x");

        int exitCode = run("upload", "--server", pretend.address(), "--token", PretendServer.TOKEN, file.toString());

        assertThat(exitCode).isZero();
        assertThat(out.toString())
                .isEqualToNormalizingNewlines(
                        file + ": 1 new, 0 already there, 3 unread or in doubt.\n  line 7: Not a time\n  and 2 more\n");
    }

    @Test
    void fileNobodyCanReadIsBadInput() throws IOException {
        pretend.answering("\"state\":\"UNREADABLE\",\"problems\":[{\"message\":\"Not a known format\"}]");
        Path file = Files.writeString(folder.resolve("holiday.jpg"), "x");

        int exitCode = run("upload", "--server", pretend.address(), "--token", PretendServer.TOKEN, file.toString());

        assertThat(exitCode).isEqualTo(1);
        assertThat(out.toString()).contains("nothing in it could be read").contains("Not a known format");
    }

    @Test
    void theDateOrderIsSaidWhereTheServerAsksForIt() throws IOException {
        pretend.askingForDateOrder();
        Path file = Files.writeString(folder.resolve("a.csv"), "03/04/2026");

        int exitCode = run(
                "upload",
                "--server",
                pretend.address(),
                "--token",
                PretendServer.TOKEN,
                "--date-order",
                "dmy",
                file.toString());

        assertThat(exitCode).isZero();
        assertThat(out.toString()).contains("120 new");
        assertThat(pretend.requests()).anyMatch(request -> request.endsWith("/date-order"));
    }

    @Test
    void missingFileIsBadInputAndTheOthersAreSent() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "x");

        int exitCode = run(
                "upload",
                "--server",
                pretend.address(),
                "--token",
                PretendServer.TOKEN,
                "/no/such/file",
                file.toString());

        assertThat(exitCode).isEqualTo(1);
        assertThat(err.toString()).contains("/no/such/file: there is no such file");
        assertThat(pretend.received()).hasSize(1);
    }

    @Test
    void refusedTokenIsBadInput() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "x");

        int exitCode = run("upload", "--server", pretend.address(), "--token", "stale", file.toString());

        assertThat(exitCode).isEqualTo(1);
        assertThat(err.toString()).contains("does not accept this token");
    }

    @Test
    void programsAreToldInJsonAndByAnExitCodeOfItsOwnForEachFailure() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "x");

        assertThat(run("upload", "--json", "--server", pretend.address(), "--token", "stale", file.toString()))
                .isEqualTo(4);
        assertThat(jsonLines()).singleElement().satisfies(line -> assertThat(line)
                .containsEntry("event", "failed")
                .containsEntry("reason", "wrong-token")
                .containsEntry("exitCode", 4));
        assertThat(send("--json", file)).isZero();
        assertThat(jsonLines()).last().satisfies(line -> assertThat(line)
                .containsEntry("event", "sent")
                .containsEntry("name", file.toString())
                .containsEntry("newEvents", 120)
                .containsKey("at"));
        pretend.answering("\"state\":\"UNREADABLE\",\"problems\":[{\"message\":\"Not a known format\"}]");
        assertThat(send("--json", file)).isEqualTo(1);
        pretend.askingWhoseDevice();
        assertThat(send("--json", file)).isEqualTo(5);
        pretend.refusingFor(1, 409, "{\"type\":\"urn:islet:problem:read-for-another\"}");
        assertThat(send("--json", file)).isEqualTo(5);
        assertThat(err.toString()).isEmpty();
    }

    private int send(String option, Path file) {
        return run("upload", option, "--server", pretend.address(), "--token", PretendServer.TOKEN, file.toString());
    }

    private List<Map<String, Object>> jsonLines() throws IOException {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (String line : out.toString().split("\\R")) {
            lines.add(JSON.std.mapFrom(line));
        }
        return lines;
    }

    @Test
    void whatIsNotKnownYetIsNotToldAsNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "x");
        pretend.answering("\"state\":\"RECEIVED\"");

        assertThat(run(
                        pause -> {},
                        "upload",
                        "--json",
                        "--server",
                        pretend.address(),
                        "--token",
                        PretendServer.TOKEN,
                        file.toString()))
                .isZero();

        assertThat(jsonLines()).singleElement().satisfies(line -> assertThat(line)
                .containsEntry("state", "RECEIVED")
                .doesNotContainKeys("newEvents", "alreadyThere", "replaced", "problems", "allProblems"));
    }

    @Test
    void everyEndThatIsNoSuccessIsToldWithItsReason() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "x");
        pretend.answering("\"state\":\"UNREADABLE\",\"problems\":[{\"message\":\"Not a known format\"}]");

        assertThat(send("--json", file)).isEqualTo(1);

        assertThat(jsonLines()).extracting(line -> line.get("event")).containsExactly("sent", "failed");
        assertThat(jsonLines()).last().satisfies(line -> assertThat(line)
                .containsEntry("reason", "unreadable")
                .containsEntry("exitCode", 1));
    }

    @Test
    void jsonIsTheSameInWhateverCharsetTheSystemWrites() throws IOException {
        Path file = Files.writeString(folder.resolve("Zuckertagebuch März.csv"), "x");

        assertThat(send("--json", file)).isZero();

        assertThat(out.toString()).matches("\\p{ASCII}*");
        assertThat(jsonLines()).singleElement().satisfies(line -> assertThat(line)
                .containsEntry("name", file.toString()));
    }

    @Test
    void readingWhoseDevicesClockIsWrongWaitsUntilSomebodySaysOtherwise() throws IOException {
        var spool = new Spool(SpoolFolder.ofThisComputer());
        spool.keep(
                new RawCapture(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Instant.parse("2026-03-29T12:05:00Z")),
                        Optional.of(LocalDateTime.parse("2024-03-29T12:05:00")),
                        List.of()),
                Owner.of(Optional.of(PretendServer.PATIENT), PretendServer.TOKEN));

        int asked = pending("--json");
        int held = pretend.received().size();
        int accepted = pending("--accept-clock");

        assertThat(asked).isEqualTo(8);
        assertThat(held).isZero();
        assertThat(out.toString()).contains("\"reason\":\"clock-off\"", "behind this computer's");
        assertThat(accepted).isZero();
        assertThat(pretend.received()).hasSize(1);
        assertThat(spool.pending()).isEmpty();
    }

    private int pending(String option) {
        return run("upload", "--pending", option, "--server", pretend.address(), "--token", PretendServer.TOKEN);
    }

    @Test
    void wrongUsageIsSaidAsSuch() {
        assertThat(run("upload")).isEqualTo(2);
        assertThat(run("upload", "--server", pretend.address(), "--token", "t")).isEqualTo(2);
        assertThat(run("upload", "--server", "http://far.example", "--token", "t", "f"))
                .isEqualTo(2);
        assertThat(run("upload", "--server", pretend.address(), "--token", "t", "--date-order", "dym", "f"))
                .isEqualTo(2);
        assertThat(run("dance")).isEqualTo(2);
        assertThat(run("upload", "--once", "--server", pretend.address(), "--token", "t", "f"))
                .isEqualTo(2);
        assertThat(run("read", "--once", "--server", pretend.address(), "--token", "t"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--once belongs to --watch");
    }

    private int run(String... arguments) {
        return run(RetryDelay.real(), arguments);
    }

    private int run(RetryDelay pauses, String... arguments) {
        return IsletUploader.commandLine(pauses)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
