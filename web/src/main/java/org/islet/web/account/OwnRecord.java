package org.islet.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.islet.enrolment.Agreement;
import org.islet.enrolment.EnrolmentService;
import org.islet.enrolment.UnacceptableSignUp;
import org.islet.web.address.PageAddress;
import org.islet.web.site.Notices;
import org.jspecify.annotations.Nullable;

/** A record of their own for those who work here and are patients too. */
@Named
@RequestScoped
public class OwnRecord {

    private boolean terms;
    private boolean privacy;

    @Inject
    private EnrolmentService enrolment;

    @Inject
    private Notices notices;

    public @Nullable String open() {
        try {
            enrolment.enrolMyself(Agreement.TERMS_OF_USE.version(), Agreement.PRIVACY_NOTICE.version());
        } catch (UnacceptableSignUp newer) {
            notices.trouble(newer);
            return null;
        }
        notices.say("ownRecord.opened");
        return PageAddress.ACCOUNT.redirect();
    }

    public boolean isTerms() {
        return terms;
    }

    public void setTerms(boolean terms) {
        this.terms = terms;
    }

    public boolean isPrivacy() {
        return privacy;
    }

    public void setPrivacy(boolean privacy) {
        this.privacy = privacy;
    }
}
