package org.islet.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.islet.account.email.EmailChangeService;
import org.islet.account.email.EmailChangeStep;
import org.islet.web.address.PageAddress;
import org.islet.web.site.Notices;
import org.islet.web.site.PageSentences;
import org.islet.web.site.RequestParameters;
import org.jspecify.annotations.Nullable;

/** Where the links of both letters about another address lead; a button says yes or no, and looking changes nothing. */
@Named
@RequestScoped
public class EmailChangePage {

    private @Nullable String code;

    @Inject
    private EmailChangeService changes;

    @Inject
    private Notices notices;

    /** The link of a letter brings it along. */
    @PostConstruct
    void ask() {
        code = RequestParameters.parameter("code");
    }

    public @Nullable String sayYes() {
        Optional<EmailChangeStep> step = changes.sayYes(typed());
        if (step.isEmpty()) {
            return notValid();
        }
        notices.say(step.get() == EmailChangeStep.DONE ? "emailChange.done" : "emailChange.waits");
        return PageAddress.HOME.redirect();
    }

    public @Nullable String sayNo() {
        if (!changes.sayNo(typed())) {
            return notValid();
        }
        notices.say("emailChange.stopped");
        return PageAddress.HOME.redirect();
    }

    private @Nullable String notValid() {
        notices.trouble(PageSentences.of("emailChange.wrong"));
        return null;
    }

    private String typed() {
        return code == null ? "" : code;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}
