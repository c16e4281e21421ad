/** What the cookie of a browser stands for. */
package org.islet.account.session;
