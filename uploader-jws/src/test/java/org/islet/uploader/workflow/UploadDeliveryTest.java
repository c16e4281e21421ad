package org.islet.uploader.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.upload.UploadState;
import org.islet.uploader.server.IsletServer;
import org.islet.uploader.server.NotAServerAddress;
import org.islet.uploader.server.PretendServer;
import org.islet.uploader.server.ServerRefused;
import org.islet.uploader.server.UploadOutcome;
import org.islet.uploader.spool.Owner;
import org.islet.uploader.spool.Spool;
import org.islet.uploader.spool.SpooledCapture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadDeliveryTest {

    private static final Owner ADA = Owner.of(Optional.of(PretendServer.PATIENT), PretendServer.TOKEN);

    @TempDir
    private Path folder;

    private final List<Duration> pauses = new ArrayList<>();
    private PretendServer pretend;
    private Spool spool;
    private SpooledCapture kept;

    @BeforeEach
    void keepACapture() throws IOException {
        pretend = new PretendServer();
        spool = new Spool(folder);
        kept = spool.keep(RawCapture.ofFile(new byte[] {1, 2, 3}), ADA);
    }

    @AfterEach
    void stop() {
        pretend.close();
    }

    @Test
    void captureLeavesTheSpoolWithTheReceipt() throws Exception {
        byte[] stored = Files.readAllBytes(kept.file());

        UploadOutcome outcome = delivery().deliver(kept, ADA, spool, (done, total) -> {});

        assertThat(outcome.newEvents()).isEqualTo(120);
        assertThat(spool.pending()).isEmpty();
        assertThat(pretend.received()).singleElement().isEqualTo(stored);
    }

    @Test
    void captureOfAnotherIsNotSentAndStays() {
        Owner bert = Owner.of(Optional.of(UUID.randomUUID()), PretendServer.OTHER_TOKEN);

        assertThatThrownBy(() -> delivery().deliver(kept, bert, spool, (done, total) -> {}))
                .isInstanceOf(ReadForAnother.class);

        assertThat(pretend.requests()).isEmpty();
        assertThat(kept.file()).exists();
    }

    @Test
    void theServerIsToldForWhomACaptureWasRead() throws Exception {
        delivery().deliver(kept, ADA, spool, (done, total) -> {});

        assertThat(pretend.announcements())
                .singleElement()
                .asString()
                .contains("\"readFor\":\"" + PretendServer.PATIENT);
    }

    @Test
    void deviceOfAnotherIsAddedOnceThePersonSaysThatItIsTheirs() throws Exception {
        pretend.askingWhoseDevice();

        UploadOutcome held = delivery().deliver(kept, ADA, spool, (done, total) -> {});
        UploadOutcome added = delivery().claimed(kept.id(), held);

        assertThat(held.asksWhoseDevice()).isTrue();
        assertThat(OutcomeMessage.of(held)).contains("not added").contains("somebody else");
        assertThat(added.newEvents()).isEqualTo(120);
    }

    @Test
    void captureStaysInTheSpoolWhenTheServerRefuses() {
        pretend.busyFor(100);

        assertThatThrownBy(() -> delivery().deliver(kept, ADA, spool, (done, total) -> {}))
                .isInstanceOf(ServerRefused.class);

        assertThat(kept.file()).exists();
    }

    @Test
    void captureStaysInTheSpoolWhenTheReceiptIsNotItsOwn() {
        pretend.mixingUpReceipts();

        assertThatThrownBy(() -> delivery().deliver(kept, ADA, spool, (done, total) -> {}))
                .isInstanceOf(ServerRefused.class);

        assertThat(kept.file()).exists();
    }

    @Test
    void slowReadingIsWaitedFor() throws Exception {
        pretend.readingSlowly(3);

        UploadOutcome outcome = delivery().deliver(kept, ADA, spool, (done, total) -> {});

        assertThat(outcome.state()).isEqualTo(UploadState.DECODED);
        assertThat(pauses).hasSize(3);
    }

    @Test
    void readingThatTakesTooLongIsLeftToTheServer() throws Exception {
        pretend.readingSlowly(1000);

        UploadOutcome outcome = delivery().deliver(kept, ADA, spool, (done, total) -> {});

        assertThat(outcome.state()).isEqualTo(UploadState.RECEIVED);
        assertThat(OutcomeMessage.of(outcome)).startsWith("Received.");
    }

    @Test
    void outcomeIsSaidInOneSentence() {
        assertThat(words(120, 3, 0, 0)).isEqualTo("120 new, 3 already there.");
        assertThat(words(0, 123, 0, 0)).isEqualTo("Nothing new, 123 already there.");
        assertThat(words(5, 0, 1, 2)).isEqualTo("5 new, 0 already there, 1 corrected, 2 unread or in doubt.");
    }

    private static String words(int newEvents, int alreadyThere, int replaced, int problems) {
        return OutcomeMessage.of(
                new UploadOutcome(UploadState.DECODED, newEvents, alreadyThere, replaced, List.of(), problems, false));
    }

    private UploadDelivery delivery() throws NotAServerAddress {
        return new UploadDelivery(new IsletServer(pretend.signIn(), pauses::add), pauses::add);
    }
}
