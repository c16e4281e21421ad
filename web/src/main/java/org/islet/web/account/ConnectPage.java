package org.islet.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Consumer;
import org.islet.account.authorization.AskingProgram;
import org.islet.account.authorization.DeviceAuthorizationService;
import org.islet.account.authorization.NoSuchProgram;
import org.islet.account.authorization.UserCode;
import org.islet.account.password.TooManyAttempts;
import org.islet.web.address.PageAddress;
import org.islet.web.site.Notices;
import org.islet.web.site.PageSentences;
import org.jspecify.annotations.Nullable;

/** Where a program sends its owner: the code is looked up, and answered with a button, so that looking lets nobody in. */
@Named
@ViewScoped
public class ConnectPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String CODE = "find:code";

    private String code = "";
    private String shown = "";
    private boolean renewing;
    private transient @Nullable AskingProgram program;

    @Inject
    private transient DeviceAuthorizationService authorizations;

    @Inject
    private transient Notices notices;

    /** With the code of the address, where it brings one. */
    public void look() {
        if (!code.isBlank()) {
            find();
        }
    }

    /** Shows who asks. */
    public void find() {
        Optional<UserCode> typed = UserCode.typed(code);
        if (typed.isEmpty()) {
            notices.troubleAt(CODE, PageSentences.of("connect.not-a-code"));
            return;
        }
        try {
            program = authorizations.asking(typed.get());
            shown = typed.get().letters();
        } catch (NoSuchProgram mistypedOrOver) {
            notices.troubleAt(CODE, mistypedOrOver);
        } catch (TooManyAttempts tooMany) {
            notices.tryLater(tooMany, tooMany.pause());
        }
    }

    public @Nullable String approve() {
        return answered(asking -> authorizations.approve(asking, renewing), "connect.approved");
    }

    public @Nullable String refuse() {
        return answered(authorizations::refuse, "connect.refused");
    }

    private @Nullable String answered(Consumer<UserCode> answer, String done) {
        try {
            answer.accept(new UserCode(shown));
        } catch (NoSuchProgram over) {
            shown = "";
            notices.trouble(over);
            return null;
        } catch (TooManyAttempts tooMany) {
            notices.tryLater(tooMany, tooMany.pause());
            return null;
        }
        notices.say(done);
        return PageAddress.TOKENS.redirect();
    }

    /** Whether there is a program to answer. */
    public boolean isFound() {
        return !shown.isEmpty();
    }

    public @Nullable AskingProgram getProgram() {
        return program;
    }

    /** Whether what it gets shall count for as long as it is used. */
    public boolean isRenewing() {
        return renewing;
    }

    public void setRenewing(boolean renewing) {
        this.renewing = renewing;
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code;
    }
}
