package org.islet.account.session;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.Set;
import org.islet.account.AccountAct;

/**
 * Forgets every browser of an account whose owner may have had a thief in it: another password, an end of everything
 * signed in, or one step less at the sign-in. The next sign-in with any of them writes a letter.
 */
@ApplicationScoped
class BrowsersInDoubt {

    private static final Set<String> DOUBTS =
            Set.of("changed-password", "used-temporary-password", "signed-out-everywhere", "turned-second-factor-off");

    @Inject
    private KnownBrowsers browsers;

    /** Before the line of the trail, which is the last of a transaction. */
    void forget(@Observes @Priority(Interceptor.Priority.APPLICATION) AccountAct told) {
        if (DOUBTS.contains(told.act()) && !told.refused()) {
            told.account().ifPresent(browsers::removeAll);
        }
    }
}
