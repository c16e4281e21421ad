/** When things happened: from a device's clock to the world's, and why we believe it. */
@NullMarked
package org.islet.reports.timeline;

import org.jspecify.annotations.NullMarked;
