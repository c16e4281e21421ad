package org.islet.web.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.islet.account.NotSignedIn;
import org.islet.account.password.UnacceptablePassword;
import org.islet.web.address.PageAddress;
import org.islet.web.site.Notices;
import org.jspecify.annotations.Nullable;

/** The one page a temporary password opens. */
@Named
@RequestScoped
public class NewPasswordPage {

    private String wanted = "";

    @Inject
    private SessionSignIn session;

    @Inject
    private Notices notices;

    /** Whoever comes without a temporary password has nothing to do here. */
    public @Nullable String goOn() {
        return session.isOnlyForNewPassword() ? null : PageAddress.HOME.redirect();
    }

    public @Nullable String set() {
        try {
            session.setNewPassword(wanted);
        } catch (UnacceptablePassword tooWeak) {
            notices.troubleAt("new-password:password", tooWeak);
            return null;
        } catch (NotSignedIn tooLate) {
            return PageAddress.SIGN_IN.redirect();
        }
        notices.say("newPassword.done");
        return PageAddress.HOME.redirect();
    }

    public String getWanted() {
        return "";
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }
}
