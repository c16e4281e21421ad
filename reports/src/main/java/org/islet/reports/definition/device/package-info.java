/** Reports about the devices and how they are used. */
@NullMarked
package org.islet.reports.definition.device;

import org.jspecify.annotations.NullMarked;
