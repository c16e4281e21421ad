/** What the server itself is taught about sessions: ids nobody can guess. */
package org.islet.session;
