package org.islet.account.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.interceptor.InvocationContext;

/** Lets everybody in: see {@link ForEverybody}. */
@ApplicationScoped
public class EverybodyRule implements AccessRule {

    @Override
    public Object decide(InvocationContext call) throws Exception {
        return call.proceed();
    }
}
