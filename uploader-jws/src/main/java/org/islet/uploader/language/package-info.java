/** What the program says to the person before it, and in which language. */
@NullMarked
package org.islet.uploader.language;

import org.jspecify.annotations.NullMarked;
