package org.islet.account.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;

/** Stands before every method of a {@link Guarded} service and asks the one rule the method names. */
@Interceptor
@Guarded
@Priority(Interceptor.Priority.APPLICATION + 10)
public class AccessInterceptor {

    @Inject
    @Any
    private Instance<AccessRule> rules;

    @AroundInvoke
    public Object ask(InvocationContext call) throws Exception {
        return rules.select(ruleOf(call.getMethod())).get().decide(call);
    }

    /** Nobody is let in by a method that was forgotten. */
    public static Class<? extends AccessRule> ruleOf(Method method) {
        List<Class<? extends AccessRule>> rules = Stream.of(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(annotation -> annotation.isAnnotationPresent(DecidedBy.class))
                .<Class<? extends AccessRule>>map(
                        annotation -> annotation.getAnnotation(DecidedBy.class).value())
                .toList();
        if (rules.size() != 1) {
            throw new IllegalStateException(method
                    + " is closed: who may call it has to be said by exactly one annotation, not " + rules.size());
        }
        return rules.get(0);
    }
}
