/** One's own account: signing up, details, preferences, passwords and the texts one agrees to. */
package org.islet.web.rest.account;
