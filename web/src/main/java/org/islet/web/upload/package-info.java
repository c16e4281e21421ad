/** Bringing a file, and what became of what was brought. */
@NullMarked
package org.islet.web.upload;

import org.jspecify.annotations.NullMarked;
