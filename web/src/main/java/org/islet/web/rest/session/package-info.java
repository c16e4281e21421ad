/** Where a person is signed in on the pages, for their programs. */
package org.islet.web.rest.session;
