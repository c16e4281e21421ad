package org.islet.web.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.islet.account.password.TemporaryPasswordService;
import org.islet.web.address.PageAddress;
import org.islet.web.security.ClientAddress;
import org.islet.web.site.Notices;

/** Asks for a temporary password; the answer is the same whoever asks. */
@Named
@RequestScoped
public class ForgottenPasswordPage {

    private String email = "";

    @Inject
    private TemporaryPasswordService temporaryPasswords;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ClientAddress client;

    @Inject
    private Notices notices;

    public String ask() {
        temporaryPasswords.request(email.strip(), client.of(request));
        notices.say("forgotten.sent");
        return PageAddress.SIGN_IN.redirect();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
