/** How devices are set, as far as they told it: each setting under one name, whichever family tells it. */
@NullMarked
package org.islet.reports.compose.setting;

import org.jspecify.annotations.NullMarked;
