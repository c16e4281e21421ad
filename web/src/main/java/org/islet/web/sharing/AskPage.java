package org.islet.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.islet.account.password.TooManyAttempts;
import org.islet.consent.UnacceptableConsent;
import org.islet.consent.asking.AlreadyAsked;
import org.islet.consent.asking.ConsentRequestService;
import org.islet.consent.asking.NewConsentRequest;
import org.islet.mail.EmailAddress;
import org.islet.platform.UnacceptableValue;
import org.islet.web.address.PageAddress;
import org.islet.web.site.Notices;
import org.islet.web.site.PageSentences;
import org.jspecify.annotations.Nullable;

/** Where a clinician asks a patient for consent, by an address of which nobody says whether it is anybody's. */
@Named
@RequestScoped
public class AskPage {

    private String email = "";
    private boolean isForClinic;
    private String message = "";

    @Inject
    private ConsentRequestService requests;

    @Inject
    private ExtentForm extent;

    @Inject
    private Notices notices;

    public @Nullable String ask() {
        Optional<EmailAddress> address = EmailAddress.parse(email);
        if (address.isEmpty()) {
            notices.troubleAt("ask:email", PageSentences.of("ask.email.form"));
            return null;
        }
        try {
            requests.ask(new NewConsentRequest(address.get(), isForClinic, extent.chosen(), Optional.of(message)));
        } catch (AlreadyAsked | UnacceptableConsent | UnacceptableValue notLikeThis) {
            notices.trouble(notLikeThis);
            return null;
        } catch (TooManyAttempts tooMany) {
            notices.tryLater(tooMany, tooMany.pause());
            return null;
        }
        notices.say("ask.asked");
        return PageAddress.PATIENTS.redirect();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email == null ? "" : email;
    }

    public boolean isForClinic() {
        return isForClinic;
    }

    public void setForClinic(boolean isForClinic) {
        this.isForClinic = isForClinic;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(@Nullable String message) {
        this.message = message == null ? "" : message;
    }
}
