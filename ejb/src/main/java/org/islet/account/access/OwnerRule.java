package org.islet.account.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.InvocationContext;
import org.islet.account.AccountId;
import org.islet.account.Caller;
import org.islet.account.Scope;
import org.islet.patient.NoSuchPatient;
import org.islet.patient.PatientId;

/** Lets owners in: see {@link OwnerOnly}. */
@ApplicationScoped
public class OwnerRule implements AccessRule {

    @Inject
    private Caller caller;

    @Inject
    private LetIn letIn;

    @Inject
    private Event<AccessRefused> refusals;

    @Override
    public Object decide(InvocationContext call) throws Exception {
        Scope[] scopes = call.getMethod().getAnnotation(OwnerOnly.class).value();
        AccountId account = caller.account();
        for (Scope scope : scopes) {
            caller.needs(scope);
        }
        Object[] said = call.getParameters(); // none is null on this server, and no empty array
        if (said == null || said.length == 0 || !(said[0] instanceof PatientId patient)) {
            return letIn.toTheirOwn().during(call::proceed);
        }
        if (!caller.decidesFor(patient)) {
            refusals.fire(new AccessRefused(account, patient, scopes[0]));
            throw new NoSuchPatient();
        }
        return letIn.to(patient).during(call::proceed);
    }
}
