/** The list of pages: which address answers where, and for whom. */
@NullMarked
package org.islet.web.address;

import org.jspecify.annotations.NullMarked;
