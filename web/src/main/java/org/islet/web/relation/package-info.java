/** Pages about who acts for whom: those who do, a child's record, and the answer to an invitation. */
@NullMarked
package org.islet.web.relation;

import org.jspecify.annotations.NullMarked;
