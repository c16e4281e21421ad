package org.islet.consent;

import org.islet.account.Scope;

/** The kinds of a patient's data that are guarded, each with the token scope that reaches it. */
public enum DataClass {
    /** Name and birth date: they come with any consent, whatever its window. */
    NAME(Scope.READ, false),
    /** Reports, and the events and figures they are made of. */
    REPORTS(Scope.READ, true),
    /** Reports of glucose alone: of sensor and meter, without insulin, food, notes and settings. */
    GLUCOSE(Scope.READ, true),
    /** Marking readings as not to be counted; whoever sees the reports of those days may, and the room asks which days. */
    MARKING(Scope.ACCOUNT, false),
    /** Noting on which days patient and clinic met; whoever sees the reports of such a day may. */
    NOTING(Scope.ACCOUNT, false),
    /** Devices, for the patient and those who look after them. */
    UPLOADS(Scope.UPLOAD, false),
    /** Sending new uploads, and seeing what became of those one sent; it comes beside reports, whatever its window. */
    SENDING(Scope.UPLOAD, true),
    /** Consents and the list of who looked: the patient's alone, and never given to others. */
    SHARING(Scope.SHARE, false);

    private final Scope scope;
    private final boolean shareable;

    DataClass(Scope scope, boolean shareable) {
        this.scope = scope;
        this.shareable = shareable;
    }

    public Scope scope() {
        return scope;
    }

    /** Whether it changes what others see: what is taken in an emergency is to be read. */
    boolean isWriting() {
        return this == MARKING || this == NOTING || this == SENDING;
    }

    /** Whether a consent to this opens another kind, too. */
    boolean opens(DataClass asked) {
        return this == asked
                || asked == NAME
                || (this == REPORTS || this == GLUCOSE) && (asked == GLUCOSE || asked == MARKING || asked == NOTING);
    }

    /** Whether a patient can let others see it. */
    public boolean isShareable() {
        return shareable;
    }
}
