package org.islet.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.islet.consent.UnacceptableConsent;
import org.islet.consent.code.MadeCode;
import org.islet.consent.code.ShareCodeService;
import org.islet.platform.UnacceptableValue;
import org.islet.web.site.Notices;
import org.islet.web.whose.Whose;
import org.jspecify.annotations.Nullable;

/** Where a patient makes a code for somebody without an account; it is shown this once. */
@Named
@RequestScoped
public class ShareCodePage {

    private static final List<Integer> MINUTES = List.of(15, 60, 240, 720, 1440);

    private int minutes = (int) ShareCodeService.USUALLY.toMinutes();
    private @Nullable MadeCode made;

    @Inject
    private ShareCodeService codes;

    @Inject
    private ExtentForm extent;

    @Inject
    private Whose whose;

    @Inject
    private Clock clock;

    @Inject
    private Notices notices;

    public void make() {
        try {
            made = codes.make(whose.patient(), extent.until(clock.instant().plus(Duration.ofMinutes(minutes))));
        } catch (UnacceptableConsent notLikeThis) {
            notices.trouble(notLikeThis);
        } catch (UnacceptableValue daysAreNotInOrder) {
            notices.troubleAt("make:last-shared", daysAreNotInOrder);
        }
    }

    /** How long a code may go on. */
    public List<Integer> getPossibleMinutes() {
        return MINUTES;
    }

    /** Nothing before one is made. */
    public @Nullable MadeCode getMade() {
        return made;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }
}
