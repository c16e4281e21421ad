/** The same house for programs: HTTP and JSON in, the words of the services behind. */
package org.islet.web.rest;
