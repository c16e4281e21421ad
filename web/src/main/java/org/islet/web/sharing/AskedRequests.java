package org.islet.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.islet.consent.asking.ConsentRequestId;
import org.islet.consent.asking.ConsentRequestService;
import org.islet.consent.asking.NoSuchConsentRequest;
import org.islet.consent.asking.RequestState;
import org.islet.consent.asking.SentRequest;
import org.islet.web.address.PageAddress;
import org.islet.web.site.NamedInForm;
import org.islet.web.site.Notices;
import org.jspecify.annotations.Nullable;

/** What the clinician asked for and was not given: by address, for who said yes stands in the list by name. */
@Named
@RequestScoped
public class AskedRequests {

    private @Nullable List<SentRequest> all;

    @Inject
    private ConsentRequestService requests;

    @Inject
    private Notices notices;

    public List<SentRequest> getAll() {
        if (all == null) {
            all = requests.sent().stream()
                    .filter(request -> request.state() != RequestState.GRANTED)
                    .toList();
        }
        return all;
    }

    /** The one it was pressed beside: the list may be another by then. */
    public String takeBack(String request) {
        try {
            requests.takeBack(new ConsentRequestId(NamedInForm.id(request)));
            notices.say("asked.takenBack");
        } catch (NoSuchConsentRequest over) {
            notices.trouble(over);
        }
        return PageAddress.PATIENTS.redirect();
    }
}
