package org.islet.account.access;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a service, a door for pages and programs: each of its methods says who may call it, by exactly one of
 * {@link ForEverybody}, {@link OwnerOnly}, {@link ForRole} and {@code NeedsConsent}. A method that says nothing, or
 * two things, is called by nobody.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Guarded {}
