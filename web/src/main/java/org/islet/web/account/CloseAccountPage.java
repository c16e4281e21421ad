package org.islet.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.islet.account.password.WrongPassword;
import org.islet.erasure.CannotErase;
import org.islet.erasure.ErasurePlan;
import org.islet.erasure.ErasureReceipt;
import org.islet.erasure.ErasureService;
import org.islet.platform.TooBusy;
import org.islet.web.address.PageAddress;
import org.islet.web.login.SessionSignIn;
import org.islet.web.site.Notices;
import org.jspecify.annotations.Nullable;

/** The way out: what goes, and the password once more. */
@Named
@RequestScoped
public class CloseAccountPage {

    private ErasurePlan plan;
    private String password = "";

    @Inject
    private ErasureService erasures;

    @Inject
    private SessionSignIn session;

    @Inject
    private Notices notices;

    @PostConstruct
    void look() {
        plan = erasures.plan();
    }

    public @Nullable String close() {
        try {
            ErasureReceipt receipt = erasures.erase(password);
            session.signOut();
            return PageAddress.ACCOUNT_CLOSED.redirect() + "&receipt=" + receipt.number();
        } catch (WrongPassword wrong) {
            notices.troubleAt("close:password", wrong);
        } catch (CannotErase | TooBusy notNow) {
            notices.trouble(notNow);
        }
        return null;
    }

    public ErasurePlan getPlan() {
        return plan;
    }

    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
