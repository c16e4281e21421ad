package org.islet.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.islet.account.AccountId;
import org.islet.capture.Capture;
import org.islet.capture.CaptureId;
import org.islet.capture.Captures;
import org.islet.capture.DecodeResult;
import org.islet.capture.NoSuchCapture;
import org.islet.patient.PatientId;

/** Many uploads as their owner sees them: what belongs to them is asked for once, and not for each. */
@ApplicationScoped
class ListedUploads {

    @Inject
    private ChunkStore chunks;

    @Inject
    private Captures captures;

    @Inject
    private Senders senders;

    /** Inside the caller's transaction. */
    List<Upload> views(PatientId patient, List<UploadSession> sessions) {
        Map<AccountId, Sender> known =
                senders.of(patient, sessions.stream().map(UploadSession::sentBy).collect(Collectors.toSet()));
        Map<UUID, List<Integer>> numbers = chunks.numbersOfAll(patient);
        Map<String, CaptureId> byHash = captures
                .ofHashes(
                        patient,
                        sessions.stream()
                                .filter(UploadSession::isReceived)
                                .map(UploadSession::sha256)
                                .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Capture::sha256, Capture::id));
        Map<CaptureId, DecodeResult> readings = captures.readings(patient, byHash.values());
        Function<UploadSession, Upload> received = session -> {
            CaptureId capture =
                    Optional.ofNullable(byHash.get(session.sha256())).orElseThrow(NoSuchCapture::new);
            return session.view(
                    known.get(session.sentBy()),
                    List.of(),
                    Optional.of(capture),
                    Optional.ofNullable(readings.get(capture)));
        };
        return sessions.stream()
                .map(session -> session.isReceived()
                        ? received.apply(session)
                        : session.view(
                                known.get(session.sentBy()),
                                numbers.getOrDefault(session.id(), List.of()),
                                Optional.empty(),
                                Optional.empty()))
                .toList();
    }
}
