package org.islet.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.islet.account.AccountId;
import org.islet.capture.CaptureDecoded;
import org.islet.devices.decode.CaptureHints;
import org.islet.devices.upload.UploadManifest;
import org.islet.devices.upload.UploadState;
import org.islet.patient.PatientId;
import org.junit.jupiter.api.Test;

class UploadSessionTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final PatientId ADA = new PatientId(new UUID(0, 7));
    private static final Sender HERSELF = new Sender(new AccountId(new UUID(0, 8)), Optional.empty());

    @Test
    void anAttemptThatEndsAfterItWasGivenUpCountsAllTheSame() throws ReflectiveOperationException {
        UploadSession session = received();
        givenUp(session);

        session.decoded(read(session, 12));

        var upload = session.view(HERSELF, List.of(), Optional.empty(), Optional.empty());
        assertThat(upload.state()).isEqualTo(UploadState.DECODED);
        assertThat(upload.newEvents()).isEqualTo(12);
        assertThat(upload.isUnreadableForNow()).isFalse();
        assertThat(upload.problems()).isEmpty();
    }

    @Test
    void whatARepeatedReadingSaysChangesNoCounts() {
        UploadSession session = received();
        session.decoded(read(session, 12));

        session.decoded(read(session, 0));

        assertThat(session.view(HERSELF, List.of(), Optional.empty(), Optional.empty())
                        .newEvents())
                .isEqualTo(12);
    }

    private static UploadSession received() {
        var manifest = new UploadManifest(
                UUID.randomUUID(), "ab".repeat(32), 9, "meter.csv", Optional.empty(), Optional.empty());
        var session = new UploadSession(ADA, HERSELF.account(), Announcement.of(manifest, CaptureHints.NONE, 20), NOW);
        session.received(NOW);
        return session;
    }

    private static CaptureDecoded read(UploadSession session, int events) {
        return new CaptureDecoded(ADA, session.id(), Optional.of("clarity"), true, events, 0, 0);
    }

    /** As the database has it, where other portals give up. */
    private static void givenUp(UploadSession session) throws ReflectiveOperationException {
        set(session, "state", UploadState.UNREADABLE);
        set(session, "gaveUpBy", "decoders of now");
        set(session, "failure", "The portal stopped.");
    }

    private static void set(UploadSession session, String field, Object value) throws ReflectiveOperationException {
        var column = UploadSession.class.getDeclaredField(field);
        column.setAccessible(true);
        column.set(session, value);
    }
}
