package org.islet.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.islet.consent.ConsentId;
import org.islet.consent.GivenConsent;
import org.islet.consent.NoSuchConsent;
import org.islet.consent.code.ListedCode;
import org.islet.consent.code.ShareCodeService;
import org.islet.patient.PatientId;
import org.islet.web.address.PageAddress;
import org.islet.web.site.NamedInForm;
import org.islet.web.site.Notices;
import org.islet.web.whose.Whose;
import org.jspecify.annotations.Nullable;

/** The codes a patient made, as the page of sharing lists them. */
@Named
@RequestScoped
public class CodeList {

    private @Nullable List<ListedCode> known;

    @Inject
    private ShareCodeService codes;

    @Inject
    private Whose whose;

    @Inject
    private Clock clock;

    @Inject
    private Notices notices;

    public String withdraw(String code) {
        try {
            codes.withdraw(patient(), new ConsentId(NamedInForm.id(code)));
            notices.say("codes.withdrawn");
        } catch (NoSuchConsent already) {
            notices.trouble(already);
        }
        return PageAddress.SHARING.redirect();
    }

    /** Those that let somebody in now. */
    public List<ListedCode> getValid() {
        return all().stream().filter(this::isValid).toList();
    }

    public List<GivenConsent> getEnded() {
        return all().stream()
                .filter(each -> !isValid(each))
                .map(ListedCode::consent)
                .toList();
    }

    private boolean isValid(ListedCode code) {
        return code.consent().isValidAt(clock.instant());
    }

    private List<ListedCode> all() {
        List<ListedCode> all = known;
        if (all == null) {
            all = codes.list(patient());
            known = all;
        }
        return all;
    }

    private PatientId patient() {
        return whose.patient();
    }
}
