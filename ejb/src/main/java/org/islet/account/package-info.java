/** Who may sign in, how they prove it, and who is asking right now. */
package org.islet.account;
