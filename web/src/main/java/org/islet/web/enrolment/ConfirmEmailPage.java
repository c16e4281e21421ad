package org.islet.web.enrolment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.islet.account.owner.AccountService;
import org.islet.web.address.PageAddress;
import org.islet.web.site.Notices;
import org.islet.web.site.PageSentences;
import org.islet.web.site.RequestParameters;
import org.jspecify.annotations.Nullable;

/** Where the link of the first letter leads; the code is sent with a button, so that nothing changes by looking. */
@Named
@RequestScoped
public class ConfirmEmailPage {

    private @Nullable String code;

    @Inject
    private AccountService accounts;

    @Inject
    private Notices notices;

    /** The link of a letter brings it along. */
    @PostConstruct
    void ask() {
        code = RequestParameters.parameter("code");
    }

    public @Nullable String confirm() {
        if (code == null || !accounts.confirmEmail(code.strip())) {
            notices.trouble(PageSentences.of("confirm.wrong"));
            return null;
        }
        notices.say("confirm.done");
        return PageAddress.HOME.redirect();
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}
