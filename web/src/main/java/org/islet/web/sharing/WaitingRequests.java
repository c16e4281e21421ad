package org.islet.web.sharing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Consumer;
import org.islet.consent.UnacceptableConsent;
import org.islet.consent.asking.ConsentRequestId;
import org.islet.consent.asking.ConsentRequestService;
import org.islet.consent.asking.NoSuchConsentRequest;
import org.islet.consent.asking.ReceivedRequest;
import org.islet.patient.PatientId;
import org.islet.web.address.PageAddress;
import org.islet.web.site.NamedInForm;
import org.islet.web.site.Notices;
import org.islet.web.whose.Whose;
import org.jspecify.annotations.Nullable;

/**
 * What the patient is asked for and has not answered. An answer names the request it was pressed beside: the list may be
 * another by then.
 */
@Named
@RequestScoped
public class WaitingRequests {

    private PatientId patient;
    private @Nullable List<ReceivedRequest> all;
    private @Nullable Boolean isReachable;

    @Inject
    private ConsentRequestService requests;

    @Inject
    private Whose whose;

    @Inject
    private Notices notices;

    @PostConstruct
    void look() {
        patient = whose.patient();
    }

    public List<ReceivedRequest> getAll() {
        if (all == null) {
            all = requests.waiting(patient);
        }
        return all;
    }

    /** Whether nothing can be asked of the patient yet, since nobody knows whether the address is theirs. */
    public boolean isUnconfirmed() {
        if (isReachable == null) {
            isReachable = requests.isReachable(patient);
        }
        return !isReachable;
    }

    /** Exactly what is asked for. */
    public String grant(String request) {
        return answered(
                request,
                id -> requests.grant(patient, id, requests.waiting(patient, id).asAsked()),
                "waiting.granted");
    }

    public String decline(String request) {
        return answered(request, id -> requests.decline(patient, id), "waiting.declined");
    }

    private String answered(String request, Consumer<ConsentRequestId> answer, String key) {
        try {
            answer.accept(new ConsentRequestId(NamedInForm.id(request)));
            notices.say(key);
        } catch (NoSuchConsentRequest | UnacceptableConsent over) {
            notices.trouble(over);
        }
        return PageAddress.SHARING.redirect();
    }
}
