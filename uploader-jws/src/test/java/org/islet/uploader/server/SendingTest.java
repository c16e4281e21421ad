package org.islet.uploader.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.islet.devices.upload.UploadManifest;
import org.islet.devices.upload.UploadReceipt;
import org.islet.devices.upload.UploadState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SendingTest {

    @TempDir
    private Path folder;

    private final List<Duration> pauses = new ArrayList<>();
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
    void largeFileArrivesInChunksOfOneMebibyte() throws Exception {
        byte[] bytes = bytes(2 * Chunk.SIZE + 17);
        UploadManifest manifest = manifest(bytes);

        UploadReceipt receipt = sending().send(manifest, file(), (done, total) -> {});

        assertThat(receipt.sha256()).isEqualTo(manifest.sha256());
        assertThat(pretend.received()).singleElement().isEqualTo(bytes);
        assertThat(pretend.requests())
                .containsExactly(
                        "POST",
                        "PUT " + manifest.id() + "/chunks/0",
                        "PUT " + manifest.id() + "/chunks/1",
                        "PUT " + manifest.id() + "/chunks/2",
                        "POST " + manifest.id() + "/complete");
    }

    @Test
    void chunksThatAreThereAlreadyAreNotSentAgain() throws Exception {
        byte[] bytes = bytes(2 * Chunk.SIZE);
        UploadManifest manifest = manifest(bytes);
        pretend.hasChunk(manifest.id().toString(), 0, Arrays.copyOf(bytes, Chunk.SIZE));

        sending().send(manifest, file(), (done, total) -> {});

        assertThat(pretend.received()).singleElement().isEqualTo(bytes);
        assertThat(pretend.requests()).doesNotContain("PUT " + manifest.id() + "/chunks/0");
    }

    @Test
    void sendingTheSameAgainGivesTheSameReceiptAndSendsNoBytes() throws Exception {
        UploadManifest manifest = manifest(bytes(100));

        UploadReceipt first = sending().send(manifest, file(), (done, total) -> {});
        UploadReceipt second = sending().send(manifest, file(), (done, total) -> {});

        assertThat(second).isEqualTo(first);
        assertThat(pretend.requests())
                .filteredOn(request -> request.startsWith("PUT"))
                .hasSize(1);
    }

    @Test
    void busyServerIsAskedAgainWithLongerPauses() throws Exception {
        pretend.busyFor(3);

        sending().send(manifest(bytes(10)), file(), (done, total) -> {});

        assertThat(pretend.received()).hasSize(1);
        assertThat(pauses).containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @ParameterizedTest
    @CsvSource({
        "500, <html>HTTP Status 500</html>",
        "502, <html>Bad Gateway</html>",
        "503, '{\"type\":\"urn:islet:problem:not-ready\",\"status\":503}'",
        "507, '{\"type\":\"urn:islet:problem:storage-full\",\"status\":507}'",
        "404, <html>HTTP Status 404 - Not Found</html>",
        "404, '{\"title\":\"of some other program\"}'"
    })
    void whatMayPassIsTriedAgain(int status, String body) throws Exception {
        pretend.refusingFor(2, status, body);

        sending().send(manifest(bytes(10)), file(), (done, total) -> {});

        assertThat(pretend.received()).hasSize(1);
        assertThat(pauses).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "404, '{\"type\":\"urn:islet:problem:not-found\",\"status\":404}'",
        "413, <html>too large</html>",
        "400, '{\"type\":\"urn:islet:problem:bad-request\",\"status\":400}'"
    })
    void whatIsFinalIsSaidAtOnce(int status, String body) throws Exception {
        pretend.refusingFor(2, status, body);

        assertThatThrownBy(() -> sending().send(manifest(bytes(10)), file(), (done, total) -> {}))
                .isInstanceOf(ServerRefused.class);
        assertThat(pauses).isEmpty();
    }

    @Test
    void serverThatStaysBusyIsGivenUpInWords() throws Exception {
        pretend.busyFor(100);

        assertThatThrownBy(() -> sending().send(manifest(bytes(10)), file(), (done, total) -> {}))
                .isInstanceOf(ServerRefused.class)
                .hasMessageContaining("Try again later");
    }

    @Test
    void wrongTokenIsSaidAtOnce() throws Exception {
        var server = new IsletServer(new SignIn(ServerAddress.parse(pretend.address()), "other"), pauses::add);

        assertThatThrownBy(() -> new Sending(server).send(manifest(bytes(10)), file(), (done, total) -> {}))
                .isInstanceOfSatisfying(ServerRefused.class, refused -> assertThat(refused.isAboutTheToken())
                        .isTrue())
                .hasMessageContaining("Make a new one");
        assertThat(pauses).isEmpty();
    }

    @Test
    void serverThatDoesNotAnswerIsSaidAfterHalfAMinute() throws Exception {
        int freePort;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            freePort = socket.getLocalPort();
        }
        var signIn = new SignIn(ServerAddress.parse("http://localhost:" + freePort), "any");
        var sending = new Sending(new IsletServer(signIn, pauses::add));

        assertThatThrownBy(() -> sending.send(manifest(bytes(10)), file(), (done, total) -> {}))
                .isInstanceOf(ServerUnreachable.class)
                .hasMessageContaining("Check the address");
        assertThat(pauses.stream().mapToLong(Duration::toMillis).sum()).isBetween(25_000L, 35_000L);
    }

    @Test
    void receiptForOtherBytesIsNoReceipt() throws Exception {
        pretend.mixingUpReceipts();

        assertThatThrownBy(() -> sending().send(manifest(bytes(10)), file(), (done, total) -> {}))
                .isInstanceOf(ServerRefused.class)
                .hasMessageContaining("Nothing was deleted");
    }

    @Test
    void outcomeIsReadWithItsProblems() throws Exception {
        pretend.answering("\"state\":\"DECODED\",\"newEvents\":7,\"alreadyThere\":2,\"problems\":"
                + "[{\"place\":\"byte 64\",\"message\":\"Frame damaged\"}],\"allProblems\":9,\"somethingNew\":{}");

        UploadOutcome outcome = server().outcome(UUID.randomUUID());

        assertThat(outcome)
                .isEqualTo(
                        new UploadOutcome(UploadState.DECODED, 7, 2, 0, List.of("byte 64: Frame damaged"), 9, false));
    }

    @Test
    void addressThatIsNotAnIsletServerIsSaid() {
        pretend.answering("\"hello\":1");

        assertThatThrownBy(() -> server().outcome(UUID.randomUUID())).hasMessageContaining("not as an Islet server");
    }

    @Test
    void pageOfAnotherSiteIsNoGreeting() {
        pretend.beingSomethingElse();

        assertThatThrownBy(() -> server().account()).hasMessageContaining("not as an Islet server");
    }

    private IsletServer server() throws NotAServerAddress {
        return new IsletServer(pretend.signIn(), pauses::add);
    }

    private Sending sending() throws NotAServerAddress {
        return new Sending(server());
    }

    private Path file() {
        return folder.resolve("capture");
    }

    private UploadManifest manifest(byte[] bytes) throws IOException {
        Files.write(file(), bytes);
        return Sending.manifest(
                UUID.randomUUID(), file(), "capture", Optional.of("ascensia-contour"), Optional.empty());
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
