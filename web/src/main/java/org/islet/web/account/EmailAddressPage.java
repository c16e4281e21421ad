package org.islet.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.islet.account.email.EmailChangeService;
import org.islet.account.email.PendingEmailChange;
import org.islet.account.email.SameAddress;
import org.islet.account.factor.CodeNeeded;
import org.islet.account.factor.SecondFactorService;
import org.islet.account.factor.WrongCode;
import org.islet.account.owner.AccountService;
import org.islet.account.password.TooManyAttempts;
import org.islet.account.password.WrongPassword;
import org.islet.mail.EmailAddress;
import org.islet.platform.UnacceptableValue;
import org.islet.web.address.PageAddress;
import org.islet.web.site.Notices;
import org.jspecify.annotations.Nullable;

/** Where a person asks for another e-mail address, sees how far that is, and stops it. */
@Named
@RequestScoped
public class EmailAddressPage {

    private String wanted = "";
    private String password = "";
    private String code = "";
    private @Nullable PendingEmailChange pending;
    private String current = "";
    private boolean asksForCode;

    @Inject
    private EmailChangeService changes;

    @Inject
    private AccountService accounts;

    @Inject
    private SecondFactorService factors;

    @Inject
    private Notices notices;

    @PostConstruct
    void look() {
        pending = changes.pending().orElse(null);
        current = accounts.me().email();
        asksForCode = factors.state().isOn();
    }

    public @Nullable String ask() {
        try {
            changes.ask(new EmailAddress(wanted), password, Optional.of(code).filter(typed -> !typed.isBlank()));
            notices.say("emailAddress.asked");
            return PageAddress.EMAIL_ADDRESS.redirect();
        } catch (UnacceptableValue | SameAddress noOther) {
            notices.troubleAt("ask:wanted", noOther);
        } catch (WrongPassword wrong) {
            notices.troubleAt("ask:password", wrong);
        } catch (CodeNeeded | WrongCode wrong) {
            notices.troubleAt("ask:code", wrong);
        } catch (TooManyAttempts tooMany) {
            notices.tryLater(tooMany, tooMany.pause());
        }
        return null;
    }

    public String stop() {
        changes.stop();
        notices.say("emailChange.stopped");
        return PageAddress.EMAIL_ADDRESS.redirect();
    }

    public @Nullable PendingEmailChange getPending() {
        return pending;
    }

    public String getCurrent() {
        return current;
    }

    public boolean isAsksForCode() {
        return asksForCode;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getCode() {
        return "";
    }

    public void setCode(String code) {
        this.code = code;
    }
}
