/** What a clinic's people see: the patients who share, and their colleagues. */
@NullMarked
package org.islet.web.clinic;

import org.jspecify.annotations.NullMarked;
