/** Passwords, temporary ones too, and signing in with them. */
package org.islet.account.password;
