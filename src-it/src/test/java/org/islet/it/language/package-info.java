/** The portal in a language that is not English. */
@NullMarked
package org.islet.it.language;

import org.jspecify.annotations.NullMarked;
