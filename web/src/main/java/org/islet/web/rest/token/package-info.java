/** The tokens a person gave to programs, and who holds one. */
package org.islet.web.rest.token;
