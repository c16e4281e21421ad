package org.islet.web.sharing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.islet.consent.ConsentId;
import org.islet.consent.ConsentService;
import org.islet.consent.GivenConsent;
import org.islet.consent.NewConsent;
import org.islet.consent.NoSuchConsent;
import org.islet.consent.PossibleRecipient;
import org.islet.consent.Recipient;
import org.islet.consent.Sharing;
import org.islet.consent.UnacceptableConsent;
import org.islet.devices.phrase.Phrase;
import org.islet.patient.PatientId;
import org.islet.platform.UnacceptableValue;
import org.islet.web.address.PageAddress;
import org.islet.web.site.NamedInForm;
import org.islet.web.site.Notices;
import org.islet.web.whose.Whose;
import org.jspecify.annotations.Nullable;

/** Whom a patient lets see their reports, until when, and who looked. */
@Named
@RequestScoped
public class SharingPage {

    private PatientId patient;
    private @Nullable String recipient;
    private @Nullable Sharing known;

    @Inject
    private ConsentService consents;

    @Inject
    private Whose whose;

    @Inject
    private Clock clock;

    @Inject
    private Notices notices;

    @Inject
    private ExtentForm extent;

    @PostConstruct
    void look() {
        patient = whose.patient();
    }

    public @Nullable String share() {
        try {
            consents.give(patient, new NewConsent(chosen(), extent.chosen()));
        } catch (UnacceptableConsent notLikeThis) {
            notices.trouble(notLikeThis);
            return null;
        } catch (UnacceptableValue daysAreNotInOrder) {
            notices.troubleAt("share:last-shared", daysAreNotInOrder);
            return null;
        }
        notices.say("sharing.given");
        return PageAddress.SHARING.redirect();
    }

    private Recipient chosen() {
        return getPossibleRecipients().stream()
                .map(PossibleRecipient::recipient)
                .filter(possible -> possible.toString().equals(recipient))
                .findFirst()
                .orElseThrow(() -> new UnacceptableConsent(Phrase.of("consent.recipient")));
    }

    public String withdraw(String consent) {
        try {
            consents.withdraw(patient, new ConsentId(NamedInForm.id(consent)));
            notices.say("sharing.withdrawn");
        } catch (NoSuchConsent already) {
            notices.trouble(already);
        }
        return PageAddress.SHARING.redirect();
    }

    public List<GivenConsent> getValid() {
        return given().stream()
                .filter(consent -> consent.isValidAt(clock.instant()))
                .toList();
    }

    public List<GivenConsent> getEnded() {
        return given().stream()
                .filter(consent -> !consent.isValidAt(clock.instant()))
                .toList();
    }

    private List<GivenConsent> given() {
        return sharing().given();
    }

    public List<PossibleRecipient> getPossibleRecipients() {
        return sharing().possible();
    }

    private Sharing sharing() {
        if (known == null) {
            known = consents.sharing(patient);
        }
        return known;
    }

    public @Nullable String getRecipient() {
        return recipient;
    }

    public void setRecipient(@Nullable String recipient) {
        this.recipient = recipient;
    }
}
