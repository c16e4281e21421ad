/** In which language an answer is written, and the sentences of the pages and of REST. */
@NullMarked
package org.islet.web.language;

import org.jspecify.annotations.NullMarked;
