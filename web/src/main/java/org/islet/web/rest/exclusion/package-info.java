/** What of a patient's readings reports leave out. */
package org.islet.web.rest.exclusion;
