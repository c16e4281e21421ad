package org.islet.web.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.islet.account.NotSignedIn;
import org.islet.account.factor.WrongCode;
import org.islet.account.password.TooManyAttempts;
import org.islet.web.address.PageAddress;
import org.islet.web.site.Notices;
import org.jspecify.annotations.Nullable;

/** The step after the password, for accounts that ask for a code. */
@Named
@RequestScoped
public class CodePage {

    private String code = "";

    @Inject
    private SessionSignIn session;

    @Inject
    private Notices notices;

    /** Whoever has not given a password yet has nothing to do here. */
    public @Nullable String goOn() {
        return session.isOnlyForCode() ? null : PageAddress.HOME.redirect();
    }

    public @Nullable String give() {
        try {
            session.giveCode(code);
        } catch (WrongCode wrong) {
            notices.troubleAt("code-form:code", wrong);
            return null;
        } catch (TooManyAttempts tooMany) {
            notices.tryLater(tooMany, tooMany.pause());
            return null;
        } catch (NotSignedIn tooLate) {
            return PageAddress.SIGN_IN.redirect();
        }
        return SignInPage.goOn();
    }

    public String stop() {
        session.signOut();
        return PageAddress.HOME.redirect();
    }

    public String getCode() {
        return "";
    }

    public void setCode(String code) {
        this.code = code;
    }
}
