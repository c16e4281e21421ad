package org.islet.account;

import java.util.EnumSet;
import java.util.Set;

/**
 * How an account stands to a patient, and what it may do for that. This is the one table of it, and
 * docs/privacy-and-security.md shows it; staff of a clinic are no relation, what they may do says a consent.
 */
public enum Relation {
    /** The patient. */
    SELF(true, EnumSet.allOf(Scope.class)),
    /** Who decides for the patient, a parent say: everything the patient may do. */
    GUARDIAN(true, EnumSet.allOf(Scope.class)),
    /** Who helps: sees the reports and uploads, and decides nothing. */
    CARER(false, EnumSet.of(Scope.READ, Scope.UPLOAD));

    private final boolean decides;
    private final Set<Scope> scopes;

    Relation(boolean decides, Set<Scope> scopes) {
        this.decides = decides;
        this.scopes = scopes;
    }

    /** Whether it opens what only the owner of the data is let into, besides what it opens by its scopes. */
    public boolean decides() {
        return decides;
    }

    public boolean opens(Scope scope) {
        return scopes.contains(scope);
    }
}
