package org.islet.account.access;

import jakarta.interceptor.InvocationContext;

/** Whether a call of a service method goes on: a bean, named by the annotation it decides about. */
public interface AccessRule {

    /** Goes on with the call and gives its answer, or throws the refusal. */
    Object decide(InvocationContext call) throws Exception;
}
