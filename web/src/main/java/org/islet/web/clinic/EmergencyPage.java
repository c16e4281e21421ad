package org.islet.web.clinic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.islet.account.password.TooManyAttempts;
import org.islet.consent.ConsentId;
import org.islet.consent.NoSuchConsent;
import org.islet.consent.UnacceptableConsent;
import org.islet.consent.emergency.EmergencyAccessService;
import org.islet.consent.emergency.NewEmergencyAccess;
import org.islet.consent.emergency.NobodyToOpen;
import org.islet.consent.emergency.NotOffered;
import org.islet.consent.emergency.OpenedAccess;
import org.islet.consent.emergency.SoughtPatient;
import org.islet.consent.emergency.TakenAccess;
import org.islet.platform.UnacceptableValue;
import org.islet.web.address.PageAddress;
import org.islet.web.site.NamedInForm;
import org.islet.web.site.Notices;
import org.jspecify.annotations.Nullable;

/** Where a clinician takes access in an emergency, and ends it when it is needed no more. */
@Named
@RequestScoped
public class EmergencyPage {

    private static final List<Integer> HOURS = List.of(1, 4, 12, 24);

    private String family = "";
    private String given = "";
    private @Nullable LocalDate birthDate;
    private String reason = "";
    private int hours = (int) NewEmergencyAccess.USUALLY.toHours();
    private boolean isEmergency;

    @Inject
    private EmergencyAccessService emergencies;

    @Inject
    private Notices notices;

    public @Nullable String open() {
        try {
            TakenAccess taken = emergencies.open(new NewEmergencyAccess(
                    new SoughtPatient(
                            family,
                            Optional.of(given),
                            Optional.ofNullable(birthDate).orElseThrow()),
                    reason,
                    Duration.ofHours(hours)));
            OpenedAccess opened = taken.access();
            notices.say(
                    taken.isToldByLetter() ? "emergency.opened" : "emergency.openedUntold",
                    opened.name().full());
            return PageAddress.REPORTS.redirect() + "&patient=" + opened.patient();
        } catch (NobodyToOpen | NotOffered | UnacceptableConsent | UnacceptableValue notLikeThis) {
            notices.trouble(notLikeThis);
        } catch (TooManyAttempts tooMany) {
            notices.tryLater(tooMany, tooMany.pause());
        }
        return null;
    }

    public String close(String access) {
        try {
            emergencies.close(new ConsentId(NamedInForm.id(access)));
            notices.say("emergency.closed");
        } catch (NoSuchConsent already) {
            notices.trouble(already);
        }
        return PageAddress.EMERGENCY.redirect();
    }

    /** Whether the hospital lets its clinicians. */
    public boolean isOffered() {
        return emergencies.isOffered();
    }

    /** What the clinician took and goes on. */
    public List<OpenedAccess> getOwn() {
        return emergencies.own();
    }

    public List<Integer> getPossibleHours() {
        return HOURS;
    }

    public String getFamily() {
        return family;
    }

    public void setFamily(@Nullable String family) {
        this.family = family == null ? "" : family;
    }

    public String getGiven() {
        return given;
    }

    public void setGiven(@Nullable String given) {
        this.given = given == null ? "" : given;
    }

    public @Nullable LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(@Nullable LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public int getHours() {
        return hours;
    }

    public void setHours(int hours) {
        this.hours = hours;
    }

    public boolean isEmergency() {
        return isEmergency;
    }

    public void setEmergency(boolean isEmergency) {
        this.isEmergency = isEmergency;
    }
}
