/** Closing an account: everything of a person goes, and a line stays by which they do not come back out of a backup. */
package org.islet.erasure;
