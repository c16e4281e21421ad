/** What the server itself is taught: session ids nobody can guess. */
package org.islet.session;
