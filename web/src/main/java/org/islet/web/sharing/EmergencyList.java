package org.islet.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.islet.consent.ConsentId;
import org.islet.consent.NoSuchConsent;
import org.islet.consent.emergency.EmergencyAccess;
import org.islet.consent.emergency.EmergencyAccessService;
import org.islet.consent.emergency.EmergencyChoice;
import org.islet.patient.PatientId;
import org.islet.web.address.PageAddress;
import org.islet.web.site.NamedInForm;
import org.islet.web.site.Notices;
import org.islet.web.whose.Whose;
import org.jspecify.annotations.Nullable;

/** What clinicians took in emergencies, and whether the patient leaves that to them, as the page of sharing says it. */
@Named
@RequestScoped
public class EmergencyList {

    private @Nullable EmergencyChoice known;

    @Inject
    private EmergencyAccessService emergencies;

    @Inject
    private Whose whose;

    @Inject
    private Clock clock;

    @Inject
    private Notices notices;

    public String end(String access) {
        try {
            emergencies.end(patient(), new ConsentId(NamedInForm.id(access)));
            notices.say("taken.endedNow");
        } catch (NoSuchConsent already) {
            notices.trouble(already);
        }
        return PageAddress.SHARING.redirect();
    }

    public String refuse() {
        emergencies.refuse(patient());
        notices.say("taken.refusedNow");
        return PageAddress.SHARING.redirect();
    }

    public String allow() {
        emergencies.allow(patient());
        notices.say("taken.allowedNow");
        return PageAddress.SHARING.redirect();
    }

    /** Where neither is anything to be said nor to be chosen, the page has no word of it. */
    public boolean isShown() {
        return getChoice().isOffered() || !getChoice().taken().isEmpty();
    }

    public List<EmergencyAccess> getOpen() {
        return getChoice().taken().stream()
                .filter(each -> each.isOpenAt(clock.instant()))
                .toList();
    }

    public List<EmergencyAccess> getOver() {
        return getChoice().taken().stream()
                .filter(each -> !each.isOpenAt(clock.instant()))
                .toList();
    }

    public EmergencyChoice getChoice() {
        EmergencyChoice choice = known;
        if (choice == null) {
            choice = emergencies.choice(patient());
            known = choice;
        }
        return choice;
    }

    private PatientId patient() {
        return whose.patient();
    }
}
