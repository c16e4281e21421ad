package org.islet.account.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.interceptor.InvocationContext;
import org.islet.account.Caller;
import org.islet.account.Scope;

/** Lets those of one role in: see {@link ForRole}. */
@ApplicationScoped
public class RoleRule implements AccessRule {

    @Inject
    private Caller caller;

    @Override
    public Object decide(InvocationContext call) throws Exception {
        ForRole access = call.getMethod().getAnnotation(ForRole.class);
        for (Scope scope : access.scopes()) {
            caller.needs(scope);
        }
        caller.needs(access.value());
        return call.proceed();
    }
}
