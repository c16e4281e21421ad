/** Whose page it is: the patient an address names, of those the reader may act for. */
@NullMarked
package org.islet.web.whose;

import org.jspecify.annotations.NullMarked;
