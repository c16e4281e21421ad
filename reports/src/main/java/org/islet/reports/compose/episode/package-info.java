/** Low and high episodes, and what was recorded before they began. */
@NullMarked
package org.islet.reports.compose.episode;

import org.jspecify.annotations.NullMarked;
