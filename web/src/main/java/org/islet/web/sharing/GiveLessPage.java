package org.islet.web.sharing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.islet.consent.NewConsent;
import org.islet.consent.Recipient.Clinician;
import org.islet.consent.UnacceptableConsent;
import org.islet.consent.asking.ConsentRequestId;
import org.islet.consent.asking.ConsentRequestService;
import org.islet.consent.asking.NoSuchConsentRequest;
import org.islet.consent.asking.ReceivedRequest;
import org.islet.patient.PatientId;
import org.islet.platform.UnacceptableValue;
import org.islet.web.address.PageAddress;
import org.islet.web.site.NamedInForm;
import org.islet.web.site.Notices;
import org.islet.web.whose.Whose;
import org.jspecify.annotations.Nullable;

/** Where a patient gives less than a clinician asks for; the form begins with what is asked. */
@Named
@ViewScoped
public class GiveLessPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private String request = "";
    private boolean isForClinic;
    private transient @Nullable ReceivedRequest asked;

    @Inject
    private transient ConsentRequestService requests;

    @Inject
    private transient ExtentForm extent;

    @Inject
    private transient Whose whose;

    @Inject
    private transient Notices notices;

    /** Shows what is asked for; of a request that does not wait there is no page. */
    public void look() {
        extent.show(getAsked().extent());
        isForClinic = getAsked().isForClinic();
    }

    public @Nullable String give() {
        try {
            ReceivedRequest wanted = getAsked();
            requests.grant(
                    patient(),
                    wanted.id(),
                    new NewConsent(
                            isForClinic ? wanted.recipient() : new Clinician(wanted.asker()),
                            extent.within(wanted.extent())));
        } catch (NoSuchConsentRequest over) {
            notices.trouble(over);
            return PageAddress.SHARING.redirect();
        } catch (UnacceptableConsent notLikeThis) {
            notices.trouble(notLikeThis);
            return null;
        } catch (UnacceptableValue daysAreNotInOrder) {
            notices.troubleAt("less:last-shared", daysAreNotInOrder);
            return null;
        }
        notices.say("waiting.granted");
        return PageAddress.SHARING.redirect();
    }

    public ReceivedRequest getAsked() {
        if (asked == null) {
            asked = requests.waiting(patient(), new ConsentRequestId(NamedInForm.id(request)));
        }
        return asked;
    }

    private PatientId patient() {
        return whose.patient();
    }

    public String getRequest() {
        return request;
    }

    public void setRequest(@Nullable String request) {
        this.request = request == null ? "" : request;
    }

    public boolean isForClinic() {
        return isForClinic;
    }

    public void setForClinic(boolean isForClinic) {
        this.isForClinic = isForClinic;
    }
}
