/** What a request may carry: its body is measured, read and put away before anything else happens. */
@NullMarked
package org.islet.web.body;

import org.jspecify.annotations.NullMarked;
