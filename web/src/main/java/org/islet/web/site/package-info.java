/** What all pages share: their addresses, their languages, and how a number or a time is written. */
@NullMarked
package org.islet.web.site;

import org.jspecify.annotations.NullMarked;
