/** Who may call a method of a service: what it can say, and the one interceptor that asks. */
package org.islet.account.access;
