package org.islet.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.interceptor.InvocationContext;
import java.util.Optional;
import java.util.stream.Stream;
import org.islet.account.access.AccessRule;
import org.islet.account.access.LetIn;
import org.islet.patient.PatientId;
import org.islet.reports.model.Period;

/** Stands before every method marked {@link NeedsConsent}, and behind it: what was withdrawn meanwhile is not shown. */
@ApplicationScoped
public class ConsentRule implements AccessRule {

    @Inject
    private ConsentCheck check;

    @Inject
    private LetIn letIn;

    @Override
    public Object decide(InvocationContext call) throws Exception {
        PatientId patient = patient(call);
        NeedsConsent access = call.getMethod().getAnnotation(NeedsConsent.class);
        var request = new Request(access.value(), period(call));
        check.require(patient, request, access.byCode());
        Object answer = letIn.to(patient).during(call::proceed);
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

    private static Optional<Period> period(InvocationContext call) {
        return Stream.of(call.getParameters())
                .filter(Period.class::isInstance)
                .map(Period.class::cast)
                .findFirst();
    }
}
