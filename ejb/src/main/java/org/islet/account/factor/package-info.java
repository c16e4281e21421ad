/** The second thing a person proves themselves with: codes of an app (RFC 6238), and codes on paper for when it is lost. */
package org.islet.account.factor;
