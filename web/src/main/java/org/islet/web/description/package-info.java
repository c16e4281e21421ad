/** What the REST interface says of itself, made once when the portal is built. */
@NullMarked
package org.islet.web.description;

import org.jspecify.annotations.NullMarked;
