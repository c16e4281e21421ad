package org.islet.consent;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a service method whose first parameter is a {@link org.islet.patient.PatientId}: it runs for that patient, and
 * for a clinician who holds a consent that is valid at this moment; everybody else meets
 * {@link org.islet.patient.NoSuchPatient}. A consent limited to a window of dates opens only methods that name a
 * {@link org.islet.reports.model.Period} inside it.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface NeedsConsent {

    @Nonbinding
    DataClass value() default DataClass.REPORTS;
}
