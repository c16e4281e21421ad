package org.islet.audit;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Optional;
import java.util.stream.Stream;
import org.islet.account.Caller;
import org.islet.account.Identity;
import org.islet.patient.PatientId;

/** Writes the line {@link Audited} asks for, after the method and before its transaction is committed. */
@Interceptor
@Audited("")
@Priority(Interceptor.Priority.APPLICATION + 20)
public class AuditedInterceptor {

    @Inject
    private AuditTrail trail;

    @Inject
    private Caller caller;

    @AroundInvoke
    Object write(InvocationContext call) throws Exception {
        Object answer = call.proceed();
        // the server gives null, and no empty array, for a method without parameters
        Optional<PatientId> patient = Stream.ofNullable(call.getParameters())
                .flatMap(Stream::of)
                .filter(PatientId.class::isInstance)
                .map(PatientId.class::cast)
                .findFirst();
        trail.append(AuditRecord.of(caller.identity().map(Identity::account), patient, act(call), Outcome.DONE));
        return answer;
    }

    private static AuditAct act(InvocationContext call) {
        var audited = Optional.ofNullable(call.getMethod().getAnnotation(Audited.class))
                .orElseGet(() -> call.getMethod().getDeclaringClass().getAnnotation(Audited.class));
        return AuditAct.of(audited.value());
    }
}
