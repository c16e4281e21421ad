package org.islet.web.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.islet.account.password.SignInOutcome;
import org.islet.account.password.SignInOutcome.MustSetNewPassword;
import org.islet.account.password.SignInOutcome.Refused;
import org.islet.account.password.SignInOutcome.SignedIn;
import org.islet.account.password.TooManyAttempts;
import org.islet.web.address.PageAddress;
import org.islet.web.site.Goal;
import org.islet.web.site.Notices;
import org.islet.web.site.PageSentences;
import org.islet.web.site.RequestParameters;
import org.jspecify.annotations.Nullable;

/** The sign-in box, on the home page and on a page of its own; and signing out. */
@Named
@RequestScoped
public class SignInPage {

    private String email = "";
    private String password = "";

    @Inject
    private SessionSignIn session;

    @Inject
    private Notices notices;

    public @Nullable String signIn() {
        try {
            return after(session.signIn(email.strip(), password));
        } catch (TooManyAttempts tooMany) {
            notices.tryLater(tooMany, tooMany.pause());
            return null;
        }
    }

    private @Nullable String after(SignInOutcome outcome) {
        if (outcome instanceof SignedIn) {
            return session.isOnlyForCode() ? code() : goOn();
        }
        if (outcome instanceof MustSetNewPassword) {
            return PageAddress.NEW_PASSWORD.redirect();
        }
        long minutes = ((Refused) outcome).pause().plusSeconds(59).toMinutes();
        notices.trouble(minutes == 0 ? PageSentences.of("signIn.refused") : PageSentences.of("signIn.pause", minutes));
        return null;
    }

    /** The code comes next, and then what they were on the way to. */
    private String code() {
        return PageAddress.CODE.redirect() + "&" + Goal.NAME + "="
                + URLEncoder.encode(getGoal(), StandardCharsets.UTF_8);
    }

    /** To where they were on the way, or else to the first page. */
    static @Nullable String goOn() {
        Optional<Goal> goal =
                Optional.ofNullable(RequestParameters.parameter(Goal.NAME)).flatMap(Goal::parse);
        if (goal.isEmpty()) {
            return PageAddress.HOME.redirect();
        }
        ExternalContext outside = FacesContext.getCurrentInstance().getExternalContext();
        try {
            outside.redirect(outside.getRequestContextPath() + goal.get().address());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return null;
    }

    /** For the form, which carries it on. */
    public String getGoal() {
        return Optional.ofNullable(RequestParameters.parameter(Goal.NAME))
                .flatMap(Goal::parse)
                .map(Goal::address)
                .orElse("");
    }

    public String signOut() {
        session.signOut();
        return PageAddress.HOME.redirect();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
