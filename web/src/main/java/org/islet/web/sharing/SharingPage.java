package org.islet.web.sharing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.islet.account.Caller;
import org.islet.account.NotSignedIn;
import org.islet.account.owner.PreferencesService;
import org.islet.consent.ConsentId;
import org.islet.consent.ConsentService;
import org.islet.consent.GivenConsent;
import org.islet.consent.NewConsent;
import org.islet.consent.PossibleRecipient;
import org.islet.consent.UnacceptableConsent;
import org.islet.patient.PatientId;
import org.islet.platform.UnacceptableValue;
import org.islet.web.address.PageAddress;
import org.islet.web.site.Notices;
import org.jspecify.annotations.Nullable;

/** Whom a patient lets see their reports, until when, and who looked. */
@Named
@RequestScoped
public class SharingPage {

    private static final int USUAL_MONTHS = 3;

    private PatientId patient;
    private ZoneId zone;
    private @Nullable Integer recipient;
    private @Nullable LocalDate lastDay;
    private boolean mayUpload;
    private @Nullable List<GivenConsent> given;
    private @Nullable List<PossibleRecipient> possibleRecipients;

    @Inject
    private ConsentService consents;

    @Inject
    private PreferencesService preferences;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Notices notices;

    @Inject
    private SharedPart part;

    @PostConstruct
    void look() {
        patient = caller.patient().orElseThrow(NotSignedIn::new);
        zone = preferences.mine().zone();
        lastDay = getToday().plusMonths(USUAL_MONTHS);
    }

    public @Nullable String share() {
        try {
            consents.give(patient, mayUpload ? wanted().withUploading() : wanted());
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

    private NewConsent wanted() {
        return part.with(
                getPossibleRecipients().get(recipient).recipient(),
                Optional.ofNullable(lastDay)
                        .map(day -> day.plusDays(1).atStartOfDay(zone).toInstant()));
    }

    public String withdraw(ConsentId consent) {
        consents.withdraw(patient, consent);
        notices.say("sharing.withdrawn");
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
        if (given == null) {
            given = consents.list(patient);
        }
        return given;
    }

    /** Their places in this list stand for them in the form. */
    public List<PossibleRecipient> getPossibleRecipients() {
        if (possibleRecipients == null) {
            possibleRecipients = consents.possibleRecipients();
        }
        return possibleRecipients;
    }

    public LocalDate getToday() {
        return LocalDate.now(clock.withZone(zone));
    }

    public @Nullable Integer getRecipient() {
        return recipient;
    }

    public void setRecipient(@Nullable Integer recipient) {
        this.recipient = recipient;
    }

    public boolean isMayUpload() {
        return mayUpload;
    }

    public void setMayUpload(boolean mayUpload) {
        this.mayUpload = mayUpload;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
