package org.islet.consent;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.islet.account.access.DecidedBy;

/**
 * On a service method whose first parameter is a {@link org.islet.patient.PatientId}: it runs for that patient, for
 * those whose relation to them opens it ({@link org.islet.account.Relation}), and for a clinician who holds a consent
 * that is valid at this moment; everybody else meets {@link org.islet.patient.NoSuchPatient}. A consent limited to a
 * window of dates opens only methods that name a {@link org.islet.reports.model.Period} inside it.
 */
@DecidedBy(ConsentRule.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface NeedsConsent {

    DataClass value() default DataClass.REPORTS;

    /** Whether whoever brought a code may call it, too, who has no account: for looking at reports, and nothing else. */
    boolean byCode() default false;
}
