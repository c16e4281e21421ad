/** What a patient writes down: quick to write on a telephone, to change and to withdraw, and to read for whom it is shared with. */
@NullMarked
package org.islet.web.logbook;

import org.jspecify.annotations.NullMarked;
