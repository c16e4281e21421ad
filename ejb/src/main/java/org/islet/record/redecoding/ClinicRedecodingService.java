package org.islet.record.redecoding;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.islet.account.Caller;
import org.islet.account.Role;
import org.islet.account.Scope;
import org.islet.account.access.ForRole;
import org.islet.account.access.Guarded;
import org.islet.account.access.LetIn;
import org.islet.audit.Audited;
import org.islet.capture.Captures;
import org.islet.capture.DecoderUsage;
import org.islet.consent.GivenConsents;
import org.islet.patient.PatientId;
import org.islet.platform.Sha256;

/**
 * The door to decoding again for a clinic: its administrator starts it and applies it for all patients who share
 * everything with the whole clinic, and sees numbers only, never whose they are.
 */
@Stateless
@Guarded
public class ClinicRedecodingService {

    @Inject
    private Redecodings redecodings;

    @Inject
    private Captures captures;

    @Inject
    private GivenConsents consents;

    @Inject
    private LetIn letIn;

    @Inject
    private Caller caller;

    @Inject
    private Event<RedecodingAsked> asked;

    @ForRole(value = Role.ADMINISTRATOR, scopes = Scope.READ)
    public ClinicRedecoding standing() {
        Set<PatientId> patients = patients();
        return letIn.to(patients).get(() -> standing(patients));
    }

    private ClinicRedecoding standing(Set<PatientId> patients) {
        // First, so that who is told to be done is never counted as behind still: it may end between the two.
        List<Redecodings.Row> rows = redecodings.newest(patients);
        Map<PatientId, Integer> behind = behind(patients);
        List<Redecodings.Row> ready = in(rows, RedecodingState.READY);
        return new ClinicRedecoding(
                patients.size(),
                behind.size(),
                behind.values().stream().mapToInt(Integer::intValue).sum(),
                in(rows, RedecodingState.ASKED).size()
                        + in(rows, RedecodingState.APPLYING).size(),
                ready.size(),
                in(rows, RedecodingState.FAILED).size(),
                in(rows, RedecodingState.APPLIED).size(),
                sum(ready, PatientRedecoding::added),
                sum(ready, PatientRedecoding::changed),
                sum(ready, PatientRedecoding::gone),
                names(ready));
    }

    /** Has the differences of all who are behind computed; who has one already keeps it. */
    @ForRole(
            value = Role.ADMINISTRATOR,
            scopes = {Scope.READ, Scope.ACCOUNT})
    @Audited("asked-difference-for-clinic")
    public ClinicRedecoding start() {
        Set<PatientId> patients = patients();
        Set<PatientId> behind = letIn.to(patients).get(() -> behind(patients).keySet());
        behind.forEach(patient -> letIn.to(patient).run(() -> askOnce(patient)));
        asked.fire(new RedecodingAsked());
        return standing();
    }

    /** What is about one patient is said to be: naming all of them each time would take the longer the more there are. */
    private void askOnce(PatientId patient) {
        if (!redecodings.isOpen(patient)) {
            redecodings.ask(patient);
        }
    }

    /** Says yes to the differences that were shown, all of them; one more or one less, and it is refused. */
    @ForRole(
            value = Role.ADMINISTRATOR,
            scopes = {Scope.READ, Scope.ACCOUNT})
    @Audited("agreed-difference-for-clinic")
    public ClinicRedecoding apply(String shown) {
        Set<PatientId> patients = patients();
        List<Redecodings.Row> ready =
                in(letIn.to(patients).get(() -> redecodings.newest(patients)), RedecodingState.READY);
        if (!names(ready).equals(shown)) {
            throw new DifferenceOutdated();
        }
        ready.forEach(row -> letIn.to(row.patient()).run(() -> agree(row)));
        asked.fire(new RedecodingAsked());
        return standing();
    }

    private void agree(Redecodings.Row row) {
        if (!redecodings.agree(row.patient(), row.view().id(), caller.account(), caller.clinic())) {
            throw new DifferenceOutdated();
        }
    }

    private Set<PatientId> patients() {
        return consents.patientsSharingWith(caller.clinic().orElseThrow());
    }

    private Map<PatientId, Integer> behind(Set<PatientId> patients) {
        return captures.readBy(patients).stream()
                .filter(RedecodingService::isBehind)
                .collect(Collectors.toMap(DecoderUsage::patient, DecoderUsage::captures, Integer::sum));
    }

    private static List<Redecodings.Row> in(List<Redecodings.Row> rows, RedecodingState state) {
        return rows.stream().filter(row -> row.view().state() == state).toList();
    }

    private static int sum(List<Redecodings.Row> rows, ToIntFunction<PatientRedecoding> count) {
        return rows.stream().map(Redecodings.Row::view).mapToInt(count).sum();
    }

    /** A name for exactly these differences, which tells nothing of whose they are. */
    private static String names(List<Redecodings.Row> rows) {
        String ids =
                rows.stream().map(row -> row.view().id().toString()).sorted().collect(Collectors.joining(" "));
        return HexFormat.of().formatHex(Sha256.of(ids.getBytes(StandardCharsets.UTF_8)));
    }
}
