/** A clinic, its staff and invitations, and what is done with the data shared with it. */
package org.islet.web.rest.clinic;
