package org.islet.consent;

import java.util.Optional;
import org.islet.reports.model.Period;

/**
 * What is about to be done with a patient's data.
 *
 * @param period the days it touches; empty when the method names none
 */
record Request(DataClass dataClass, Optional<Period> period) {

    boolean isCoveredBy(GivenConsent consent) {
        return consent.dataClasses().stream().anyMatch(given -> given.opens(dataClass))
                && !(consent.purpose() == Purpose.EMERGENCY && dataClass.isWriting())
                && (isOfNoDays()
                        || !consent.window().isLimited()
                        || period.filter(consent.window()::holds).isPresent());
    }

    /** The room that marks or notes asks itself which days. */
    private boolean isOfNoDays() {
        return switch (dataClass) {
            case NAME, MARKING, NOTING, SENDING -> true;
            default -> false;
        };
    }
}
