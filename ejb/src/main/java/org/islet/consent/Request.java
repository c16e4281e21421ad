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
        if (dataClass == DataClass.NAME) {
            return true;
        }
        if (dataClass == DataClass.MARKING || dataClass == DataClass.NOTING) {
            return consent.dataClasses().contains(DataClass.REPORTS);
        }
        return consent.dataClasses().contains(dataClass)
                && (dataClass == DataClass.SENDING
                        || !consent.window().isLimited()
                        || period.filter(consent.window()::holds).isPresent());
    }
}
