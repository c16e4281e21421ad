package org.islet.consent;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Optional;
import java.util.stream.Stream;
import org.islet.patient.PatientId;
import org.islet.reports.model.Period;

/** Stands before every method marked {@link NeedsConsent}, and behind it: what was withdrawn meanwhile is not shown. */
@Interceptor
@NeedsConsent
@Priority(Interceptor.Priority.APPLICATION + 10)
public class ConsentInterceptor {

    @Inject
    private ConsentCheck check;

    @AroundInvoke
    Object ask(InvocationContext call) throws Exception {
        PatientId patient = patient(call);
        var request = new Request(dataClass(call), period(call));
        check.require(patient, request);
        Object answer = call.proceed();
        check.requireStill(patient, request);
        return answer;
    }

    private static PatientId patient(InvocationContext call) {
        if (call.getParameters().length > 0 && call.getParameters()[0] instanceof PatientId patient) {
            return patient;
        }
        throw new IllegalStateException(
                "@NeedsConsent stands on " + call.getMethod() + ", whose first parameter must be a PatientId");
    }

    private static DataClass dataClass(InvocationContext call) {
        var needed = Optional.ofNullable(call.getMethod().getAnnotation(NeedsConsent.class))
                .orElseGet(() -> call.getMethod().getDeclaringClass().getAnnotation(NeedsConsent.class));
        return needed.value();
    }

    private static Optional<Period> period(InvocationContext call) {
        return Stream.of(call.getParameters())
                .filter(Period.class::isInstance)
                .map(Period.class::cast)
                .findFirst();
    }
}
