/** Moving an account to another e-mail address, once both mailboxes have said yes. */
package org.islet.account.email;
