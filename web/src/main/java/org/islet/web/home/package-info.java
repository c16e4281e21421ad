/** The page everybody sees first. */
@NullMarked
package org.islet.web.home;

import org.jspecify.annotations.NullMarked;
