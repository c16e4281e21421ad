package org.islet.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;
import org.islet.account.Caller;
import org.islet.account.factor.AlreadyOn;
import org.islet.account.factor.FactorState;
import org.islet.account.factor.NewAppKey;
import org.islet.account.factor.SecondFactorService;
import org.islet.account.factor.WrongCode;
import org.islet.account.password.TooManyAttempts;
import org.islet.web.site.Notices;
import org.jspecify.annotations.Nullable;

/** Where a person has the sign-in ask for codes, and where staff must before anything else. */
@Named
@ViewScoped
public class SecondFactorPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code = "";
    private transient @Nullable FactorState state;

    /** Shown once; kept with the view so that a mistyped code does not cost it. */
    private String keyText = "";

    private String keyAddress = "";
    private transient List<String> recoveryCodes = List.of();

    @Inject
    private transient SecondFactorService factors;

    @Inject
    private transient Caller caller;

    @Inject
    private transient Notices notices;

    public FactorState getState() {
        if (state == null) {
            state = factors.state();
        }
        return state;
    }

    /** Whether the hospital asks for it before anything else is open. */
    public boolean isMissing() {
        return caller.identity().filter(factors::isMissing).isPresent();
    }

    public void begin() {
        try {
            NewAppKey key = factors.begin();
            keyText = key.text();
            keyAddress = key.address();
        } catch (AlreadyOn elsewhere) {
            notices.trouble(elsewhere);
        }
    }

    public void turnOn() {
        if (take("on:code", () -> factors.turnOn(code))) {
            keyText = "";
            notices.say("secondFactor.isOn");
        }
    }

    public void newRecoveryCodes() {
        take("more:code", () -> factors.newRecoveryCodes(code));
    }

    public void turnOff() {
        boolean done = take("more:code", () -> {
            factors.turnOff(code);
            return List.of();
        });
        if (done) {
            notices.say("secondFactor.isOff");
        }
    }

    private boolean take(String field, Supplier<List<String>> act) {
        recoveryCodes = List.of();
        try {
            recoveryCodes = act.get();
            return true;
        } catch (WrongCode | AlreadyOn refused) {
            notices.troubleAt(field, refused);
        } catch (TooManyAttempts tooMany) {
            notices.tryLater(tooMany, tooMany.pause());
        } finally {
            code = "";
            state = null;
        }
        return false;
    }

    /** In groups of four, as a person types it. */
    public String getKey() {
        return keyText.replaceAll("(.{4})(?=.)", "$1 ");
    }

    public boolean isBegun() {
        return !keyText.isEmpty();
    }

    public SquarePicture getPicture() {
        return SquarePicture.of(keyAddress);
    }

    /** Only in the answer that made them. */
    public List<String> getRecoveryCodes() {
        return recoveryCodes == null ? List.of() : recoveryCodes;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
