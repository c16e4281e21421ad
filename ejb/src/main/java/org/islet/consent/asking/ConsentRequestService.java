package org.islet.consent.asking;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.islet.account.AccountId;
import org.islet.account.Caller;
import org.islet.account.NotSignedIn;
import org.islet.account.PatientAddresses;
import org.islet.account.Role;
import org.islet.account.Scope;
import org.islet.account.StaffMembers;
import org.islet.account.access.ForRole;
import org.islet.account.access.Guarded;
import org.islet.account.password.TooManyAttempts;
import org.islet.audit.AuditAct;
import org.islet.audit.AuditLines;
import org.islet.clinic.ClinicId;
import org.islet.clinic.Clinics;
import org.islet.clinic.NamedClinic;
import org.islet.consent.ConsentService;
import org.islet.consent.DataClass;
import org.islet.consent.GivenConsent;
import org.islet.consent.NeedsConsent;
import org.islet.consent.NewConsent;
import org.islet.consent.UnacceptableConsent;
import org.islet.devices.phrase.Phrase;
import org.islet.mail.EmailAddress;
import org.islet.patient.PatientId;
import org.islet.patient.PersonName;
import org.islet.platform.RateLimit;

/**
 * The door to requests for consent. Who asks is answered the same whether or not anybody has the address; who is asked
 * gives what was asked for, or less, or nothing, each by an act of its own.
 */
@Stateless
@Guarded
public class ConsentRequestService {

    private static final int AN_ASKER_AN_HOUR = 30;

    @Inject
    private ConsentRequests requests;

    @Inject
    private RequestDelivery delivery;

    @Inject
    private ConsentService consents;

    @Inject
    private PatientAddresses addresses;

    @Inject
    private StaffMembers staff;

    @Inject
    private Clinics clinics;

    @Inject
    private AuditLines audit;

    @Inject
    private RateLimit limit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Keeps the request, and has the patient told if there is one; what is answered does not say. */
    @ForRole(value = Role.CLINICIAN, scopes = Scope.SHARE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public SentRequest ask(NewConsentRequest wanted) {
        Instant now = clock.instant();
        if (wanted.extent().until().filter(until -> !until.isAfter(now)).isPresent()) {
            throw new UnacceptableConsent(Phrase.of("consent.past"));
        }
        if (!limit.admits("consent asked for by", caller.account().toString(), AN_ASKER_AN_HOUR)) {
            throw TooManyAttempts.inAnHour();
        }
        ClinicId clinic = caller.clinic().orElseThrow(NotSignedIn::new);
        SentRequest sent = requests.add(caller.account(), clinic, wanted);
        delivery.deliver(wanted.address(), caller.account(), clinic);
        return sent;
    }

    /** The caller's own that are not over, the newest first, those that were answered too. */
    @ForRole(value = Role.CLINICIAN, scopes = Scope.SHARE)
    public List<SentRequest> sent() {
        return requests.of(caller.account());
    }

    /** It is not there any more, for either side. */
    @ForRole(value = Role.CLINICIAN, scopes = Scope.SHARE)
    public void takeBack(ConsentRequestId id) {
        requests.takeBack(caller.account(), id);
    }

    /** What the patient is asked for and has not answered, the newest first; nothing while the address is unconfirmed. */
    @NeedsConsent(DataClass.SHARING)
    public List<ReceivedRequest> waiting(PatientId patient) {
        List<ConsentRequest> all = addresses
                .confirmed(patient)
                .map(address -> requests.waitingFor(patient, address))
                .orElse(List.of());
        Map<AccountId, PersonName> names =
                staff.names(all.stream().map(ConsentRequest::askedBy).collect(Collectors.toSet()));
        Map<ClinicId, String> clinicNames =
                clinics.all().stream().collect(Collectors.toMap(NamedClinic::id, NamedClinic::name));
        return all.stream()
                .map(request -> request.received(
                        names.get(request.askedBy()).full(), clinicNames.getOrDefault(request.clinic(), "")))
                .toList();
    }

    /** Whether anything can be asked of the patient: nothing can while the address is unconfirmed. */
    @NeedsConsent(DataClass.SHARING)
    public boolean isReachable(PatientId patient) {
        return addresses.confirmed(patient).isPresent();
    }

    /** One of them. */
    @NeedsConsent(DataClass.SHARING)
    public ReceivedRequest waiting(PatientId patient, ConsentRequestId id) {
        return waiting(patient).stream()
                .filter(request -> request.id().equals(id))
                .findFirst()
                .orElseThrow(NoSuchConsentRequest::new);
    }

    /** Gives the consent, which is what was asked for or less. */
    @NeedsConsent(DataClass.SHARING)
    public GivenConsent grant(PatientId patient, ConsentRequestId id, NewConsent given) {
        ConsentRequest request = turn(patient, id);
        if (!waiting(patient, id).holds(given)) {
            throw new UnacceptableConsent(Phrase.of("consent.more"));
        }
        request.answer(RequestState.GRANTED);
        return consents.give(patient, given);
    }

    /** Who asked is told that it was not given, and nothing more. */
    @NeedsConsent(DataClass.SHARING)
    public void decline(PatientId patient, ConsentRequestId id) {
        turn(patient, id).answer(RequestState.DECLINED);
        audit.record(patient, AuditAct.of("declined-consent-request"));
    }

    private ConsentRequest turn(PatientId patient, ConsentRequestId id) {
        EmailAddress address = addresses.confirmed(patient).orElseThrow(NoSuchConsentRequest::new);
        return requests.turn(patient, address, id).orElseThrow(NoSuchConsentRequest::new);
    }
}
