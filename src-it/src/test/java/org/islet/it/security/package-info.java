/** What the portal tells a browser to refuse, and what it refuses itself. */
package org.islet.it.security;
