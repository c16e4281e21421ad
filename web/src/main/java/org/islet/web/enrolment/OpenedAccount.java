package org.islet.web.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.islet.account.password.SignInOutcome.SignedIn;
import org.islet.account.password.TooManyAttempts;
import org.islet.web.address.PageAddress;
import org.islet.web.login.SessionSignIn;
import org.islet.web.site.Notices;

/**
 * Somebody has just opened an account and is signed in with what they typed. Whose address had one already, with another
 * password, is asked to sign in: their letter says why.
 */
@RequestScoped
public class OpenedAccount {

    @Inject
    private SessionSignIn session;

    @Inject
    private Notices notices;

    /** Where they go on. */
    String goOn(String email, String password, String welcome) {
        if (isSignedIn(email, password)) {
            notices.say(welcome);
            return PageAddress.HOME.redirect();
        }
        notices.say("signUp.signIn");
        return PageAddress.SIGN_IN.redirect();
    }

    private boolean isSignedIn(String email, String password) {
        try {
            return session.signIn(email, password) instanceof SignedIn;
        } catch (TooManyAttempts later) {
            return false;
        }
    }
}
