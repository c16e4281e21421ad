/** REST: everything of a patient as one archive. */
package org.islet.web.rest.takeout;
