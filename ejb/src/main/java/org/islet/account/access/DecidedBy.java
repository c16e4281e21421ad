package org.islet.account.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On an annotation of service methods that says who may call them: the rule that holds it against the caller. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.ANNOTATION_TYPE)
public @interface DecidedBy {

    public Class<? extends AccessRule> value();
}
