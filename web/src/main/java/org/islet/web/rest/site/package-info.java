/** The Nightscout site that is fetched from for a patient. */
@NullMarked
package org.islet.web.rest.site;

import org.jspecify.annotations.NullMarked;
